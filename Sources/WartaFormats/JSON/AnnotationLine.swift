import Warta

/// What the library found in a document, as a line of JSON.
///
/// ```swift
/// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
/// print(AnnotationLine(document, id: "artikel-1").line, terminator: "")
/// ```
public struct AnnotationLine: Sendable {
    private let document: Document
    private let source: DocumentSource
    private let places: SpanOffsets

    /// - Parameters:
    ///   - document: What was found.
    ///   - id: What the line calls the document.
    ///   - offsets: What the places in the line count.
    public init(_ document: Document, id: String, offsets: OffsetUnit = .unicode) {
        self.init(document, DocumentSource(id: id), offsets: offsets)
    }

    package init(_ document: Document, _ source: DocumentSource, offsets: OffsetUnit) {
        self.document = document
        self.source = source
        let spans = document.entities.map(\.utf8Range) + document.quotes.flatMap(\.spans)
        places = SpanOffsets(spans, in: document.text, offsets)
    }

    /// Names, actors and statements: an object on a line of its own, with the line's end.
    public var line: String { line { _ in } }

    /// The same with further fields behind them.
    func line(_ more: (inout JSONLine) -> Void) -> String {
        JSONLine.object { line in
            line.passThrough([("id", source.idJSON)])
            line.array("entities", document.entities, entity)
            line.array("actors", document.actors, actor)
            line.array("quotes", document.quotes, quote)
            more(&line)
            line.passThrough(source.otherFields)
        }
    }

    /// The same with the statements alone.
    public var quotesLine: String {
        JSONLine.object { line in
            line.passThrough([("id", source.idJSON)])
            line.array("quotes", document.quotes, quote)
            line.passThrough(source.otherFields)
        }
    }

    private func entity(_ line: inout JSONLine, _ entity: Entity) {
        line.field("type", entity.label)
        span(&line, entity.utf8Range, entity.text)
        line.optional("link", entity.link)
        line.optional("actor", entity.actor)
        if let value = entity.value { line.field("value", value) }
        line.field("confidence", entity.confidence)
    }

    private func actor(_ line: inout JSONLine, _ actor: Participant) {
        line.field("name", actor.name)
        line.field("type", actor.kind.label)
        line.field("aliases", actor.aliases)
        line.optional("role", actor.role)
        line.optional("affiliation", actor.affiliation)
    }

    private func quote(_ line: inout JSONLine, _ quote: Quote) {
        line.field("kind", quote.kind.rawValue)
        span(&line, quote.utf8Range, quote.text)
        line.object("cue", quote.cue) { line, cue in span(&line, cue.utf8Range, cue.text) }
        line.object("speaker", quote.speaker, speaker)
        circumstance(&line, "date", quote.date)
        circumstance(&line, "place", quote.place)
        circumstance(&line, "channel", quote.channel)
        line.field("confidence", quote.confidence)
    }

    private func speaker(_ line: inout JSONLine, _ speaker: Quote.Speaker) {
        if let range = speaker.utf8Range { span(&line, range, String(document.text(ofUTF8: range))) }
        line.field("name", speaker.name)
        line.optional("actor", speaker.actor)
        if speaker.actors.count > 1 { line.field("actors", speaker.actors) }
        line.optional("role", speaker.role)
        line.optional("affiliation", speaker.affiliation)
    }

    private func circumstance(_ line: inout JSONLine, _ name: String, _ circumstance: Quote.Circumstance?) {
        guard let circumstance else { return }
        line.object(name, circumstance) { line, circumstance in
            span(&line, circumstance.utf8Range, circumstance.text)
            if let value = circumstance.value { line.field("value", value) }
        }
    }

    private func span(_ line: inout JSONLine, _ span: Range<Int>, _ text: String) {
        let place = places[span]
        line.field("start", place.lowerBound)
        line.field("end", place.upperBound)
        line.field("text", text)
    }
}

extension Quote {
    /// The content and what stands beside it, in UTF-8 bytes.
    fileprivate var spans: [Range<Int>] {
        let details = [cue?.utf8Range, speaker?.utf8Range, date?.utf8Range, place?.utf8Range, channel?.utf8Range]
        return [utf8Range] + details.compactMap { $0 }
    }
}
