import Warta

/// Who said what, in two columns: speaker, role and cue on the left, the statement on the right.
struct QuoteTable {
    let text: String

    init(_ document: Document, _ id: String, _ style: TextStyle, width: Int) {
        let left = min(32, max(16, width / 3))
        let right = max(20, width - left - 3)
        var lines = [style.bold(style.plain(id)), String(repeating: "─", count: left + right + 3)]
        for quote in document.quotes {
            let speaker = Self.wrap(style.plain(quote.speaker?.name ?? "?"), left).map { ($0, style.bold($0)) }
            let role = [quote.speaker?.role, quote.speaker?.affiliation].compactMap { $0 }.joined(separator: ", ")
            let note = ([quote.kind.rawValue] + (quote.cue.map { [$0.text] } ?? [])).joined(separator: " · ")
            let details = (Self.wrap(style.plain(role), left) + Self.wrap(style.plain(note), left)).map { ($0, style.faint($0)) }
            let statement = Self.wrap(style.plain(Self.marked(quote)), right)
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
        var count = 0
        for part in text.split(whereSeparator: \.isWhitespace).flatMap({ parts($0, width) }) {
            if !line.isEmpty, count + 1 + part.count > width {
                lines.append(line)
                (line, count) = ("", 0)
            }
            line += line.isEmpty ? part.text : " " + part.text
            count += part.count + (count > 0 ? 1 : 0)
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The parts of a word that have `width` characters, and what is left.
    private static func parts(_ word: Substring, _ width: Int) -> [(text: Substring, count: Int)] {
        var parts: [(Substring, Int)] = []
        var rest = word
        while !rest.isEmpty {
            let part = rest.prefix(width)
            parts.append((part, part.count))
            rest = rest[part.endIndex...]
        }
        return parts
    }
}
