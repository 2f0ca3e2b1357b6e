/// What the trainer sees of one statement: the features by which it is trusted, and those of each candidate speaker.
package struct AttributionExample: Sendable {
    /// A speaker, or the chance that it is none of the others (no name).
    package struct Candidate: Sendable {
        package let name: String?
        package let features: [UInt32]
    }

    package let kind: Quote.Kind
    /// The content.
    package let utf8Range: Range<Int>
    package let features: [UInt32]
    package let candidates: [Candidate]

    /// All that may be statements in a text, each with those who may have spoken if the model has chosen the speakers
    /// before.
    package static func examples(
        _ text: String, tagger: EntityModel, _ model: AttributionModel, lexicon: Lexicon = .standard
    ) -> [AttributionExample] {
        text.withBytes { bytes in
            let reading = Reading(bytes, lexicon)
            let matches = NameMatches(reading, lexicon)
            let spans = EntityTagger(lexicon: lexicon, model: tagger).spans(reading, matches)
            var resolver = ActorResolver(reading, spans, matches)
            let resolved = resolver.resolve()
            let trust = StatementTrust(reading, spans, model)
            let quotations = QuotationFinder(reading).quotations()
            let possible = QuoteAttribution.possible(reading, spans, matches, quotations)
            let statements = possible.flatMap(\.self)
            let features = statements.map(trust.features)
            var kept: [Int] = []
            var first = 0
            for choices in possible {
                let probabilities = (first..<first + choices.count).map { trust.probability(features[$0]) }
                if let best = trust.best(probabilities, isDirect: choices[0].kind == .direct) { kept.append(first + best) }
                first += choices.count
            }
            let roles = MentionRoles(reading, spans, matches, quotations).roles
            var choice = SpeakerChoice(reading, spans, matches, resolved, roles, kept.map { statements[$0] }, model)
            var candidates = [[Candidate]](repeating: [], count: statements.count)
            for index in kept {
                candidates[index] = choice.candidates(of: statements[index]).map {
                    Candidate(name: $0.speaker?.name(reading, spans, resolved), features: $0.features)
                }
                _ = choice.speaker(of: statements[index])
            }
            return statements.indices.map {
                AttributionExample(
                    kind: statements[$0].kind, utf8Range: reading.utf8Range(statements[$0].content), features: features[$0],
                    candidates: candidates[$0])
            }
        }
    }
}
