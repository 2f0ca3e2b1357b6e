import Warta

/// Teaches a second model what a first one finds in raw text, whole documents at a time: names that the labelled texts do
/// not have, and what mentions of a name in one document say about each other (H. Scudder, "Probability of error of some
/// adaptive pattern-recognition machines", 1965).
struct SelfTraining {
    let set: TrainingSet
    let settings: ChainTrainer.Settings
    let lexicon: Lexicon
    var readsAllWords = false

    /// - Parameters:
    ///   - labelled: The labelled examples.
    ///   - raw: Texts without labels; without any, the model is trained on the examples alone.
    func model(_ labelled: [LabelledExample], raw: [String]) -> [UInt8] {
        let first = trained(labelled)
        if raw.isEmpty { return first }
        let tagger = EntityTagger(lexicon: lexicon, model: try! EntityModel(first))
        let found = raw.map { text in
            let names = tagger.entities(in: text).filter { $0.value == nil }
            return LabelledText(id: "", text: text, words: nil, spans: names.map { ($0.utf8Range, $0.label) })
        }
        return trained(labelled + set.examples(found, allWords: readsAllWords, lexicon: lexicon))
    }

    private func trained(_ examples: [LabelledExample]) -> [UInt8] {
        var trainer = ChainTrainer(labels: set.labels, settings: settings)
        return trainer.train(examples, readsAllWords: readsAllWords)
    }
}
