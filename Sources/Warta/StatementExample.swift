/// What the trainer sees of one statement: the features by which it is trusted, and those of each candidate speaker.
package struct StatementExample: Sendable {
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
    ) -> [StatementExample] {
        let pipeline = Pipeline(lexicon: lexicon, model: tagger, attribution: model)
        return pipeline.read(text) { reading in
            let resolved = pipeline.resolved(reading, pipeline.names(reading).mentions)
            return pipeline.judgedStatements(resolved).map { StatementExample($0, resolved) }
        }
    }

    private init(_ judged: JudgedStatement, _ text: ResolvedText) {
        kind = judged.statement.kind
        utf8Range = text.reading.source.utf8Range(judged.statement.content)
        features = judged.features
        candidates =
            judged.decision?.candidates.map {
                Candidate(name: $0.speaker?.name(text), features: $0.features)
            } ?? []
    }
}
