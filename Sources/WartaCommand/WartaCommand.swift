import ArgumentParser

@main
struct WartaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warta",
        abstract: "Reads Indonesian news: who is named in it, and who said what.",
        version: "0.1.0",
        subcommands: [Annotate.self, Quotes.self, Tokenize.self])
}
