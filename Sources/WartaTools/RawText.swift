import WartaFormats

/// Text without annotation: the `text` of JSON lines, or a file with a word a line (and what else is known of it after a
/// tab) and an empty line after each sentence.
enum RawText {
    /// The documents or sentences of a file, sentences as a newspaper prints them.
    ///
    /// - Throws: ``InputError`` with the line that is wrong.
    static func read(_ file: String) throws(InputError) -> [String] {
        file.hasSuffix(".jsonl") ? try documents(file) : try sentences(file)
    }

    private static func documents(_ file: String) throws(InputError) -> [String] {
        var reader = InputReader([file]) { _ in .jsonl }
        var texts: [String] = []
        while let raw = try reader.next() { texts.append(try raw.document().text) }
        return texts
    }

    private static func sentences(_ file: String) throws(InputError) -> [String] {
        let reader = ConllReader(try InputFile.lines(file), checksColumns: false)
        var texts: [String] = []
        while let raw = try reader.next() { texts.append(try raw.document().text) }
        return texts
    }
}
