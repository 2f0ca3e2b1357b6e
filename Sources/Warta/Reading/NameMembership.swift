/// The kinds of the lexicon's names that a word belongs to: for each a few bits that say how.
struct NameMembership: Sendable {
    /// More kinds would be lost.
    static let mostKinds = 16

    private(set) var bits: UInt64 = 0

    mutating func insert(_ kind: EntityKind, isFirst: Bool, isSingle: Bool, _ isAmbiguous: Bool) {
        let position: UInt64 = isSingle ? 1 : isFirst ? 2 : 4
        bits |= (isAmbiguous ? 8 : position) << (UInt64(kind.rawValue) * 4)
    }

    var isEmpty: Bool { bits == 0 }

    /// In a name of several words of this kind.
    func isInLongName(of kind: EntityKind) -> Bool { bits >> (UInt64(kind.rawValue) * 4) & 6 != 0 }
}
