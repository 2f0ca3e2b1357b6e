/// What all the places of a text at which a word stands with a capital say together about it.
///
/// A name is often clear in one place (`Gubernur Wahyu`, `PT Wahyu Jaya`, `di Wahyu`) and bare in the next.
struct DocumentEvidence {
    struct Bits: OptionSet {
        let rawValue: UInt64
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
        static func headed(_ kind: EntityKind) -> Bits { Bits(0, kind) }
        /// In a long name of the lexicon.
        static func listed(_ kind: EntityKind) -> Bits { Bits(1, kind) }
        /// In brackets after a name with such a head.
        static func shortens(_ kind: EntityKind) -> Bits { Bits(2, kind) }

        /// Three facts a kind: those of the first seven kinds side by side from bit 10 on, where the shipped model knows them,
        /// then those of each other kind.
        private init(_ fact: UInt64, _ kind: EntityKind) {
            let kind = UInt64(kind.rawValue)
            rawValue = 1 << (kind < 7 ? 10 + 7 * fact + kind : 31 + 3 * (kind - 7) + fact)
        }

        init(rawValue: UInt64) { self.rawValue = rawValue }
    }

    private var bits: [UInt64: Bits] = [:]

    init(_ reading: Reading, _ runs: CapitalRuns) {
        for word in reading.words.indices where reading.isCapital(word) {
            let found = Self.evidence(word, reading, runs)
            if !found.isEmpty { bits[reading.lexemes.hashes[word], default: []].formUnion(found) }
        }
    }

    func bits(_ hash: UInt64) -> Bits { bits[hash] ?? [] }

    private static func evidence(_ word: Int, _ reading: Reading, _ runs: CapitalRuns) -> Bits {
        var found: Bits = []
        let run = runs[word]
        let before = run.lowerBound - 1
        if !reading.isSentenceStart(word) { found.insert(.insideSentence) }
        if word == run.lowerBound { found.insert(.startsRun) }
        if word == run.upperBound - 1 { found.insert(.endsRun) }
        if word > 0, reading.matches.traits[word - 1].hasAny(.titles) { found.insert(.afterTitle) }
        if word > 0, reading.matches.traits[word - 1].contains(.personBefore) { found.insert(.afterPersonHead) }
        if reading.shape(before) == .lower {
            let traits = reading.traits(before)
            if traits.hasAny([.cue, .sourceCue]) { found.insert(.besideCue) }
            if traits.contains(.preposition) { found.insert(.afterPreposition) }
        }
        if reading.traits(run.upperBound).hasAny([.reportingVerb, .auxiliary]) { found.insert(.besideCue) }
        if run.count > 1, run.contains(where: { $0 != word && reading.traits($0).givenName >= 5 }) {
            found.insert(.withGivenName)
        }
        for kind in EntityKind.names where reading.matches.memberships[word].isInLongName(of: kind) { found.insert(.listed(kind)) }
        if let kind = runs.headKind(run, reading.matches) { found.insert(.headed(kind)) }
        if reading.isMark(run.upperBound, "(") { found.insert(.beforeBrackets) }
        if reading.isMark(before, "("), reading.isMark(run.upperBound, ")") {
            found.insert(.inBrackets)
            if before > 0, reading.isCapital(before - 1), let kind = runs.headKind(runs[before - 1], reading.matches) {
                found.insert(.shortens(kind))
            }
        }
        return found
    }
}
