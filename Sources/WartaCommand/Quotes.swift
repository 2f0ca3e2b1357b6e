import ArgumentParser
import Warta
import WartaFormats

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
            let analysis = try document.analysis(analyzer)
            return switch output {
            case .jsonl: AnnotationLine(analysis, document.source, offsets: offsets).quotesLine
            case .text: QuoteTable(analysis, document.source.id, style, width: width).text
            }
        }
    }
}
