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
        let style = work.style
        let width = work.writesToTerminal ? Terminal.width : 100
        switch output {
        case .jsonl:
            try work.process(input) { document in
                AnnotationLine(try document.analysis(analyzer), document.source, offsets: offsets).quotesLine
            }
        case .text:
            try work.processStyled(input) { document in
                QuoteTable(try document.analysis(analyzer), document.source.id, style, width: width).text
            }
        }
    }
}
