import Warta

/// A document in brat's standoff format (https://brat.nlplab.org/standoff.html).
///
/// Names are text-bound annotations with their links as notes. A statement is an event: its trigger is the content, its
/// arguments the cue and the mention of the speaker; an attribute tells its kind and a note who speaks.
struct BratDocument: Sendable {
    let id: String
    let idJSON: String
    let otherFields: [(name: String, json: String)]
    /// The text with no line ends but `\n`; it has as many characters as the document.
    let text: String
    let annotations: String
    /// The kinds of names in it.
    let types: Set<String>

    init(_ document: InputDocument, _ analysis: Document) {
        id = document.id
        idJSON = document.idJSON
        otherFields = document.otherFields
        text = Self.withPlainLineEnds(analysis.text)
        var lines = BratLines(analysis.text, Self.spans(analysis))
        for entity in analysis.entities {
            let name = lines.textBound(BratConfiguration.type(entity.label), entity.utf8Range)
            if let name, let link = entity.link { lines.note(name, link) }
        }
        for quote in analysis.quotes { lines.add(quote) }
        annotations = lines.text
        types = Set(analysis.entities.map { BratConfiguration.type($0.label) })
    }

    private static func spans(_ analysis: Document) -> [Range<Int>] {
        analysis.entities.map(\.utf8Range)
            + analysis.quotes.flatMap { [$0.utf8Range, $0.cue?.utf8Range, $0.speaker?.utf8Range].compactMap { $0 } }
    }

    /// Programs that read `\r\n` as one line end would count one character less.
    private static func withPlainLineEnds(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
            let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            bytes[index] = UInt8(ascii: isPair ? " " : "\n")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension BratLines {
    fileprivate mutating func add(_ quote: Quote) {
        let cue = quote.cue.flatMap { textBound("Cue", $0.utf8Range) }
        let speaker = quote.speaker?.utf8Range.flatMap { textBound("Speaker", $0) }
        guard let content = textBound("Quotation", quote.utf8Range) else { return }
        let statement = event("Quotation", content, [("Cue", cue), ("Speaker", speaker)])
        attribute("Kind", statement, quote.kind.rawValue)
        if let speaker = quote.speaker {
            note(
                statement, [speaker.name, speaker.role, speaker.affiliation].compactMap { $0 }.joined(separator: ", "))
        }
    }
}
