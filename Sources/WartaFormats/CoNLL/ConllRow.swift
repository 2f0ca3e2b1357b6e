import Foundation

/// A line of a CoNLL file that is not blank.
///
/// Columns are separated by tabs or, in a line without tabs, by spaces.
struct ConllRow: Sendable {
    enum Content: Sendable {
        /// A word, and what stands in the last of several columns.
        case word(String, label: String?)
        /// `-DOCSTART-`, which stands where a sentence would.
        case documentStart
        case comment
    }

    /// The line without the white space at its end.
    let text: String
    let content: Content
    let columnCount: Int
    private let separator: String

    init(_ line: Substring) {
        let end = line.utf8.lastIndex { !Self.isBlank($0) }
        text = end.map { String(line[...$0]) } ?? ""
        let hasTabs = text.utf8.contains(UInt8(ascii: "\t"))
        let columns = text.utf8.split(
            separator: UInt8(ascii: hasTabs ? "\t" : " "), omittingEmptySubsequences: !hasTabs
        ).map { String(Substring($0)) }
        columnCount = columns.count
        separator = hasTabs || columns.count < 2 ? "\t" : " "
        let label = columns.count > 1 ? columns.last : nil
        if columns.first == "-DOCSTART-" {
            content = .documentStart
        } else if text.hasPrefix("# "), !hasTabs, !Self.isLabel(label) {
            content = .comment
        } else {
            content = .word(columns.first ?? "", label: label)
        }
    }

    /// The line with one column more.
    func adding(_ column: String) -> String { text + separator + column }

    /// The value of a comment such as `# newdoc id = berita-7`.
    func comment(named name: String) -> String? {
        guard case .comment = content else { return nil }
        let parts = text.dropFirst(2).split(separator: "=", maxSplits: 1)
        guard parts.count == 2, trimmed(parts[0]) == name else { return nil }
        return trimmed(parts[1])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }

    /// The hash mark is a word of some texts: a comment has no label.
    private static func isLabel(_ text: String?) -> Bool {
        guard let text else { return false }
        return text == "O" || text.dropFirst().hasPrefix("-")
    }
}

extension ConllRow {
    /// Whether a new document starts with the line.
    static func marksDocument(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "-") && line.starts(with: "-DOCSTART-".utf8)
            || line.first == UInt8(ascii: "#") && line.starts(with: "# newdoc".utf8)
    }

    /// The number of columns of a line that is a word's; `nil` for others.
    static func columns(_ line: ArraySlice<UInt8>) -> Int? {
        let row = ConllRow(Substring(decoding: line, as: UTF8.self))
        guard case .word = row.content else { return nil }
        return row.columnCount
    }
}
