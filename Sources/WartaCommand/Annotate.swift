import ArgumentParser
import Warta
import WartaFormats

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

    @Flag(
        help: """
            Tell why, in jsonl and text: for each name the model's confidence and the rules that made or changed it; for each \
            statement its frame and the candidates with their scores.
            """)
    var explain = false

    @Option(
        help: "Where the labels of words from a CoNLL file go: last, one column more, or misc, as NER=B-PER in MISC of CoNLL-U.")
    var labelColumn: ConllText.LabelColumn = .last

    @Flag(help: "Replace a brat folder also where files in it were changed or added; it may hold no other folder.")
    var force = false

    func validate() throws {
        if labelColumn != .last, output != .conll { throw ValidationError("--label-column goes with --output conll") }
        if force, output != .brat { throw ValidationError("--force goes with --output brat") }
        if explain, let output, output != .jsonl, output != .text {
            throw ValidationError("--explain goes with --output jsonl or text, not with \(output)")
        }
        if output == .brat, work.outputFile == nil { throw ValidationError("--output brat needs --output-file, a folder") }
        if let offsets, let output, output != .jsonl, output != .brat || offsets != .unicode {
            throw ValidationError("--offsets \(offsets) does not go with --output \(output)")
        }
    }

    func run() throws {
        let lexicon = try work.loadLexicon()
        let analyzer = try tools.analyzer(lexicon)
        switch output ?? (work.writesToTerminal ? .text : .jsonl) {
        case .jsonl:
            let unit = offsets ?? .unicode
            try work.process(input) { document in
                guard explain else { return AnnotationLine(try document.analysis(analyzer), document.source, offsets: unit).line }
                let (found, explanation) = try document.explained(analyzer)
                return ExplainedLine(found, explanation, document.source, offsets: unit).line
            }
        case .text:
            let style = work.style
            try work.processStyled(input) { document in
                guard explain else { return AnnotatedText(try document.analysis(analyzer), document.source.id, style).text }
                let (found, explanation) = try document.explained(analyzer)
                return ExplainedText(found, explanation, document.source.id, style).text
            }
        case .conll:
            let tagger = try tools.tagger(lexicon)
            try work.process(input) { document in
                guard let conll = document.conll, let words = document.words else {
                    return ConllText(try document.analysis(analyzer)).text
                }
                try document.checkLength()
                if labelColumn == .misc, !conll.isUniversal {
                    throw Failure("has no column MISC: --label-column misc is for CoNLL-U")
                }
                return ConllText(conll, labels: tagger.labels(words), in: labelColumn).text
            }
        case .html:
            try work.process(input, to: try HTMLFile(try OutputFile(path: work.outputFile))) { document in
                HTMLArticle(try document.analysis(analyzer), title: document.source.id).html
            }
        case .brat:
            try work.process(input, to: try BratFolder(path: work.outputFile!, isForced: force)) { document in
                BratFolder.Piece(source: document.source, files: BratDocument(try document.analysis(analyzer)))
            }
        }
    }
}

extension OffsetUnit: ExpressibleByArgument {}
extension ConllText.LabelColumn: ExpressibleByArgument {}
