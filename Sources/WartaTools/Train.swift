import ArgumentParser
import Foundation
import Warta

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains an entity model.",
        discussion: """
            Takes documents with standoff annotation (X.docs.jsonl with X.gold.jsonl beside it) and CoNLL files (first \
            column word, last column label in IOB2) with any kinds of names. The same data give the same bytes.
            """)

    @Option(parsing: .upToNextOption, help: "The training data.")
    var train: [String]

    @Option(parsing: .upToNextOption, help: "Labelled data to score the model on.")
    var dev: [String] = []

    @Option(help: "Where to write the model.")
    var output: String

    @Option(
        parsing: .upToNextOption,
        help: """
            Raw text for the model to learn more from: a first model tags it, a second learns from both. Texts of --train \
            and --dev are left out.
            """)
    var raw: [String] = []

    @Flag(help: "Take the words of CoNLL files as the tokenizer splits them.")
    var retokenize = false

    @Flag(help: "Pass over words that capitals and lexicon say are in no name: twice the speed, for text with capitals.")
    var candidates = false

    @OptionGroup var options: TrainingOptions

    func run() throws {
        let texts = try train.flatMap(LabelledText.read).map { retokenize ? $0.withoutWords() : $0 }
        let set = TrainingSet(kinds: TrainingSet.kinds(of: texts))
        guard set.labels.count <= EntityModel.maximumLabelCount else {
            throw ValidationError("\(set.labels.count) labels; \(EntityModel.maximumLabelCount) are the most")
        }
        let training = SelfTraining(set: set, settings: options.settings, lexicon: .standard, readsAllWords: !candidates)
        let held = try dev.flatMap(LabelledText.read)
        let known = Set((texts + held).map(\.text))
        let raw = try raw.flatMap(RawText.read).filter { !known.contains($0) }
        let bytes = training.model(set.examples(texts, allWords: !candidates), raw: raw)
        try Data(bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(bytes.count) bytes")
        if !held.isEmpty { print(DevelopmentScore(EntityTagger(model: try EntityModel(bytes)), held)) }
    }
}
