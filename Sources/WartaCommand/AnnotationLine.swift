import Warta

/// A document's annotation as a line of JSON.
struct AnnotationLine {
    private let document: InputDocument
    private let analysis: Document
    private let places: SpanOffsets
    /// Where the places of quotes, cues and speakers begin.
    private let quotePlaces: Int

    init(_ document: InputDocument, _ analysis: Document, _ unit: OffsetUnit) {
        self.document = document
        self.analysis = analysis
        quotePlaces = analysis.entities.count
        let quoteSpans = analysis.quotes.flatMap { quote in
            [quote.utf8Range] + Self.details(quote).map { $0 ?? 0..<0 }
        }
        places = SpanOffsets(analysis.entities.map(\.utf8Range) + quoteSpans, in: analysis.text, unit)
    }

    /// Names, actors and quotes.
    var line: String {
        JSONLine.object { line in
            line.passThrough([("id", document.idJSON)])
            line.array("entities", analysis.entities.indices, entity)
            line.array("actors", analysis.actors.indices, actor)
            line.array("quotes", analysis.quotes.indices, quote)
            line.passThrough(document.otherFields)
        }
    }

    /// Quotes alone.
    var quotesLine: String {
        JSONLine.object { line in
            line.passThrough([("id", document.idJSON)])
            line.array("quotes", analysis.quotes.indices, quote)
            line.passThrough(document.otherFields)
        }
    }

    private func entity(_ line: inout JSONLine, _ index: Int) {
        let entity = analysis.entities[index]
        line.field("type", entity.label)
        span(&line, places[index], entity.text)
        line.optional("link", entity.link)
        line.optional("actor", entity.actor)
        if let value = entity.value { line.field("value", value) }
        line.field("confidence", entity.confidence)
    }

    private func actor(_ line: inout JSONLine, _ index: Int) {
        let actor = analysis.actors[index]
        line.field("name", actor.name)
        line.field("type", actor.kind.label)
        line.field("aliases", actor.aliases)
        line.optional("role", actor.role)
        line.optional("affiliation", actor.affiliation)
    }

    private func quote(_ line: inout JSONLine, _ index: Int) {
        let quote = analysis.quotes[index]
        let place = quotePlaces + 6 * index
        line.field("kind", quote.kind.rawValue)
        span(&line, places[place], quote.text)
        line.object("cue", quote.cue) { line, cue in span(&line, places[place + 1], cue.text) }
        line.object("speaker", quote.speaker) { line, speaker in
            if let range = speaker.utf8Range {
                span(&line, places[place + 2], String(analysis.text[utf8: range]))
            }
            line.field("name", speaker.name)
            line.optional("actor", speaker.actor)
            if speaker.actors.count > 1 { line.field("actors", speaker.actors) }
            line.optional("role", speaker.role)
            line.optional("affiliation", speaker.affiliation)
        }
        circumstance(&line, "date", quote.date, places[place + 3])
        circumstance(&line, "place", quote.place, places[place + 4])
        circumstance(&line, "channel", quote.channel, places[place + 5])
        line.field("confidence", quote.confidence)
    }

    /// The ranges of a quote beside its content.
    private static func details(_ quote: Quote) -> [Range<Int>?] {
        [
            quote.cue?.utf8Range, quote.speaker?.utf8Range, quote.date?.utf8Range, quote.place?.utf8Range,
            quote.channel?.utf8Range,
        ]
    }

    private func circumstance(_ line: inout JSONLine, _ name: String, _ circumstance: Quote.Circumstance?, _ place: Range<Int>) {
        guard let circumstance else { return }
        line.object(name, circumstance) { line, circumstance in
            span(&line, place, circumstance.text)
            if let value = circumstance.value { line.field("value", value) }
        }
    }

    private func span(_ line: inout JSONLine, _ place: Range<Int>, _ text: String) {
        line.field("start", place.lowerBound)
        line.field("end", place.upperBound)
        line.field("text", text)
    }
}
