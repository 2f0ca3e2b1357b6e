/// Gives the statements of a text, which are found and judged, the form that users see.
struct QuoteAttribution {
    private let text: ResolvedText
    private let circumstances: CircumstanceFinder

    init(_ text: ResolvedText, _ values: [ValueSpan]) {
        self.text = text
        circumstances = CircumstanceFinder(text.reading, text.mentions, values)
    }

    /// The statements that are trusted.
    func quotes(_ judged: [JudgedStatement], _ places: WordPlaces) -> [Quote] {
        judged.compactMap { judged in judged.decision.map { quote(judged, $0, places) } }
    }

    private func quote(_ judged: JudgedStatement, _ decision: SpeakerChoice.Decision, _ places: WordPlaces) -> Quote {
        let statement = judged.statement
        let circumstances = circumstances.circumstances(of: statement)
        let content = places[statement.content]
        return Quote(
            kind: statement.kind, range: content.range, utf8Range: content.utf8Range, text: content.text,
            cue: statement.cue.map { Quote.Cue(places[$0]) },
            speaker: decision.speaker.map { speaker(statement.mention, $0, places) },
            date: circumstances.date.map { Quote.Circumstance(places[$0.words], $0.value) },
            place: circumstances.place.map { Quote.Circumstance(places[$0], nil) },
            channel: circumstances.channel.map { Quote.Circumstance(places[$0], nil) },
            confidence: (judged.probability * decision.share).toFourDecimals)
    }

    private func speaker(_ mention: Statement.SpeakerMention?, _ speaker: Speaker, _ places: WordPlaces) -> Quote.Speaker {
        let place: WordPlaces.Place? =
            switch mention {
            case .name(let mention): places[text.mentions[mention].words]
            case .pronoun(let word): places[word]
            case .phrase(let words), .joint(let words, _), .voice(let words, _): places[words]
            case .suffix, nil: nil
            }
        let actors = speaker.actors(text.actorOfMention)
        let only = actors.count == 1 ? text.actors[actors[0]] : nil
        return Quote.Speaker(
            range: place?.range, utf8Range: place?.utf8Range, text: place?.text, name: speaker.name(text), actors: actors,
            role: only?.role, affiliation: only?.affiliation)
    }
}

extension Quote.Cue {
    fileprivate init(_ place: WordPlaces.Place) {
        self.init(range: place.range, utf8Range: place.utf8Range, text: place.text)
    }
}

extension Quote.Circumstance {
    fileprivate init(_ place: WordPlaces.Place, _ value: EntityValue?) {
        self.init(range: place.range, utf8Range: place.utf8Range, text: place.text, value: value)
    }
}
