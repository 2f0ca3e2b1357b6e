import ArgumentParser
import Foundation
import Warta
import WartaFormats

@main
struct WartaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warta",
        abstract: "Reads Indonesian news: who is named in it, and who said what.",
        discussion: """
            Ends with status 0 when all is done, 1 when some input could not be read (everything else was still \
            written), 2 when the command was called wrongly, 130 when it was interrupted.
            """,
        version: WartaVersion.current,
        subcommands: [Annotate.self, Quotes.self, Tokenize.self, Evaluate.self])

    /// The parser's own `main` but for what ends the command: a ``Failure`` is reported as unreadable input is, and
    /// wrong usage has status 2.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            StandardError.report(failure)
            Foundation.exit(1)
        } catch let error as InputError {
            StandardError.report(error)
            Foundation.exit(1)
        } catch where exitCode(for: error) == .validationFailure {
            StandardError.write(fullMessage(for: error) + "\n")
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }
}
