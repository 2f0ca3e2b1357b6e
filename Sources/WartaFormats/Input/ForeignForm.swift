/// Forms of files that are no running text, and would be read as such without a word.
package enum ForeignForm {
    /// What to tell the user of a file with such an ending; `nil` for other files.
    package static func advice(onEnding file: String) -> String? {
        guard let dot = file.lastIndex(of: "."), let advice = advice[file[dot...].dropFirst().lowercased()] else { return nil }
        return "\(advice); --input text reads it as running text all the same"
    }

    /// What to tell the user of a text that is JSON or lines of JSON; `nil` for other texts.
    package static func advice(onText bytes: ArraySlice<UInt8>) -> String? {
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "{") else { return nil }
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        guard (try? JSONObject(line, file: "", line: 1)) != nil else { return nil }
        return "lines of JSON: --input jsonl reads them as documents, --input text as running text"
    }

    private static let advice: [String: String] = {
        let advice: [(endings: [String], advice: String)] = [
            (["csv", "tsv", "xls", "xlsx", "ods", "parquet"], "a table: make a .jsonl file of it, with one document a line"),
            (
                ["json", "geojson"],
                "JSON: make a .jsonl file of it, with one document a line (--input jsonl, if it has such lines)"
            ),
            (["html", "htm", "xhtml", "xml", "rss", "warc"], "marked-up text: take the text out of it first"),
            (["pdf", "doc", "docx", "odt", "rtf", "epub", "ppt", "pptx"], "no plain text: take the text out of it first"),
            (["gz", "zst", "zip", "bz2", "xz", "7z", "tar", "tgz", "lz4"], "packed: unpack it first"),
            (["bio", "iob", "iob2", "conll03", "conll2003"], "words with labels: --input conll reads them"),
            (["ann"], "annotation of a text: the text stands in a file of its own"),
        ]
        return Dictionary(uniqueKeysWithValues: advice.flatMap { row in row.endings.map { ($0, row.advice) } })
    }()
}
