/// Text as HTML wants it.
enum HTMLText {
    /// Any text: characters with a meaning in HTML are escaped, line ends become `\n`, and control characters that HTML
    /// cannot have U+FFFD.
    static func escaped(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: needsEscape) else { return String(text) }
        var escaped = ""
        var isBehindReturn = false
        for scalar in text.unicodeScalars {
            defer { isBehindReturn = scalar == "\r" }
            switch scalar {
            case "\n" where isBehindReturn: break
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\r": escaped += "\n"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether a byte may begin a character that is written otherwise.
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || "&<>\"'".utf8.contains(byte)
    }
}
