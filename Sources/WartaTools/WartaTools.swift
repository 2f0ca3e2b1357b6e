import ArgumentParser

/// The programs that make what the library ships, and that hold it against its references.
@main
struct WartaTools: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warta-tools",
        abstract: "Compiles lexicons and checks the library's stages.",
        subcommands: [
            CompileLexicon.self, ClusterWords.self, CheckWords.self, Stress.self, SplitSentences.self, Wrap.self,
            CrossValidate.self,
            Train.self, Rebuild.self, TrainAttribution.self, MeasureConfidence.self,
        ])
}
