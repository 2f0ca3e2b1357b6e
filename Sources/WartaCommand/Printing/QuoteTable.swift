import Warta

/// Who said what, in two columns: speaker, role and cue on the left, the statement on the right.
struct QuoteTable {
    let text: String

    init(_ document: Document, _ id: String, _ style: TextStyle, width: Int) {
        let left = min(32, max(16, width / 3))
        let right = max(20, width - left - 3)
        var lines = [style.bold(id), String(repeating: "─", count: left + right + 3)]
        for quote in document.quotes {
            let speaker = Self.wrap(quote.speaker?.name ?? "?", left).map { ($0, style.bold($0)) }
            let role = [quote.speaker?.role, quote.speaker?.affiliation].compactMap { $0 }.joined(separator: ", ")
            let note = ([quote.kind.rawValue] + (quote.cue.map { [$0.text] } ?? [])).joined(separator: " · ")
            let details = (Self.wrap(role, left) + Self.wrap(note, left)).map { ($0, style.faint($0)) }
            let statement = Self.wrap(Self.marked(quote), right)
            let who = speaker + details
            for row in 0..<max(who.count, statement.count) {
                let (plain, styled) = row < who.count ? who[row] : ("", "")
                let padding = String(repeating: " ", count: max(0, left - plain.count))
                let line = styled + padding + " │" + (row < statement.count ? " " + statement[row] : "")
                lines.append(line)
            }
            lines.append(String(repeating: "─", count: left + right + 3))
        }
        if document.quotes.isEmpty { lines.append(style.faint("no statements")) }
        text = lines.joined(separator: "\n") + "\n\n"
    }

    private static func marked(_ quote: Quote) -> String {
        quote.kind == .direct ? "“\(quote.text)”" : quote.text
    }

    /// Lines of at most `width` characters, broken at white space; a longer word is broken where it must be.
    private static func wrap(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            var rest = word
            if !line.isEmpty, line.count + 1 + rest.count > width {
                lines.append(line)
                line = ""
            }
            while rest.count > width {
                lines.append(String(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
            line += line.isEmpty ? rest : " " + rest
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
