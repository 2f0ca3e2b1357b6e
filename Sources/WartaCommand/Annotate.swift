import ArgumentParser
import Warta

struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Names, persons and bodies, and statements of each document.")

    enum Output: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

    @OptionGroup var input: InputOptions
    @OptionGroup var work: RunOptions
    @OptionGroup var tools: AnalyzerOptions

    @Option(help: "The form of the output; default text on a terminal, jsonl otherwise.")
    var output: Output?

    @Option(help: "How offsets count characters.")
    var offsets: OffsetUnit = .unicode

    func run() throws {
        let analyzer = try tools.analyzer(try work.loadLexicon())
        let output = output ?? (work.writesToTerminal ? .text : .jsonl)
        let style = TextStyle(isColored: work.isColored)
        try work.process(input) { document in
            let analysis = try analyzer.analyze(checkingLengthOf: document.text)
            return switch output {
            case .jsonl: AnnotationLine(document, analysis, offsets).line
            case .text: AnnotatedText(document, analysis, style).text
            }
        }
    }
}

extension OffsetUnit: ExpressibleByArgument {}
