import ArgumentParser
import Warta

struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Who said what, as a table for people.")

    enum Output: String, ExpressibleByArgument, CaseIterable { case jsonl, text }

    @OptionGroup var input: InputOptions
    @OptionGroup var work: RunOptions
    @OptionGroup var tools: AnalyzerOptions

    @Option(help: "The form of the output.")
    var output: Output = .text

    @Option(help: "How offsets count characters.")
    var offsets: OffsetUnit = .unicode

    func run() throws {
        let analyzer = try tools.analyzer(try work.loadLexicon())
        let style = TextStyle(isColored: work.isColored)
        let width = work.writesToTerminal ? Terminal.width : 100
        try work.process(input) { document in
            let analysis = try analyzer.analyze(checkingLengthOf: document.text)
            return switch output {
            case .jsonl: AnnotationLine(document, analysis, offsets).quotesLine
            case .text: QuoteTable(document, analysis, style, width: width).text
            }
        }
    }
}
