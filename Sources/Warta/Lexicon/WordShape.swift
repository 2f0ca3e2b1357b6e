import CICU

/// How a word's letters are written.
enum WordShape: UInt8, Sendable {
    /// Not a word of letters.
    case none
    case lower
    /// A capital, then small letters.
    case capitalized
    /// Capitals only, at least two.
    case upper
    /// One letter, a capital.
    case initial
    /// Capitals inside, and one in front: `GridOto`.
    case mixed
    /// Capitals inside, but a small letter in front: `eFishery`.
    case mixedLower

    /// Whether the first letter is a capital.
    var startsUpper: Bool { self == .capitalized || self == .upper || self == .initial || self == .mixed }

    static func of(_ bytes: UTF8Bytes, _ range: Range<Int>) -> WordShape {
        var upper = 0
        var lower = 0
        var firstIsUpper = false
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (codePoint, length) = bytes.codePoint(at: offset)
            switch letterCase(codePoint) {
            case .upper:
                if upper + lower == 0 { firstIsUpper = true }
                upper += 1
            case .lower: lower += 1
            case nil: break
            }
            offset += length
        }
        if upper == 0 { return lower == 0 ? .none : .lower }
        if lower == 0 { return upper == 1 ? .initial : .upper }
        guard firstIsUpper else { return .mixedLower }
        return upper == 1 ? .capitalized : .mixed
    }

    private enum LetterCase { case upper, lower }

    @inline(__always)
    private static func letterCase(_ codePoint: UInt32) -> LetterCase? {
        switch codePoint {
        case 0x61...0x7A: return .lower
        case 0x41...0x5A: return .upper
        case 0..<0x80: return nil
        default:
            switch cicu_character_class(codePoint) {
            case CICU_UPPER: return .upper
            case CICU_LOWER, CICU_LETTER: return .lower
            default: return nil
            }
        }
    }
}
