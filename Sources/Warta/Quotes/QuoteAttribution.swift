/// Finds who said what in a text whose entities are known.
///
/// Direct speech is told from titles and terms by what stands beside its quotation marks; the speaker is read off the
/// phrase beside the cue, and a pronoun, a bare `-nya` or nothing at all stands for the speaker who has the floor.
struct QuoteAttribution {
    let statements: [Attributed]

    struct Attributed {
        let statement: Statement
        let actor: Int?
    }

    init(_ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches, actorOfSpan: [Int?]) {
        let speakers = SpeakerFinder(reading, spans, matches)
        let quotations = QuotationFinder(reading).quotations()
        let direct = DirectQuotes(reading, speakers).statements(quotations)
        let indirect = IndirectQuotes(reading, speakers, quotations).statements(besides: direct)
        var floor = Floor(reading, spans, actorOfSpan)
        statements = (direct + indirect).sorted { $0.content.lowerBound < $1.content.lowerBound }.map { statement in
            Attributed(statement: statement, actor: floor.actor(of: statement))
        }
    }
}

/// Who has the floor: whom a pronoun, a suffix or a quotation without a cue speaks for.
private struct Floor {
    private let spans: [EntitySpan]
    private let actorOfSpan: [Int?]
    private var speaker: Int?
    /// The person named last before the statement, outside quotations of others.
    private var nextSpan = 0
    private var lastPerson: Int?

    init(_ reading: Reading, _ spans: [EntitySpan], _ actorOfSpan: [Int?]) {
        self.spans = spans
        self.actorOfSpan = actorOfSpan
    }

    /// The statement's speaker, who has the floor from then on. To be called in the order of the text.
    mutating func actor(of statement: Statement) -> Int? {
        while nextSpan < spans.count, spans[nextSpan].words.lowerBound < statement.content.lowerBound {
            if spans[nextSpan].kind == .person { lastPerson = actorOfSpan[nextSpan] }
            nextSpan += 1
        }
        switch statement.mention {
        case .span(let span): speaker = actorOfSpan[span]
        case .phrase: speaker = nil
        case .pronoun, .suffix, nil: speaker = speaker ?? lastPerson
        }
        return speaker
    }
}

extension QuoteAttribution {
    /// The statements as users see them.
    func quotes(in text: String, _ reading: Reading, _ entities: [Entity], _ actors: [Actor]) -> [Quote] {
        statements.compactMap { attributed in
            let statement = attributed.statement
            guard !statement.content.isEmpty else { return nil }
            let utf8Range = reading.utf8Range(statement.content)
            return Quote(
                kind: statement.kind, range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range,
                text: reading.bytes.string(utf8Range),
                cue: statement.cue.map { Quote.Cue($0, text, reading) },
                speaker: Quote.Speaker(attributed, text, reading, entities, actors), confidence: statement.confidence)
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
        _ attributed: QuoteAttribution.Attributed, _ text: String, _ reading: Reading, _ entities: [Entity],
        _ actors: [Actor]
    ) {
        let actor = attributed.actor.map { actors[$0] }
        let utf8Range: Range<Int>? =
            switch attributed.statement.mention {
            case .span(let span): entities[span].utf8Range
            case .pronoun(let word): reading.words.utf8Range(word)
            case .phrase(let words): reading.utf8Range(words)
            case .suffix, nil: nil
            }
        guard let name = actor?.name ?? utf8Range.map({ reading.bytes.string($0) }) else { return nil }
        self.init(
            range: utf8Range.map { text.range(ofUTF8: $0) }, utf8Range: utf8Range, name: name, actor: attributed.actor,
            role: actor?.role, affiliation: actor?.affiliation)
    }
}
