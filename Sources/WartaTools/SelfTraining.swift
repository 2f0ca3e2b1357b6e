import Warta

/// Teaches a second model what a first one finds in raw text, whole documents at a time: names that the labelled texts do
/// not have, and what mentions of a name in one document say about each other (H. Scudder, "Probability of error of some
/// adaptive pattern-recognition machines", 1965).
struct SelfTraining {
    let set: TrainingSet
    let settings: ChainTrainer.Settings
    let lexicon: Lexicon
    var readsAllWords = false

    /// The least confidence of a name to learn from.
    private static let leastConfidence = 0.65

    /// - Parameters:
    ///   - labelled: The labelled examples.
    ///   - raw: Texts without labels; without any, the model is trained on the examples alone.
    func model(_ labelled: [LabelledExample], raw: [String]) -> [UInt8] {
        let first = trained(labelled)
        if raw.isEmpty { return first }
        let tagger = EntityTagger(lexicon: lexicon, model: try! EntityModel(first))
        return trained(labelled + raw.map { sureExample($0, tagger) })
    }

    /// What the tagger finds in a text, without the stretches of it where a name is in doubt.
    private func sureExample(_ text: String, _ tagger: EntityTagger) -> LabelledExample {
        let names = tagger.entities(in: text).filter { $0.value == nil }
        let words = TaggerExample(text, allWords: readsAllWords, lexicon: lexicon)
        func labels(_ names: [Entity]) -> [Int] { set.labels(words.words, names.map { ($0.utf8Range, $0.label) }) }
        let doubtful = labels(names.filter { $0.confidence < Self.leastConfidence })
        return LabelledExample(
            words: words.keeping { run in run.allSatisfy { doubtful[$0] == 0 } }, labels: labels(names))
    }

    private func trained(_ examples: [LabelledExample]) -> [UInt8] {
        var trainer = ChainTrainer(labels: set.labels, settings: settings)
        return trainer.train(examples, readsAllWords: readsAllWords)
    }
}
