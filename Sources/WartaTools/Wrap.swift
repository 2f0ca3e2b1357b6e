import ArgumentParser
import Warta
import WartaFormats

struct Wrap: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints JSONL documents with their lines wrapped as mail has them.",
        discussion: "Spaces become line ends and nothing moves: offsets in the text stay as they are.")

    @Option(help: "The longest line, in characters; longer words stay whole.")
    var columns = 72

    @Argument(help: "A JSONL file with \"id\" and \"text\".")
    var file: String

    func run() throws {
        var reader = InputReader([file]) { _ in .jsonl }
        while let document = try reader.next()?.document() {
            let line = JSONLine.object { line in
                line.passThrough([("id", document.source.idJSON)])
                line.field("text", Self.wrapped(document.text, columns))
                line.passThrough(document.source.otherFields)
            }
            print(line, terminator: "")
        }
    }

    static func wrapped(_ text: String, _ columns: Int) -> String {
        var scalars = Array(text.unicodeScalars)
        /// Where the line starts, and its last space.
        var (start, space): (Int, Int?) = (0, nil)
        for place in scalars.indices {
            switch scalars[place] {
            case "\n": (start, space) = (place + 1, nil)
            case " ": if place > start { space = place }
            default:
                guard place - start >= columns, let end = space else { continue }
                scalars[end] = "\n"
                (start, space) = (end + 1, nil)
            }
        }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
