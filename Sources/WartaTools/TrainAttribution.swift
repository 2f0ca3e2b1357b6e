import ArgumentParser
import Foundation
import Warta
import WartaEvaluation
import WartaFormats

struct TrainAttribution: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains the weights by which statements are trusted and speakers chosen.",
        discussion: """
            Takes documents with annotated statements (X.docs.jsonl with X.gold.jsonl beside it), and an entity model that \
            was not trained on them, so that the names are as wrong as they will be on other texts. The same data give the \
            same bytes.
            """)

    @Argument(help: "The training data.")
    var files: [String]

    @Option(help: "The entity model.")
    var model: String

    @Option(help: "Where to write the weights.")
    var output = "Lexicons/compiled/attribution.model"

    @OptionGroup var options: AttributionOptions

    func run() throws {
        let texts = try files.flatMap(AttributedText.standoff)
        let tagger = try EntityModel(contentsOf: URL(filePath: model))
        let weights = options.training(tagger).model(texts)
        try Data(weights.bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(weights.bytes.count) bytes")
    }
}

/// How to train.
struct AttributionOptions: ParsableArguments {
    @Option(help: "The weight of the penalty on large weights.")
    var penalty = LogLinearTrainer().penalty

    @Option(name: [.long, .customLong("fewest")], help: "How often a feature must be seen.")
    var minimumCount = LogLinearTrainer().minimumCount

    @Option(help: "How often to choose the speakers anew with the weights found so far.")
    var rounds = 3

    func training(_ tagger: EntityModel) -> AttributionTraining {
        AttributionTraining(tagger: tagger, trainer: LogLinearTrainer(penalty: penalty, minimumCount: minimumCount), rounds: rounds)
    }
}

/// Learns from texts whose statements are known.
///
/// Who spoke before is a feature of who speaks now, and is taken from the model's own choices: so there are several
/// rounds, each with the weights of the one before.
struct AttributionTraining {
    let tagger: EntityModel
    var lexicon = Lexicon.standard
    var trainer = LogLinearTrainer()
    var rounds = 3

    func model(_ texts: [AttributedText]) -> AttributionModel {
        var model = AttributionModel([])
        for _ in 0..<rounds {
            var choices: [LogLinearTrainer.Choice] = []
            var decisions: [LogLinearTrainer.Decision] = []
            for text in texts {
                let examples = StatementExample.examples(text.text, tagger: tagger, model, lexicon: lexicon)
                let gold = text.matches(examples.map { ($0.kind == .direct, $0.utf8Range) }, choice: .best)
                for (example, statement) in zip(examples, gold) {
                    decisions.append(LogLinearTrainer.Decision(features: example.features, isTrue: statement != nil))
                    if let choice = statement.flatMap({ choice(example, $0.speaker?.name ?? "") }) { choices.append(choice) }
                }
            }
            model = AttributionModel(trainer.weights(choices, decisions))
        }
        return model
    }

    /// The candidates whose name is the wanted one, else those with a part of it, else none of them.
    private func choice(_ example: StatementExample, _ speaker: String) -> LogLinearTrainer.Choice? {
        guard !speaker.isEmpty, example.candidates.count > 1 else { return nil }
        let agreements = example.candidates.map { $0.name.map { NameAgreement($0, speaker) } }
        let isRight: [Bool] =
            if agreements.contains(.same) {
                agreements.map { $0 == .same }
            } else if agreements.contains(.partial) {
                agreements.map { $0 == .partial }
            } else {
                agreements.map { $0 == nil }
            }
        return LogLinearTrainer.Choice(candidates: example.candidates.map(\.features), isRight: isRight)
    }
}
