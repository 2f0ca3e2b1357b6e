/// What a word or mark is to the division into sentences.
enum SentenceMark {
    case word
    case fullStop
    /// `!`, `?` and the ellipsis in one character.
    case terminal
    /// A mark after which the sentence goes on.
    case continuing
    case colon
    case openingBracket
    case closingBracket
    /// Of any style, opening or closing.
    case quotation
    /// Anything else: bullets, currency signs, emoji.
    case symbol

    init(_ wordClass: WordClass, _ codePoint: @autoclosure () -> UInt32) {
        if wordClass.isWord {
            self = .word
        } else if wordClass == .quotationMark {
            self = .quotation
        } else {
            self.init(codePoint())
        }
    }

    private init(_ codePoint: UInt32) {
        switch codePoint {
        case 0x2E, 0x2024, 0x3002: self = .fullStop
        case 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0xFF01, 0xFF1F: self = .terminal
        case 0x3A, 0x3B: self = .colon
        case 0x2C, 0x2D, 0x2F, 0x2010...0x2015, 0x2212, 0x25, 0xB0: self = .continuing
        case 0x28, 0x5B, 0x7B: self = .openingBracket
        case 0x29, 0x5D, 0x7D: self = .closingBracket
        default: self = .symbol
        }
    }
}

/// The lines that end in the white space between two words.
enum LineBreak {
    case none
    case line
    /// An empty line.
    case paragraph

    init(in gap: UTF8Bytes) {
        var lines = 0
        for (index, byte) in gap.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"): lines += 1
            case UInt8(ascii: "\r") where index + 1 == gap.count || gap[index + 1] != UInt8(ascii: "\n"): lines += 1
            // U+2028 and U+2029: no other white space ends in these bytes. U+0085 is left out; on web pages it is
            // mostly half of a letter in a wrong encoding.
            case 0xA8, 0xA9: lines += 1
            default: break
            }
        }
        self = lines == 0 ? .none : lines == 1 ? .line : .paragraph
    }
}
