import ArgumentParser
import Foundation
import WartaFormats

/// What the command was called with.
enum CommandArguments {
    /// The command's own, whatever bytes they have.
    static var own: [String] {
        let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }.map { argument in
            FileName.string(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
        }
        return withFilesApart(arguments)
    }

    /// The arguments such that files whose names begin with a hyphen, as `*.txt` may give them, are no options, but for those
    /// that have the name of one.
    private static func withFilesApart(_ arguments: [String]) -> [String] {
        guard let command = WartaCommand.configuration.subcommands.first(where: { $0._commandName == arguments.first })
        else { return arguments }
        let end = arguments.firstIndex(of: "--") ?? arguments.count
        return arguments[..<end].map { isFile($0, command) ? FileName.withoutHyphen($0) : $0 } + arguments[end...]
    }

    private static func isFile(_ argument: String, _ command: any ParsableCommand.Type) -> Bool {
        guard argument.hasPrefix("-"), argument != "-" else { return false }
        // The parser finds -h in whatever begins so.
        guard argument.hasPrefix("-h") || FileName.status(argument) != nil else { return false }
        return !options(of: command).contains { $0 == argument.prefix { $0 != "=" } }
    }

    /// The names of a command's options, as its help has them.
    private static func options(of command: any ParsableCommand.Type) -> [Substring] {
        WartaCommand.helpMessage(for: command).split { !$0.isLetter && $0 != "-" }.filter { $0.hasPrefix("-") }
    }
}
