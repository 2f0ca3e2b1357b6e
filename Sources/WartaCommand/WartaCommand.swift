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
            written) or the output could not be written, 2 when the command was called wrongly, and after a signal with 128 and \
            its number: 129 the terminal was closed, 130 it was interrupted, 141 nobody reads the output any more, 143 it \
            was ended.
            """,
        version: WartaVersion.current,
        subcommands: [Annotate.self, Quotes.self, Tokenize.self, Evaluate.self])

    /// The parser's own `main` but for what ends the command: a ``Failure`` is reported as unreadable input is, and
    /// wrong usage has status 2.
    static func main() {
        Descriptor.occupyStandardStreams()
        Interrupt.leaveErrorsToWriting()
        do {
            var command = try parseAsRoot(CommandArguments.own)
            try command.run()
        } catch let failure as Failure {
            StandardError.report(failure)
            Foundation.exit(1)
        } catch let error as InputError {
            StandardError.report(error)
            Foundation.exit(1)
        } catch is ClosedPipe {
            Foundation.exit(128 + SIGPIPE)
        } catch  where exitCode(for: error) == .validationFailure {
            StandardError.write("\(TerminalText(fullMessage(for: error)))\n")
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }
}
