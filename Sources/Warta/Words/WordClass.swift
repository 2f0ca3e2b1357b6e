import CICU

/// What kind of text a word segment holds.
///
/// The first five follow ICU's rule status; ``punctuation``, ``whiteSpace`` and ``quotationMark`` divide what ICU
/// leaves without one.
public enum WordClass: UInt8, Sendable, CaseIterable {
    /// A symbol or a control character.
    case none
    /// Digits, with the separators that stand inside a number: `2022`, `12,5`, `1.000`; as in ICU also a word that ends
    /// in a digit: `G20`.
    case number
    /// Letters, also with digits before them: `Kementerian`, `Jum'at`, `5G`.
    case letter
    /// Katakana or hiragana.
    case kana
    /// Han characters.
    case ideograph
    /// A punctuation mark that is not a quotation mark.
    case punctuation
    /// Spaces, tabs and line ends.
    case whiteSpace
    /// A quotation mark of any style, the apostrophe on its own among them.
    case quotationMark

    /// Letters, digits, kana or ideographs: what a reader would call a word.
    public var isWord: Bool { rawValue >= Self.number.rawValue && rawValue <= Self.ideograph.rawValue }
}

extension WordClass {
    /// The class of a segment from ICU's rule status and the segment's first character.
    init(status: Int32, first: UInt32) {
        switch status {
        case 100..<200: self = .number
        case 200..<300: self = .letter
        case 300..<400: self = .kana
        case 400..<500: self = .ideograph
        default: self.init(unworded: first)
        }
    }

    /// The class of a segment that has no rule status.
    init(unworded first: UInt32) {
        switch cicu_character_class(first) {
        case CICU_QUOTATION_MARK: self = .quotationMark
        case CICU_WHITE_SPACE: self = .whiteSpace
        case CICU_PUNCTUATION: self = .punctuation
        default: self = .none
        }
    }
}
