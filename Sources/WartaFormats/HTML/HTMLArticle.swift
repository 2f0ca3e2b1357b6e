import Warta

/// A document as a part of an HTML page: names in the colours of their kinds, statements underlined, with their speakers.
public struct HTMLArticle: Sendable {
    /// The element `article`.
    public let html: String

    /// - Parameters:
    ///   - document: What was found.
    ///   - title: What stands over the text.
    public init(_ document: Document, title: String) {
        let body = MarkedText(document.text, Self.marks(document)).html
        html = """
            <article>
            <h1 dir="auto">\(HTMLText.escaped(title))</h1>
            <div class="text" dir="auto">\(body)</div>
            </article>

            """
    }

    /// Statements before the cues and names that may stand in them.
    private static func marks(_ document: Document) -> [MarkedText.Mark] {
        let quotes = document.quotes.map { quote in
            let style = quote.kind == .direct ? "quote" : "quote reported"
            return MarkedText.Mark(
                range: quote.utf8Range, opening: "<span class=\"\(style)\">", label: small(speaker(quote)),
                closing: "</span>")
        }
        let cues = document.quotes.compactMap(\.cue).map { cue in
            MarkedText.Mark(range: cue.utf8Range, opening: "<span class=\"cue\">", label: "", closing: "</span>")
        }
        let names = document.entities.map { entity in
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
