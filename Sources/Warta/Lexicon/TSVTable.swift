/// A tab-separated table with a header row: no quoting, one row a line, `;` between the values of a field.
package struct TSVTable: Sendable {
    package let file: String
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Sendable {
        package let line: Int
        fileprivate let fields: [String]
        fileprivate let index: [String: Int]

        /// The value in a column, empty if the table has no such column.
        package subscript(column: String) -> String { index[column].map { fields[$0] } ?? "" }

        /// The values in a column.
        package func list(_ column: String) -> [String] {
            self[column].split(separator: ";").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        }
    }

    /// - Parameter required: Columns that must be there.
    /// - Throws: ``LexiconError`` for a missing column or a row with another number of fields.
    package init(_ text: String, file: String, required: [String]) throws {
        let content = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        var lines = Substring(content).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard let header = lines.first else { throw LexiconError(file: file, line: 1, message: "no header row") }
        let columns = header.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
        for column in required where !columns.contains(column) {
            throw LexiconError(file: file, line: 1, message: "no column '\(column)'")
        }
        let index = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.file = file
        self.columns = columns
        rows = try lines.dropFirst().enumerated().compactMap { number, line in
            if line.isEmpty { return nil }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
            guard fields.count == columns.count else {
                throw LexiconError(
                    file: file, line: number + 2, message: "\(fields.count) fields, the header has \(columns.count)")
            }
            return Row(line: number + 2, fields: fields, index: index)
        }
    }

    package func error(_ row: Row, _ message: String) -> LexiconError {
        LexiconError(file: file, line: row.line, message: message)
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> String {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
