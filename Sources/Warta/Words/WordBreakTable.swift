import CICU

/// How a character behaves at word boundaries, as far as the scanner needs to know.
enum WordBreakKind: UInt8 {
    /// Not in the table: ICU decides.
    case foreign
    case letter
    case digit
    /// Joins words like the underscore.
    case connector
    /// Joins two letters, as the full stop of `a.n`.
    case midLetter
    /// Joins two digits, as the comma of `12,5`.
    case midNumber
    /// Joins two letters or two digits.
    case midBoth
    /// A space that joins its like.
    case space
    /// Stands alone, but for a carriage return before a line feed.
    case single

    @inline(__always)
    var isWord: Bool { rawValue >= Self.letter.rawValue && rawValue <= Self.connector.rawValue }
}

/// What the linked ICU does with ASCII, Latin-1 and the punctuation of newspapers.
///
/// Word-break rules are data that differ between versions of ICU, so nothing about a character is taken from a
/// standard's text: each is tried in a few contexts, and one that behaves like none of the known kinds stays with ICU.
///
/// Four small blocks that are filled once and never freed or changed: sharing them is safe.
struct WordBreakTable: @unchecked Sendable {
    /// By code point, below 256.
    private let latin: UnsafePointer<WordBreakKind>
    private let latinClasses: UnsafePointer<WordClass>
    /// By code point from U+2010 to U+203F.
    private let punctuation: UnsafePointer<WordBreakKind>
    private let punctuationClasses: UnsafePointer<WordClass>
    /// The scanner's masks hold: ASCII letters, digits and the underscore are words, all else but `@` is not.
    let hasUsualASCII: Bool
    /// Whether `@` is a letter, as in ICU 72.
    let joinsAt: Bool

    static let learned = WordBreakTable()

    private init() {
        let punctuationRange = UInt32(0x2010)...0x203F
        var probe = WordBreakProbe()
        let latin = (0..<UInt32(256)).map { probe.kind(of: Unicode.Scalar($0)!) }
        let punctuation = punctuationRange.map { probe.kind(of: Unicode.Scalar($0)!) }
        self.latin = Self.kept(latin)
        self.punctuation = Self.kept(punctuation)
        latinClasses = Self.kept(zip(0..<UInt32(256), latin).map(Self.wordClass))
        punctuationClasses = Self.kept(zip(punctuationRange, punctuation).map(Self.wordClass))
        joinsAt = latin[0x40] == .letter
        hasUsualASCII = (0..<128).allSatisfy { code in
            switch UInt8(code) {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): latin[code] == .letter
            case UInt8(ascii: "0")...UInt8(ascii: "9"): latin[code] == .digit
            case UInt8(ascii: "_"): latin[code] == .connector
            case UInt8(ascii: " "): latin[code] == .space
            case UInt8(ascii: "@"): latin[code] == .letter || latin[code] == .single
            default: !latin[code].isWord && latin[code] != .space && latin[code] != .foreign
            }
        }
    }

    private static func kept<Value>(_ values: [Value]) -> UnsafePointer<Value> {
        let block = UnsafeMutablePointer<Value>.allocate(capacity: values.count)
        block.initialize(from: values, count: values.count)
        return UnsafePointer(block)
    }

    private static func wordClass(_ codePoint: UInt32, _ kind: WordBreakKind) -> WordClass {
        switch kind {
        case .letter: .letter
        case .digit: .number
        default: WordClass(unworded: codePoint)
        }
    }

    /// The kind of the character at `offset`, and its length in bytes.
    @inline(__always)
    func kind(_ bytes: UTF8Bytes, _ offset: Int) -> (kind: WordBreakKind, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (latin[Int(first)], 1) }
        if first == 0xC2 || first == 0xC3 {
            return (latin[Int(first & 0x03) << 6 | Int(bytes[offset + 1] & 0x3F)], 2)
        }
        if first == 0xE2, bytes[offset + 1] == 0x80, bytes[offset + 2] >= 0x90 {
            return (punctuation[Int(bytes[offset + 2] - 0x90)], 3)
        }
        return (.foreign, 1)
    }

    @inline(__always)
    func asciiKind(_ byte: UInt8) -> WordBreakKind { latin[Int(byte)] }

    /// The class of an ASCII segment by its last character, which is not a connector.
    @inline(__always)
    func asciiClass(_ last: UInt8) -> WordClass { latinClasses[Int(last)] }

    /// The class of a segment of the table's characters. As in ICU a word is called by its last letter or digit, unless
    /// two connectors follow.
    func wordClass(_ bytes: UTF8Bytes, _ range: Range<Int>) -> WordClass {
        var offset = range.lowerBound
        var wordClass = WordClass.none
        var previous = WordBreakKind.single
        while offset < range.upperBound {
            let (kind, length) = self.kind(bytes, offset)
            switch kind {
            case .letter: wordClass = .letter
            case .digit: wordClass = .number
            case .connector where previous == .connector: wordClass = .letter
            default: break
            }
            previous = kind
            offset += length
        }
        return wordClass == .none ? classOfSingle(bytes, range.lowerBound) : wordClass
    }

    /// The class of a segment without letter or digit that starts with the character at `offset`.
    private func classOfSingle(_ bytes: UTF8Bytes, _ offset: Int) -> WordClass {
        let first = bytes[offset]
        if first < 0x80 { return latinClasses[Int(first)] }
        if first < 0xE0 { return latinClasses[Int(first & 0x03) << 6 | Int(bytes[offset + 1] & 0x3F)] }
        return punctuationClasses[Int(bytes[offset + 2] - 0x90)]
    }
}

/// Tries characters on ICU.
private struct WordBreakProbe {
    /// For each context a bit: whether it stays one segment with the character in it.
    private typealias Signature = UInt16

    private let breaks = ICUBreaks.words()
    private var text: [UInt8] = []
    private var kinds: [Signature: WordBreakKind] = [:]

    private static let contexts: [(before: String, after: String)] = [
        ("a", "a"), ("1", "1"), ("a", "1"), ("1", "a"), ("a", ""), ("", "a"), ("1", ""), ("", "1"),
        ("_", ""), ("", "_"), (" ", ""), ("", " "), ("a.", ""), ("1.", ""),
    ]

    init() {
        // What joins letters, digits or both, and nothing else, is what the rules allow a mark in the middle.
        kinds = [0b01: .midLetter, 0b10: .midNumber, 0b11: .midBoth]
        let models: [(Unicode.Scalar, WordBreakKind)] = [
            ("a", .letter), ("1", .digit), ("_", .connector), (" ", .space), ("(", .single),
        ]
        for (character, kind) in models { kinds[signature(of: character)] = kind }
    }

    mutating func kind(of character: Unicode.Scalar) -> WordBreakKind { kinds[signature(of: character)] ?? .foreign }

    private mutating func signature(of character: Unicode.Scalar) -> Signature {
        text.removeAll(keepingCapacity: true)
        let character = Array(String(character).utf8)
        for context in Self.contexts {
            text += context.before.utf8
            text += character
            text += context.after.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text.withUnsafeBufferPointer { bytes in
            breaks.setText(bytes)
            var signature = Signature(1) << Self.contexts.count - 1
            var next = breaks.next()
            var start = 0
            for (bit, context) in Self.contexts.enumerated() {
                let end = start + context.before.utf8.count + character.count + context.after.utf8.count
                while let boundary = next, boundary <= end {
                    if start < boundary && boundary < end { signature &= ~(1 << bit) }
                    next = breaks.next()
                }
                start = end + 1
            }
            return signature
        }
    }
}
