import ArgumentParser
import Foundation
import Warta

struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes all that the library ships from the tables and the corpora: clusters, lexicon and models.",
        discussion: "The same tables and corpora give the same bytes. Build the package again afterwards to use them.")

    @Option(
        parsing: .upToNextOption,
        help: "Raw text for the groups of words, see `cluster-words`, and the entity model, see `train`.")
    var text: [String]

    @Option(parsing: .upToNextOption, help: "Labelled data for the entity model; see `train`.")
    var train: [String]

    @Option(
        parsing: .upToNextOption,
        help: "Annotated statements for the attribution model; see `train-attribution`.")
    var statements: [String]

    @Option(help: "The folder with the tables; what is made lies in its folder `compiled`.")
    var folder = "Lexicons"

    func run() throws {
        try write(Array(try ClusterWords.table(text).utf8), "clusters.tsv")
        let compiled = try CompileLexicon.compiled(folder)
        try write(compiled, "compiled/lexicon.bin")
        let lexicon = Lexicon(compiled: compiled)!
        let labelled = try train.flatMap(LabelledText.read).map { $0.withoutWords() }
        let raw = try text.flatMap(RawText.read)
        let annotated = try statements.flatMap(AttributedText.standoff)
        let held = Set(annotated.map(\.text))
        try write(entityModel(labelled, raw, lexicon), "compiled/entities.model")
        let unseen = entityModel(labelled.filter { !held.contains($0.text) }, raw.filter { !held.contains($0) }, lexicon)
        let training = AttributionTraining(tagger: try EntityModel(unseen), lexicon: lexicon)
        try write(training.model(annotated).bytes, "compiled/attribution.model")
    }

    /// A model with the settings of the one that the library ships.
    private func entityModel(_ labelled: [LabelledText], _ raw: [String], _ lexicon: Lexicon) -> [UInt8] {
        let set = TrainingSet(kinds: TrainingSet.standardKinds)
        let known = Set(labelled.map(\.text))
        return SelfTraining(set: set, settings: ChainTrainer.Settings(), lexicon: lexicon)
            .model(set.examples(labelled, lexicon: lexicon), raw: raw.filter { !known.contains($0) })
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        print("\(path): \(bytes.count) bytes")
    }
}
