/// How likely it is that words in a frame are a statement.
///
/// `Budi mendorong pintu` has the same verb as `Budi mendorong pemerintah menambah kuota`: what the verb is, what stands
/// around it and how the content begins are weighed together. The weights are learned.
struct StatementTrust {
    private let reading: Reading
    private let mentions: Mentions
    private let model: AttributionModel
    /// Statements less likely than this are left out.
    static let least = 0.35

    init(_ reading: Reading, _ mentions: Mentions, _ model: AttributionModel) {
        self.reading = reading
        self.mentions = mentions
        self.model = model
    }

    func judged(_ statement: Statement) -> JudgedStatement {
        let features = features(statement)
        return JudgedStatement(
            statement: statement, features: features, probability: 1 / (1 + VectorMath.exp(-model.score(features))))
    }

    /// The place of the statement to keep: direct speech, and of others the likeliest if it is likely enough.
    func best(_ choices: [JudgedStatement]) -> Int? {
        let best = choices.indices.max { (choices[$0].probability, -$0) < (choices[$1].probability, -$1) }!
        return choices[0].statement.kind == .direct || choices[best].probability >= Self.least ? best : nil
    }

    private func features(_ statement: Statement) -> [UInt32] {
        var list = AttributionFeatures()
        let frame = statement.frame.known.rawValue
        list.add(.bias)
        list.add(.frame, frame, statement.kind == .mixed ? 1 : 0)
        list.add(.length, frame, min(12, AttributionFeatures.bucket(statement.content.count)))
        list.add(.speaker, mentionKind(statement.mention), statement.kind == .direct ? 1 : 0)
        guard statement.kind != .direct, let cue = statement.cue else { return list.list }
        list.add(.cue, value: reading.lexemes.hashes[cue])
        addSurroundings(of: cue, statement, to: &list)
        addContent(statement.content, cue, to: &list)
        return list.list
    }

    private func mentionKind(_ mention: Statement.SpeakerMention?) -> Int {
        switch mention {
        case nil: 0
        case .suffix: 1
        case .pronoun: 2
        case .joint: 3
        case .voice: 4
        case .name(let span): mentions[span].kind == .person ? 5 : 6
        case .phrase(let words): 7 + min(3, words.count - 1) + (reading.isCapital(words.lowerBound) ? 4 : 0)
        }
    }

    private func addSurroundings(of cue: Int, _ statement: Statement, to list: inout AttributionFeatures) {
        list.add(.before, wordClass(cue - 1))
        list.add(.before, value: reading.traits(cue - 1).hasAny(Self.closed) ? reading.lexemes.hashes[max(0, cue - 1)] : 0)
        list.add(.after, wordClass(cue + 1), wordClass(cue + 2))
        list.add(.afterShape, wordClass(cue + 1), ending(cue + 1))
        list.add(.cueAndFrame, value: reading.lexemes.hashes[cue] &* 31 &+ UInt64(wordClass(cue + 1)))
        if case .name(let span) = statement.mention {
            let gap = cue - mentions[span].words.upperBound
            list.add(.distance, gap < 0 ? 15 : min(7, gap))
        }
        let negated = (1...3).contains { reading.traits(cue - $0).contains(.negation) }
        list.add(.verb, 1, negated ? 1 : 0)
    }

    private static let closed: WordTraits = [
        .preposition, .conjunction, .auxiliary, .negation, .demonstrative, .nameLink, .pronounSingular, .pronounPlural,
    ]

    private func addContent(_ content: Range<Int>, _ cue: Int, to list: inout AttributionFeatures) {
        var verbs = 0, hasThat = 0
        for word in content.prefix(30) where isVerb(word) { verbs += 1 }
        if reading.traits(content.lowerBound - 1).contains(.complementizer), cue < content.lowerBound { hasThat = 1 }
        list.add(.verb, 0, min(3, verbs), hasThat)
        list.add(.verb, 2, min(3, verbs), AttributionFeatures.bucket(content.count))
        list.add(.opening, hasThat, wordClass(content.lowerBound))
        list.add(.opening, value: reading.lexemes.hashes[content.lowerBound])
    }

    private func isVerb(_ word: Int) -> Bool {
        if reading.traits(word).hasAny([.auxiliary, .negation]) { return true }
        let range = reading.words.utf8Range(word)
        guard reading.shape(word) == .lower, range.count > 4 else { return false }
        let (first, second) = (reading.bytes[range.lowerBound], reading.bytes[range.lowerBound + 1])
        return first == UInt8(ascii: "m") && second == UInt8(ascii: "e")
            || first == UInt8(ascii: "d") && second == UInt8(ascii: "i")
            || first == UInt8(ascii: "b") && second == UInt8(ascii: "e")
            || first == UInt8(ascii: "t") && second == UInt8(ascii: "e")
    }

    /// Whether a word ends in `nya`, in `an`, or in something else.
    private func ending(_ word: Int) -> Int {
        guard reading.words.indices.contains(word) else { return 0 }
        let bytes = reading.bytes[reading.words.utf8Range(word)]
        if bytes.count > 4, bytes.suffix(3).elementsEqual("nya".utf8) { return 1 }
        return bytes.count > 4 && bytes.suffix(2).elementsEqual("an".utf8) ? 2 : 3
    }

    private func wordClass(_ word: Int) -> Int {
        guard reading.words.indices.contains(word) else { return 0 }
        if reading.words.classes[word] == .quotationMark { return 1 }
        if reading.isMark(word, ",") { return 2 }
        let traits = reading.traits(word)
        if traits.contains(.complementizer) { return 3 }
        if traits.contains(.negation) { return 4 }
        if traits.contains(.auxiliary) { return 5 }
        if traits.contains(.preposition) { return 6 }
        if traits.contains(.conjunction) { return 7 }
        if traits.hasAny([.pronounSingular, .pronounPlural]) { return 8 }
        if traits.contains(.demonstrative) { return 9 }
        if reading.words.classes[word] == .number { return 10 }
        if reading.isCapital(word) { return 11 }
        if traits.hasAny(.cues) { return 12 }
        if isVerb(word) { return 13 }
        return reading.words.classes[word].isWord ? 14 : 15
    }
}
