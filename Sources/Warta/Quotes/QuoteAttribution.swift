/// Finds who said what in a text whose entities are known.
///
/// Direct speech is told from titles and terms by what stands beside its quotation marks; the speaker is read off the
/// phrase beside the cue, and a pronoun, a bare `-nya` or nothing at all stands for the speaker who has the floor.
struct QuoteAttribution {
    private let statements: [(statement: Statement, speaker: Floor.Speaker?)]

    init(_ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches, _ resolved: ActorResolver.Result) {
        let speakers = SpeakerFinder(reading, spans, matches)
        let quotations = QuotationFinder(reading).quotations()
        let direct = DirectQuotes(reading, speakers).statements(quotations)
        let indirect = IndirectQuotes(reading, speakers, quotations).statements(besides: direct)
        var floor = Floor(reading, spans, resolved, matches)
        statements = (direct + indirect).sorted { $0.content.lowerBound < $1.content.lowerBound }.map { statement in
            (statement, floor.speaker(of: statement))
        }
    }
}

extension QuoteAttribution {
    /// The statements as users see them.
    func quotes(in text: String, _ reading: Reading, _ entities: [Entity], _ actors: [Actor]) -> [Quote] {
        statements.compactMap { statement, speaker in
            guard !statement.content.isEmpty else { return nil }
            let utf8Range = reading.utf8Range(statement.content)
            return Quote(
                kind: statement.kind, range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range,
                text: reading.bytes.string(utf8Range),
                cue: statement.cue.map { Quote.Cue($0, text, reading) },
                speaker: Quote.Speaker(statement.mention, speaker, text, reading, entities, actors),
                confidence: statement.confidence)
        }
    }
}

extension Quote.Cue {
    init(_ word: Int, _ text: String, _ reading: Reading) {
        let utf8Range = reading.words.utf8Range(word)
        self.init(range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range, text: reading.bytes.string(utf8Range))
    }
}

extension Quote.Speaker {
    init?(
        _ mention: Statement.Mention?, _ speaker: Floor.Speaker?, _ text: String, _ reading: Reading,
        _ entities: [Entity], _ actors: [Actor]
    ) {
        guard let speaker else { return nil }
        let utf8Range: Range<Int>? =
            switch mention {
            case .span(let span): entities[span].utf8Range
            case .pronoun(let word): reading.words.utf8Range(word)
            case .phrase(let words): reading.utf8Range(words)
            case .suffix, nil: nil
            }
        let range = utf8Range.map { text.range(ofUTF8: $0) }
        switch speaker {
        case .actor(let place):
            let actor = actors[place]
            self.init(
                range: range, utf8Range: utf8Range, name: actor.name, actor: place, role: actor.role,
                affiliation: actor.affiliation)
        case .phrase(let words):
            self.init(
                range: range, utf8Range: utf8Range, name: reading.string(words), actor: nil, role: nil,
                affiliation: nil)
        }
    }
}
