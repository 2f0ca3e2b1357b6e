import ArgumentParser
import Warta

struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Names, persons and bodies, and statements of each document.",
        discussion: """
            The output:
              jsonl  a line of JSON a document
              text   the text with its names marked
              conll  a word and its IOB2 label a line, a blank line behind each sentence; the words of a CoNLL file stay \
            as they are, and their labels are added as a last column
              brat   a folder for the annotation tool brat, given with --output-file
              html   a page to look at
            """)

    enum Output: String, ExpressibleByArgument, CaseIterable { case jsonl, conll, brat, html, text }

    @OptionGroup var input: InputOptions
    @OptionGroup var work: RunOptions
    @OptionGroup var tools: AnalyzerOptions

    @Option(help: "The form of the output; default text on a terminal, jsonl otherwise.")
    var output: Output?

    @Option(help: "How offsets count characters in jsonl; default unicode, which brat always has.")
    var offsets: OffsetUnit?

    func validate() throws {
        if output == .brat, work.outputFile == nil { throw ValidationError("--output brat needs --output-file, a folder") }
        if let offsets, let output, output != .jsonl, output != .brat || offsets != .unicode {
            throw ValidationError("--offsets \(offsets) does not go with --output \(output)")
        }
    }

    func run() throws {
        let lexicon = try work.loadLexicon()
        let analyzer = try tools.analyzer(lexicon)
        @Sendable func analyze(_ document: InputDocument) throws -> Document {
            try analyzer.analyze(checkingLengthOf: document.text)
        }
        switch output ?? (work.writesToTerminal ? .text : .jsonl) {
        case .jsonl:
            let unit = offsets ?? .unicode
            try work.process(input) { AnnotationLine($0, try analyze($0), unit).line }
        case .text:
            let style = TextStyle(isColored: work.isColored)
            try work.process(input) { AnnotatedText($0, try analyze($0), style).text }
        case .conll:
            let tagger = try tools.tagger(lexicon)
            try work.process(input) { document in
                if let conll = document.conll {
                    try document.checkLength()
                    return ConllText(conll, tagger).text
                }
                return ConllText(try analyze(document)).text
            }
        case .html:
            try work.process(input, to: try HTMLFile(try OutputFile(path: work.outputFile))) { document in
                HTMLArticle(document, try analyze(document)).html
            }
        case .brat:
            try work.process(input, to: try BratFolder(path: work.outputFile!)) { document in
                BratDocument(document, try analyze(document))
            }
        }
    }
}

extension OffsetUnit: ExpressibleByArgument {}
