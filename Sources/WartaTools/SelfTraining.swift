import Warta

/// Teaches a second model what a first one finds in raw text, whole documents at a time: names that the labelled texts do
/// not have, and what mentions of a name in one document say about each other (H. Scudder, "Probability of error of some
/// adaptive pattern-recognition machines", 1965).
struct SelfTraining {
    let set: TrainingSet
    let settings: ChainTrainer.Settings
    let lexicon: Lexicon
    var readsAllWords = false

    /// The least confidence of a name to learn from, and the least probability of a name in a word to doubt that it is none.
    private static let leastConfidence = 0.65
    private static let leastProbability: Float = 0.35

    /// - Parameters:
    ///   - labelled: The labelled examples.
    ///   - raw: Texts without labels; without any, the model is trained on the examples alone.
    func model(_ labelled: [LabelledExample], raw: [String]) -> [UInt8] {
        let first = trained(labelled)
        if raw.isEmpty { return first }
        let tagger = EntityTagger(lexicon: lexicon, model: try! EntityModel(first))
        return trained(labelled + raw.map { example($0, tagger) })
    }

    /// What the tagger finds in a text; words that it is unsure of stay without a label.
    private func example(_ text: String, _ tagger: EntityTagger) -> LabelledExample {
        let words = NameExample(text, allWords: readsAllWords, lexicon: lexicon)
        let (names, probabilities) = tagger.namesAndProbabilities(in: text)
        let sure = names.filter { $0.confidence >= Self.leastConfidence }
        let labels = set.labels(words.words, names.map { ($0.utf8Range, $0.label) })
        let sureLabels = set.labels(words.words, sure.map { ($0.utf8Range, $0.label) })
        return LabelledExample(
            words: words,
            labels: labels.indices.map { word in
                let isDoubtful = labels[word] == 0 ? probabilities[word] > Self.leastProbability : sureLabels[word] == 0
                return isDoubtful ? nil : labels[word]
            })
    }

    private func trained(_ examples: [LabelledExample]) -> [UInt8] {
        var trainer = ChainTrainer(labels: set.labels, settings: settings)
        return trainer.train(examples, readsAllWords: readsAllWords)
    }
}
