import Foundation
import Warta

/// Text without annotation: the `text` of JSON lines, or a file with a word a line (and what else is known of it behind a
/// tab) and an empty line after each sentence.
enum RawText {
    /// The documents or sentences of a file.
    static func read(_ file: String) throws -> [String] {
        let content = try String(contentsOfFile: file, encoding: .utf8)
        return file.hasSuffix(".jsonl") ? try documents(content) : sentences(content)
    }

    private static func documents(_ content: String) throws -> [String] {
        try content.split(separator: "\n").compactMap {
            let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            return object?["text"] as? String
        }
    }

    private static func sentences(_ content: String) -> [String] {
        content.split(separator: "\n", omittingEmptySubsequences: false)
            .split(whereSeparator: \.isEmpty)
            .map { lines in lines.map { $0.prefix { $0 != "\t" } }.joined(separator: " ") }
    }
}
