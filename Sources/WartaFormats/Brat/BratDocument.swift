import Warta

/// A document in brat's standoff format (https://brat.nlplab.org/standoff.html).
///
/// Names are text-bound annotations with their links as notes. A statement is an event: its trigger is the content, its
/// arguments the cue and the mention of the speaker; an attribute tells its kind and a note who speaks.
///
/// ```swift
/// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
/// let files = BratDocument(document)
/// // files.text belongs into artikel.txt, files.annotations into artikel.ann
/// ```
public struct BratDocument: Sendable {
    /// The text with no line ends but `\n`; it has as many characters as the document's.
    public let text: String
    /// The lines of the annotation file. Offsets count code points.
    public let annotations: String
    /// The types of names in it, for ``BratConfiguration``.
    public let types: Set<String>

    /// Linear time, but for sorting the places of entities and statements.
    ///
    /// - Parameter document: What was found.
    public init(_ document: Document) {
        text = Self.withPlainLineEnds(document.text)
        var lines = BratLines(document.text, Self.spans(document))
        for entity in document.entities {
            let name = lines.textBound(BratConfiguration.type(entity.label), entity.utf8Range)
            if let name, let link = entity.link { lines.note(name, link) }
        }
        for quote in document.quotes { lines.add(quote) }
        annotations = lines.text
        types = Set(document.entities.map { BratConfiguration.type($0.label) })
    }

    private static func spans(_ document: Document) -> [Range<Int>] {
        document.entities.map(\.utf8Range)
            + document.quotes.flatMap { [$0.utf8Range, $0.cue?.utf8Range, $0.speaker?.utf8Range].compactMap { $0 } }
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
