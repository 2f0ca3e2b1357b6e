/// Who has the floor: whom a pronoun, a suffix, a title or a quotation without a cue speaks for.
///
/// Statements are to be given in the order of the text. Whoever speaks keeps the floor; a sentence before a quotation
/// that has a person for its subject hands it over (`Hal itu disampaikan Wahyu.`).
struct Floor {
    private let reading: Reading
    private let spans: [EntitySpan]
    private let resolved: ActorResolver.Result
    private let matches: NameMatches
    private var person: Int?
    private var body: Int?
    private var nextSpan = 0
    private var lastNamed: Int?
    /// Noun phrases that spoke, by their first word: `laporan itu` is the `laporan ...` of before.
    private var phrases: [UInt64: Range<Int>] = [:]
    /// The first actors whose description has a word.
    private let actorsByDescription: [UInt64: [Int]]
    private static let mostCandidates = 16

    init(_ reading: Reading, _ spans: [EntitySpan], _ resolved: ActorResolver.Result, _ matches: NameMatches) {
        self.reading = reading
        self.spans = spans
        self.resolved = resolved
        self.matches = matches
        var actors: [UInt64: [Int]] = [:]
        for (actor, description) in resolved.descriptions.enumerated() {
            for word in description where actors[word, default: []].count < Self.mostCandidates {
                actors[word, default: []].append(actor)
            }
        }
        actorsByDescription = actors
    }

    /// Who speaks: an actor, or the words of a noun phrase.
    enum Speaker {
        case actor(Int)
        case phrase(Range<Int>)
    }

    mutating func speaker(of statement: Statement) -> Speaker? {
        let subject = pass(to: statement)
        switch statement.mention {
        case .span(let span): return take(resolved.actorOfSpan[span])
        case .phrase(let words): return speaker(ofPhrase: words)
        case .pronoun(let word):
            if reading.traits(word).contains(.pronounPlural) { return take(body ?? person) }
            return take(person ?? lastNamed)
        case .suffix, nil: return take(subject ?? person ?? body ?? lastNamed)
        }
    }

    private mutating func take(_ actor: Int?) -> Speaker? {
        guard let actor else { return nil }
        if resolved.actors[actor].kind == .person {
            person = actor
        } else {
            body = actor
        }
        return .actor(actor)
    }

    // MARK: Between statements

    /// Reads on to a statement; the person who is the subject of the last sentence that has one.
    private mutating func pass(to statement: Statement) -> Int? {
        var subject: Int?
        while nextSpan < spans.count, spans[nextSpan].words.lowerBound < statement.content.lowerBound {
            if spans[nextSpan].kind == .person {
                lastNamed = resolved.actorOfSpan[nextSpan]
                if isSubject(nextSpan) { subject = lastNamed }
            }
            nextSpan += 1
        }
        return subject
    }

    /// Whether only titles, bodies and small words stand before the name in its sentence, or a passive cue does.
    private func isSubject(_ span: Int) -> Bool {
        let name = spans[span].words.lowerBound
        let start = reading.sentence(of: name).words.lowerBound
        var word = name - 1
        while word >= start, name - word < 24 {
            let traits = matches.traits[word]
            if traits.hasAny([.passiveCue]) { return true }
            let belongs = reading.isCapital(word) || traits.hasAny([.office, .profession, .honorific, .rank, .nameLink])
                || reading.isMark(word, ",") || reading.isMark(word, "(") || reading.isMark(word, ")")
                || reading.isMark(word, ".") || reading.words.classes[word] == .number
            if !belongs || reading.words.classes[word] == .quotationMark { return false }
            word -= 1
        }
        return word < start
    }

    // MARK: Noun phrases

    private mutating func speaker(ofPhrase words: Range<Int>) -> Speaker {
        let named = described(by: words)
        if let named { return take(named)! }
        let head = reading.lexemes.hashes[words.lowerBound]
        if let last = words.last, reading.traits(last).contains(.demonstrative), words.count > 1 {
            if let earlier = phrases[head] { return .phrase(earlier) }
            if matches.traits[words.lowerBound].hasAny([.office, .profession, .kin]), let person { return take(person)! }
            return .phrase(words.dropLast())
        }
        if phrases[head] == nil { phrases[head] = words }
        return .phrase(words)
    }

    /// The person whose office or profession the phrase names: the latest whose description has all its words.
    private func described(by phrase: Range<Int>) -> Int? {
        guard matches.traits[phrase.lowerBound].hasAny([.office, .profession, .rank]) else { return nil }
        let words = phrase.filter {
            reading.words.classes[$0].isWord && !reading.traits($0).hasAny([.demonstrative, .nameLink])
        }.map { reading.lexemes.hashes[$0] }
        guard let first = words.first else { return nil }
        let candidates = actorsByDescription[first, default: []].filter { actor in
            words.allSatisfy { resolved.descriptions[actor].contains($0) }
        }
        if let person, candidates.contains(person) { return person }
        return candidates.first
    }
}
