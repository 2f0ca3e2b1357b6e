import ArgumentParser
import WartaFormats

/// What to read.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            """
            Text files (one document each), .jsonl files (one document a line), .conll and .conllu files, or - for standard \
            input.
            """,
            discussion: """
                A CoNLL file has a word a line in the first of its columns and a blank line behind each sentence. What \
                stands between two lines -DOCSTART- or "# newdoc" is a document; without such lines, each sentence is. \
                CoNLL-U has the word in its second column. A file whose ending says that it is something else, such as \
                .csv, is refused unless --input is given. A file is no option, also where its name begins with a hyphen, \
                unless that is the name of one.
                """))
    var files: [String] = ["-"]

    @Option(name: .customLong("input"), help: "The form of the input; default by file ending, text on standard input.")
    var format: InputFormat?

    @Option(help: "The JSON field that holds the text.")
    var textField = "text"

    @Option(help: "The JSON field that holds the document's id.")
    var idField = "id"

    @Flag(help: "Go on past lines that cannot be read; each is reported.")
    var skipBadLines = false

    var fields: DocumentFields { DocumentFields(text: textField, id: idField) }
}

extension InputFormat: ExpressibleByArgument {}
