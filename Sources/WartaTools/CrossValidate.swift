import ArgumentParser
import Dispatch
import Foundation
import Synchronization
import Warta
import WartaFormats

struct CrossValidate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tags each part of some documents with a model trained on the other parts.",
        discussion: "Writes a JSON line a document, as `warta annotate` does, for a scorer to read.")

    @Argument(help: "Documents (X.docs.jsonl with X.gold.jsonl beside it).")
    var files: [String]

    @Option(parsing: .upToNextOption, help: "More training data for every part: standoff or CoNLL files.")
    var with: [String] = []

    @Option(parsing: .upToNextOption, help: "Raw text for the models to learn more from; see `train`. Gold texts are left out.")
    var raw: [String] = []

    @Option(help: "How many parts.")
    var folds = 5

    @Option(help: "Where to write.")
    var output: String

    @OptionGroup var options: TrainingOptions

    func run() throws {
        let set = TrainingSet(kinds: TrainingSet.standardKinds)
        let texts = try files.flatMap(LabelledText.read)
        let examples = set.examples(texts)
        let extra = set.examples(try with.flatMap(LabelledText.read).map { $0.withoutWords() })
        let known = Set(texts.map(\.text))
        let raw = try raw.flatMap(RawText.read).filter { !known.contains($0) }
        let lost = examples.reduce(0) { $0 + $1.missedWords }
        print("\(texts.count) documents, \(lost) words of names that are no candidates")
        let lines = Mutex([String](repeating: "", count: texts.count))
        let (folds, settings) = (folds, options.settings)
        DispatchQueue.concurrentPerform(iterations: folds) { fold in
            let training = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
            let model = SelfTraining(set: set, settings: settings, lexicon: .standard).model(training + extra, raw: raw)
            let tagger = EntityTagger(model: try! EntityModel(model))
            for index in texts.indices where index % folds == fold {
                let line = Self.line(texts[index], tagger.entities(in: texts[index].text))
                lines.withLock { $0[index] = line }
            }
        }
        try lines.withLock { $0.joined() }.write(toFile: output, atomically: true, encoding: .utf8)
    }

    static func line(_ text: LabelledText, _ entities: [Entity]) -> String {
        let places = text.text.places(of: entities.map(\.utf8Range), in: .unicode)
        return JSONLine.object { line in
            line.passThrough([("id", text.source.idJSON)])
            line.array("entities", zip(entities, places)) { line, found in
                line.field("type", found.0.label)
                line.field("start", found.1.lowerBound)
                line.field("end", found.1.upperBound)
            }
        }
    }
}

/// How to train.
struct TrainingOptions: ParsableArguments {
    @Option(help: "How often to go through the training data.")
    var epochs = ChainTrainer.Settings().epochs

    @Option(help: "How often to train anew, with the examples in another order; the weights are the mean.")
    var runs = ChainTrainer.Settings().runs

    @Option(help: "The size of the first steps.")
    var rate = ChainTrainer.Settings().rate

    @Option(help: "The weight of the penalty on large weights.")
    var penalty = ChainTrainer.Settings().penalty

    @Option(help: "How far, in the logarithm, wrong labels start ahead of the right ones, which must learn to make up for it.")
    var margin = ChainTrainer.Settings().margin

    @Option(name: [.long, .customLong("fewest")], help: "How often a feature must be seen.")
    var minimumCount = ChainTrainer.Settings().minimumCount

    @Option(help: "The share of a word's features left out each time it is seen.")
    var dropout = ChainTrainer.Settings().dropout

    @Option(help: "Features all of whose weights are smaller are left out of the model.")
    var leastWeight = ChainTrainer.Settings().leastWeight

    func validate() throws {
        guard epochs > 0, runs > 0 else { throw ValidationError("--epochs and --runs are 1 or more") }
    }

    var settings: ChainTrainer.Settings {
        ChainTrainer.Settings(
            epochs: epochs, runs: runs, rate: rate, penalty: penalty, margin: margin, minimumCount: minimumCount, dropout: dropout,
            leastWeight: leastWeight)
    }
}
