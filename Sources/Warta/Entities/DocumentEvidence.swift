/// What all the places of a text at which a word stands with a capital say together about it.
///
/// A name is often clear in one place (`Gubernur Wahyu`, `PT Wahyu Jaya`, `di Wahyu`) and bare in the next.
struct DocumentEvidence {
    struct Bits: OptionSet {
        let rawValue: UInt32
        static let insideSentence = Bits(rawValue: 1)
        static let afterTitle = Bits(rawValue: 2)
        static let besideCue = Bits(rawValue: 4)
        static let afterPreposition = Bits(rawValue: 8)
        static let inBrackets = Bits(rawValue: 16)
        static let beforeBrackets = Bits(rawValue: 32)
        static let withGivenName = Bits(rawValue: 64)
        static let startsRun = Bits(rawValue: 128)
        static let endsRun = Bits(rawValue: 256)
        static let afterPersonHead = Bits(rawValue: 512)

        /// In a run of capitals that a head of this kind begins or ends.
        static func headed(_ kind: Entity.Kind) -> Bits { Bits(rawValue: 1 << (10 + UInt32(kind.rawValue))) }
        /// In a long name of the lexicon.
        static func listed(_ kind: Entity.Kind) -> Bits { Bits(rawValue: 1 << (17 + UInt32(kind.rawValue))) }
        /// In brackets behind a name with such a head.
        static func shortens(_ kind: Entity.Kind) -> Bits { Bits(rawValue: 1 << (24 + UInt32(kind.rawValue))) }
    }

    private var bits: [UInt64: Bits] = [:]

    init(_ reading: Reading, _ matches: NameMatches, _ runs: CapitalRuns) {
        for word in reading.words.indices where reading.isCapital(word) {
            let found = Self.evidence(word, reading, matches, runs)
            if !found.isEmpty { bits[reading.lexemes.hashes[word], default: []].formUnion(found) }
        }
    }

    func bits(_ hash: UInt64) -> Bits { bits[hash] ?? [] }

    private static let kinds: [Entity.Kind] = [.person, .government, .country, .company, .organization, .location]

    private static func evidence(_ word: Int, _ reading: Reading, _ matches: NameMatches, _ runs: CapitalRuns) -> Bits {
        var found: Bits = []
        let run = runs[word]
        let before = run.lowerBound - 1
        if !reading.isSentenceStart(word) { found.insert(.insideSentence) }
        if word == run.lowerBound { found.insert(.startsRun) }
        if word == run.upperBound - 1 { found.insert(.endsRun) }
        if word > 0, matches.traits[word - 1].hasAny(.titles) { found.insert(.afterTitle) }
        if word > 0, matches.traits[word - 1].contains(.personBefore) { found.insert(.afterPersonHead) }
        if reading.shape(before) == .lower {
            let traits = reading.traits(before)
            if traits.hasAny([.cue, .sourceCue]) { found.insert(.besideCue) }
            if traits.contains(.preposition) { found.insert(.afterPreposition) }
        }
        if reading.traits(run.upperBound).hasAny([.reportingVerb, .auxiliary]) { found.insert(.besideCue) }
        if run.count > 1, run.contains(where: { $0 != word && reading.traits($0).givenName >= 5 }) {
            found.insert(.withGivenName)
        }
        for kind in kinds where matches.memberships[word].isInLongName(of: kind) { found.insert(.listed(kind)) }
        if let kind = runs.headKind(run, matches) { found.insert(.headed(kind)) }
        if reading.isMark(run.upperBound, "(") { found.insert(.beforeBrackets) }
        if reading.isMark(before, "("), reading.isMark(run.upperBound, ")") {
            found.insert(.inBrackets)
            if before > 0, reading.isCapital(before - 1), let kind = runs.headKind(runs[before - 1], matches) {
                found.insert(.shortens(kind))
            }
        }
        return found
    }
}

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
    func headKind(_ run: Range<Int>, _ matches: NameMatches) -> Entity.Kind? {
        let first = matches.traits[run.lowerBound]
        if first.contains(.governmentBefore) { return .government }
        if first.contains(.companyBefore) { return .company }
        if first.contains(.organizationBefore) { return .organization }
        if first.contains(.locationBefore) { return .location }
        let last = matches.traits[run.upperBound - 1]
        if last.contains(.companyAfter) { return .company }
        if last.contains(.organizationAfter) { return .organization }
        return last.contains(.locationAfter) ? .location : nil
    }
}
