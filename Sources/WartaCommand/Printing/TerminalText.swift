/// Text that does nothing to a terminal but stand there: its control characters, and those that change the direction of
/// what follows, are U+FFFD. Line ends are `\n`.
struct TerminalText: CustomStringConvertible {
    let description: String

    init(_ text: String) {
        guard text.utf8.contains(where: Self.mayAct) else {
            description = text
            return
        }
        var safe = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if isAfterReturn, scalar == "\n" { safe.removeLast() }
            isAfterReturn = scalar == "\r"
            safe.append(Self.acts(scalar) ? "\u{FFFD}" : scalar)
        }
        description = String(safe)
    }

    /// Whether a byte may begin a character that is to be replaced.
    private static func mayAct(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n": false
        case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }
}
