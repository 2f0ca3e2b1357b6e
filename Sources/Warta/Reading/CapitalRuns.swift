/// Stretches of words with capitals, the small links of names between them.
struct CapitalRuns {
    private let starts: [UInt32]
    private let ends: [UInt32]
    /// No name is longer; text in capitals is cut.
    private static let longest = 32

    init(_ reading: Reading) {
        let count = reading.words.count
        var starts = (0..<count).map { UInt32($0) }
        var ends = starts.map { $0 + 1 }
        var word = 0
        while word < count {
            guard reading.isCapital(word) else {
                word += 1
                continue
            }
            let start = word
            word += 1
            while word < count, word - start < Self.longest, !reading.isSentenceStart(word), Self.goesOn(reading, word) {
                word += 1
            }
            for member in start..<word {
                starts[member] = UInt32(start)
                ends[member] = UInt32(word)
            }
        }
        self.starts = starts
        self.ends = ends
    }

    /// The run that a word belongs to; the word alone where there is none.
    subscript(word: Int) -> Range<Int> { Int(starts[word])..<Int(ends[word]) }

    private static func goesOn(_ reading: Reading, _ word: Int) -> Bool {
        if reading.isCapital(word) { return true }
        guard reading.isCapital(word + 1) else { return false }
        return reading.traits(word).hasAny([.nameLink, .nameParticle])
            || reading.isMark(word, ".") && reading.words.isAttached(word)
                && (reading.shape(word - 1) == .initial || reading.traits(word - 1).hasAny(.abbreviations))
    }

    /// The kind that the first or the last word of a run tells.
    func headKind(_ run: Range<Int>, _ matches: NameMatches) -> EntityKind? {
        let first = matches.traits[run.lowerBound]
        if let kind = Self.heads.first(where: { first.hasAny($0.before) })?.kind { return kind }
        let last = matches.traits[run.upperBound - 1]
        return Self.heads.first { last.hasAny($0.after) }?.kind
    }

    /// In the order in which the shipped model asks them, which takes no tail of a government body and no head of a person
    /// into account; then those of other kinds.
    private static let heads: [(kind: EntityKind, before: WordTraits, after: WordTraits)] = {
        let known: [EntityKind] = [.government, .company, .organization, .location]
        let others = EntityKind.names.filter { !EntityKind.shipped.contains($0) }
        return (known + others).map { ($0, $0.facts.headBefore, $0 == .government ? [] : $0.facts.headAfter) }
    }()
}
