/// Finds who said what in a text whose entities are known.
///
/// Direct speech is told from titles and terms by what stands beside its quotation marks; the speaker is read off the
/// phrase beside the cue, and where that names nobody chosen among those who may have spoken.
struct QuoteAttribution {
    private let reading: Reading
    private let spans: [EntitySpan]
    private let resolved: ActorResolver.Result
    private let found: [Found]

    /// A statement with its speaker.
    private struct Found {
        let statement: Statement
        let speaker: Speaker?
        let circumstances: Circumstances
        let confidence: Double
    }

    init(
        _ reading: Reading, _ spans: [EntitySpan], _ values: [ValueSpan], _ matches: NameMatches,
        _ resolved: ActorResolver.Result, _ model: AttributionModel = .standard
    ) {
        self.reading = reading
        self.spans = spans
        self.resolved = resolved
        let trust = StatementTrust(reading, spans, model)
        let quotations = QuotationFinder(reading).quotations()
        let statements = trust.trusted(Self.possible(reading, spans, matches, quotations))
        let roles = MentionRoles(reading, spans, matches, quotations).roles
        var choice = SpeakerChoice(reading, spans, matches, resolved, roles, statements.map(\.0), model)
        let circumstances = CircumstanceFinder(reading, spans, values)
        found = statements.map { statement, probability in
            let (speaker, share) = choice.speaker(of: statement)
            return Found(
                statement: statement, speaker: speaker, circumstances: circumstances.circumstances(of: statement),
                confidence: probability * share)
        }
    }

    /// All that may be statements, in the order of the text; of those in one list no more than one is.
    static func possible(
        _ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches, _ quotations: [Quotation]
    ) -> [[Statement]] {
        let speakers = SpeakerFinder(reading, spans, matches)
        let direct = DirectQuotes(reading, speakers).statements(quotations)
        let indirect = IndirectQuotes(reading, speakers, quotations).statements(besides: direct)
        return (direct.filter { !$0.content.isEmpty }.map { [$0] } + indirect)
            .sorted { $0[0].content.lowerBound < $1[0].content.lowerBound }
    }
}

extension QuoteAttribution {
    /// The statements as users see them.
    func quotes(in text: String, _ entities: [Entity]) -> [Quote] {
        found.map { found in
            let statement = found.statement
            let utf8Range = reading.utf8Range(statement.content)
            return Quote(
                kind: statement.kind, range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range,
                text: reading.bytes.string(utf8Range),
                cue: statement.cue.map { Quote.Cue($0, text, reading) },
                speaker: found.speaker.map { speaker(statement.mention, $0, text, entities) },
                date: found.circumstances.date.map { Quote.Circumstance($0.words, $0.value, text, reading) },
                place: found.circumstances.place.map { Quote.Circumstance($0, nil, text, reading) },
                channel: found.circumstances.channel.map { Quote.Circumstance($0, nil, text, reading) },
                confidence: found.confidence)
        }
    }

    private func speaker(_ mention: Statement.Mention?, _ speaker: Speaker, _ text: String, _ entities: [Entity]) -> Quote.Speaker {
        let utf8Range: Range<Int>? =
            switch mention {
            case .span(let span): entities[span].utf8Range
            case .pronoun(let word): reading.words.utf8Range(word)
            case .phrase(let words), .joint(let words, _), .voice(let words, _): reading.utf8Range(words)
            case .suffix, nil: nil
            }
        let actors = speaker.actors(resolved.actorOfSpan)
        let only = actors.count == 1 ? resolved.actors[actors[0]] : nil
        return Quote.Speaker(
            range: utf8Range.map { text.range(ofUTF8: $0) }, utf8Range: utf8Range,
            name: speaker.name(reading, spans, resolved), actors: actors, role: only?.role, affiliation: only?.affiliation)
    }
}

extension Quote.Cue {
    init(_ word: Int, _ text: String, _ reading: Reading) {
        let utf8Range = reading.words.utf8Range(word)
        self.init(range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range, text: reading.bytes.string(utf8Range))
    }
}

extension Quote.Circumstance {
    init(_ words: Range<Int>, _ value: EntityValue?, _ text: String, _ reading: Reading) {
        let utf8Range = reading.utf8Range(words)
        self.init(
            range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range, text: reading.bytes.string(utf8Range), value: value)
    }
}
