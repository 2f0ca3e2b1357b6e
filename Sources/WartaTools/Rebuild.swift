import ArgumentParser
import Foundation
import Warta

struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes all that the library ships from the tables and the corpora: clusters, lexicon, entity model.",
        discussion: "The same tables and corpora give the same bytes. Build the package again afterwards to use them.")

    @Option(
        parsing: .upToNextOption,
        help: "Raw text for the groups of words, see `cluster-words`; that in JSON lines also for the entity model to learn from.")
    var text: [String]

    @Option(parsing: .upToNextOption, help: "Labelled data for the entity model; see `train`.")
    var train: [String]

    @Option(help: "The folder with the tables; what is made lies in its folder `compiled`.")
    var folder = "Lexicons"

    func run() throws {
        try write(Array(try ClusterWords.table(text).utf8), "clusters.tsv")
        let lexicon = try CompileLexicon.compiled(folder)
        try write(lexicon, "compiled/lexicon.bin")
        try write(try entityModel(Lexicon(compiled: lexicon)), "compiled/entities.model")
    }

    /// The settings of the model that the library ships.
    private func entityModel(_ lexicon: Lexicon) throws -> [UInt8] {
        let set = TrainingSet(kinds: TrainingSet.standardKinds)
        let labelled = try train.flatMap(LabelledText.read).map { $0.printed() }
        let known = Set(labelled.map(\.text))
        let documents = try text.filter { $0.hasSuffix(".jsonl") }.flatMap(RawText.read).filter { !known.contains($0) }
        return SelfTraining(set: set, settings: ChainTrainer.Settings(), lexicon: lexicon)
            .model(set.examples(labelled, lexicon: lexicon), raw: documents)
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        print("\(path): \(bytes.count) bytes")
    }
}
