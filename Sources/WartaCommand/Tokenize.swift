import ArgumentParser
import Warta
import WartaFormats

struct Tokenize: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Words and sentences of each document.")

    enum Output: String, ExpressibleByArgument, CaseIterable { case lines, jsonl, offsets }

    @OptionGroup var input: InputOptions
    @OptionGroup var work: RunOptions

    @Option(
        help: ArgumentHelp(
            "The form of the output.",
            discussion: """
                lines: one word a line, an empty line after a sentence. jsonl: the places of words and sentences. \
                offsets: a line a document, every word boundary but 0.
                """))
    var output: Output = .lines

    @Option(help: "How offsets count characters.")
    var offsets: OffsetUnit = .unicode

    func run() throws {
        let lexicon = try work.loadLexicon()
        try work.process(input) { document in
            try document.checkLength()
            return switch output {
            case .lines: TokenLines(document, lexicon).lines
            case .jsonl: TokenLines(document, lexicon).jsonLine(offsets)
            case .offsets: TokenLines.boundaries(document, offsets)
            }
        }
    }
}
