import Warta

/// A document as a part of an HTML page: names in the colours of their kinds, statements underlined, with their speakers.
struct HTMLArticle {
    let html: String

    init(_ document: InputDocument, _ analysis: Document) {
        let body = MarkedText(analysis.text, Self.marks(analysis)).html
        html = """
            <article>
            <h1 dir="auto">\(HTMLText.escaped(document.id))</h1>
            <div class="text" dir="auto">\(body)</div>
            </article>

            """
    }

    /// Statements before the cues and names that may stand in them.
    private static func marks(_ analysis: Document) -> [MarkedText.Mark] {
        let quotes = analysis.quotes.map { quote in
            let style = quote.kind == .direct ? "quote" : "quote reported"
            return MarkedText.Mark(
                range: quote.utf8Range, opening: "<span class=\"\(style)\">", label: small(speaker(quote)),
                closing: "</span>")
        }
        let cues = analysis.quotes.compactMap(\.cue).map { cue in
            MarkedText.Mark(range: cue.utf8Range, opening: "<span class=\"cue\">", label: "", closing: "</span>")
        }
        let names = analysis.entities.map { entity in
            let label = entity.link.map { "\(entity.label) \($0)" } ?? entity.label
            return MarkedText.Mark(
                range: entity.utf8Range, opening: "<mark style=\"--hue: \(KindColor(entity.label).hue)\">",
                label: small(label), closing: "</mark>")
        }
        return quotes + cues + names
    }

    private static func speaker(_ quote: Quote) -> String {
        let speaker = quote.speaker
        let parts = [speaker?.name ?? "?", speaker?.role, speaker?.affiliation]
        return "— " + parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func small(_ text: String) -> String { "<small>\(HTMLText.escaped(text))</small>" }
}
