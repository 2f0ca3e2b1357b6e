import ArgumentParser

/// What to read.
struct InputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    @Argument(
        help: "Text files (one document each), .jsonl files (one document a line), or - for standard input.")
    var files: [String] = ["-"]

    @Option(name: .customLong("input"), help: "The form of the input; default by file ending, text on standard input.")
    var format: Format?

    @Option(help: "The JSON field that holds the text.")
    var textField = "text"

    @Option(help: "The JSON field that holds the document's id.")
    var idField = "id"

    @Flag(help: "Go on past lines that cannot be read; each is reported.")
    var skipBadLines = false

    var fields: DocumentFields { DocumentFields(text: textField, id: idField) }

    func format(of file: String) -> Format { format ?? (file.hasSuffix(".jsonl") ? .jsonl : .text) }
}
