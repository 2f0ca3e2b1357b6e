/// Strings that are hard on a tokenizer: the same ones for the same seed.
///
/// In turn plain ASCII, ASCII with newspaper punctuation sprinkled in, and a mix of scripts, marks and joiners, and
/// bytes that are no UTF-8 (as Swift replaces them); mostly short, some longer than the scanner's blocks.
public struct RandomText {
    private var numbers: SplitMix64

    public init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

    private static let marks = ["“", "”", "‘", "’", "—", "–", "…", "«", "»", "\u{A0}", "·", "•", "é", "ü"]

    private static let hard =
        marks + [
            "a", "b", "Z", "1", "2", "_", ".", ",", "'", "\"", "@", ":", ";", "-", " ", "\n", "\r\n", "\r", "\t",
            "\u{0}", "\u{301}", "\u{200D}", "👩", "👩‍👧", "🇮🇩", "🇮", "カ", "ひ", "漢", "ก", "ไทย", "א", "ع", "ª",
            "\u{AD}", "\u{85}", "\u{2028}", "\u{FFFD}", "\u{FEFF}", "\u{200B}", "\u{2027}", "\u{203F}", "\u{2040}",
            "\u{2024}", "\u{2002}", "\u{3000}", "©", "‼", "\u{FE0F}", "\u{20E3}", "\u{10FFFF}", "\u{1F3FB}",
        ]

    public mutating func next() -> String {
        let style = random(4)
        let length = 1 + random(random(8) == 0 ? 200 : 14)
        if style == 3 {
            return String(decoding: (0..<length).map { _ in UInt8(random(256)) }, as: UTF8.self)
        }
        var text = ""
        for _ in 0..<length {
            if style == 2 || style == 1 && random(6) == 0 {
                let pool = style == 1 ? Self.marks : Self.hard
                text.unicodeScalars.append(contentsOf: pool[random(pool.count)].unicodeScalars)
            } else {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(random(128))))
            }
        }
        return text
    }

    private mutating func random(_ limit: Int) -> Int { Int(numbers.next() % UInt64(limit)) }
}
