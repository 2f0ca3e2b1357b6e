import Foundation

/// A line of a CoNLL file that is not blank.
///
/// Columns are separated by tabs or, in a line without tabs, by spaces.
struct ConllRow: Sendable {
    enum Content: Sendable {
        /// A word, and its label.
        case word(String, label: String?)
        /// A row of CoNLL-U, whose number says what it is.
        case numbered(UniversalID, String, label: String?)
        /// `-DOCSTART-`, which stands where a sentence would.
        case documentStart
        case comment
    }

    /// The line without the white space at its end.
    let text: String
    let content: Content
    private let columns: [Substring]
    private let separator: String

    var columnCount: Int { columns.count }

    init(_ line: Substring, _ layout: ConllLayout) {
        let end = line.utf8.lastIndex { !Self.isBlank($0) }
        text = end.map { String(line[...$0]) } ?? ""
        let hasTabs = text.utf8.contains(UInt8(ascii: "\t"))
        columns = text.utf8.split(
            separator: UInt8(ascii: hasTabs ? "\t" : " "), omittingEmptySubsequences: !hasTabs
        ).map { Substring($0) }
        separator = hasTabs || columns.count < 2 ? "\t" : " "
        content = Self.content(columns, layout, isComment: Self.isComment(text, columns, hasTabs, layout))
    }

    private static func content(_ columns: [Substring], _ layout: ConllLayout, isComment: Bool) -> Content {
        if columns.first == "-DOCSTART-" { return .documentStart }
        if isComment { return .comment }
        let label = columns.count > 1 ? columns.last.map(String.init) : nil
        guard layout.isUniversal else { return .word(columns.first.map(String.init) ?? "", label: label) }
        guard columns.count >= ConllLayout.universalColumns, let id = UniversalID(columns[0]) else {
            return .word("", label: nil)
        }
        let isLast = columns.count > ConllLayout.universalColumns || isLabel(label)
        return .numbered(id, String(columns[1]), label: isLast ? label : attribute("NER", columns))
    }

    /// The hash mark is a word of some texts: a comment has no label, or no tab where other rows do.
    private static func isComment(_ text: String, _ columns: [Substring], _ hasTabs: Bool, _ layout: ConllLayout) -> Bool {
        if hasTabs { return false }
        if layout.isUniversal { return text.hasPrefix("#") }
        return text.hasPrefix("# ") && (layout.hasTabs || columns.count < 2 || !isLabel(columns.last.map(String.init)))
    }

    private static func isLabel(_ text: String?) -> Bool {
        guard let text else { return false }
        return text == "O" || text.dropFirst().hasPrefix("-")
    }

    var isWord: Bool {
        switch content {
        case .word, .numbered: true
        case .documentStart, .comment: false
        }
    }

    /// Whether the next word stands directly after this one.
    var isGluedToNext: Bool { Self.attribute("SpaceAfter", columns) == "No" }

    /// The line with one column more.
    func adding(_ column: String) -> String { text + separator + column }

    /// The line with a label in the column MISC of CoNLL-U, in place of one that is there.
    func addingAttribute(_ label: String) -> String {
        let others = columns[Self.miscColumn].split(separator: "|").filter { $0 != "_" && !$0.hasPrefix("NER=") }
        let misc = (others + ["NER=\(label)"]).joined(separator: "|")
        return (columns[..<Self.miscColumn] + [Substring(misc)] + columns[(Self.miscColumn + 1)...]).joined(separator: "\t")
    }

    /// The value of a comment such as `# newdoc id = berita-7`.
    func comment(named name: String) -> String? {
        guard case .comment = content else { return nil }
        let parts = text.dropFirst().split(separator: "=", maxSplits: 1)
        guard parts.count == 2, trimmed(parts[0]) == name else { return nil }
        return trimmed(parts[1])
    }

    private static let miscColumn = ConllLayout.universalColumns - 1

    private static func attribute(_ name: String, _ columns: [Substring]) -> String? {
        guard columns.count > miscColumn else { return nil }
        let attribute = columns[miscColumn].split(separator: "|").first { $0.hasPrefix(name + "=") }
        return attribute.map { String($0.dropFirst(name.count + 1)) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }
}

extension ConllRow {
    /// Whether a new document starts with the line.
    static func marksDocument(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "-") && line.starts(with: "-DOCSTART-".utf8)
            || line.first == UInt8(ascii: "#") && line.starts(with: "# newdoc".utf8)
    }
}
