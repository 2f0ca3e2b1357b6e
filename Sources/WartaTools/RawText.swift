import Warta

/// Text without annotation: the `text` of JSON lines, or a file with a word a line (and what else is known of it behind a
/// tab) and an empty line after each sentence.
enum RawText {
    /// The documents or sentences of a file, sentences as a newspaper prints them.
    static func read(_ file: String) throws -> [String] {
        file.hasSuffix(".jsonl")
            ? try JSONLines.objects(file).compactMap { $0.object["text"] as? String }
            : sentences(try TextFile.read(file))
    }

    private static func sentences(_ content: String) -> [String] {
        content.split(separator: "\n", omittingEmptySubsequences: false)
            .split(whereSeparator: \.isEmpty)
            .map { lines in LabelledText(lines.map { (String($0.prefix { $0 != "\t" }), "O") }, id: "").withoutWords().text }
    }
}
