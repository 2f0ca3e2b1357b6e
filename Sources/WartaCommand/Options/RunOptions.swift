import ArgumentParser
import Foundation
import Warta
import WartaFormats

/// How to work and where to write.
struct RunOptions: ParsableArguments {
    @Option(help: "Where to write; the file is replaced when all is done. Default: standard output.")
    var outputFile: String?

    @Option(help: "How many documents to work on at once; default all cores.")
    var jobs: Int?

    @Option(help: "Whether to show on standard error how far the work is.")
    var progress: Progress.Mode = .auto

    @Option(help: "A table of names of your own: columns name, kind and, if wanted, link, forms, matching.")
    var lexicon: String?

    private static let mostJobs = 4096

    func validate() throws {
        guard (1...Self.mostJobs).contains(jobs ?? 1) else {
            throw ValidationError("--jobs takes a number from 1 to \(Self.mostJobs)")
        }
    }

    var writesToTerminal: Bool { outputFile == nil && Terminal.isTerminal(STDOUT_FILENO) }

    /// Colours for a terminal whose user has not asked for none (https://no-color.org).
    private var isColored: Bool {
        writesToTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }

    func loadLexicon() throws -> Lexicon {
        guard let lexicon else { return .standard }
        guard let table = String(validating: try WholeFile.contents(lexicon), as: UTF8.self) else {
            throw Failure("\(lexicon): not UTF-8")
        }
        do {
            return try Lexicon.standard.adding(tsv: table, file: lexicon)
        } catch {
            throw Failure("\(error)")
        }
    }

    var style: TextStyle { TextStyle(isColored: isColored, isForTerminal: writesToTerminal) }

    /// Reads all documents, has `body` make text of each, and writes it in the order of the input.
    func process(_ input: InputOptions, _ body: @Sendable (InputDocument) throws -> String) throws {
        let style = TextStyle(isColored: false, isForTerminal: writesToTerminal)
        try processStyled(input) { style.plain(try body($0)) }
    }

    /// The same for text that has its style.
    func processStyled(_ input: InputOptions, _ body: @Sendable (InputDocument) throws -> String) throws {
        try process(input, to: try OutputFile(path: outputFile), body)
    }

    /// The same for any kind of output.
    func process<Output: DocumentWriter>(
        _ input: InputOptions, to output: Output, _ body: @Sendable (InputDocument) throws -> Output.Piece
    ) throws {
        var batches = Batches(input, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
        var progress = Progress(mode: progress, files: input.files, writesToTerminal: writesToTerminal)
        while let batch = batches.next() {
            for outcome in batch.outcomes(body) {
                if !outcome.warnings.isEmpty { progress.clear() }
                for warning in outcome.warnings { StandardError.report(warning) }
                switch outcome.result {
                case .success(let piece): try output.write(piece)
                case .failure(let error):
                    progress.clear()
                    StandardError.report("\(error)")
                }
            }
            progress.advance(documents: batch.count, bytes: batch.byteCount)
        }
        progress.finish()
        try output.finish()
        if batches.hadErrors { throw ExitCode(1) }
    }
}

/// What stops the command before it starts.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
