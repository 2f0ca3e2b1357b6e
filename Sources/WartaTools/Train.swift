import ArgumentParser
import Foundation
import Warta

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains an entity model.",
        discussion: """
            Takes documents with standoff annotation (X.docs.jsonl with X.gold.jsonl beside it) and CoNLL files (first \
            column word, last column IOB2 label). The same data give the same bytes.
            """)

    @Option(parsing: .upToNextOption, help: "The training data.")
    var train: [String]

    @Option(help: "Where to write the model.")
    var output: String

    @OptionGroup var options: TrainingOptions

    func run() throws {
        let set = TrainingSet(kinds: TrainingSet.standardKinds)
        var trainer = ChainTrainer(labels: set.labels, settings: options.settings)
        let bytes = trainer.train(set.examples(try TrainingSet.read(train)))
        try Data(bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(bytes.count) bytes")
    }
}
