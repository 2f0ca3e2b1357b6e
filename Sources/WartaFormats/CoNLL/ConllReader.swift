/// Reads the documents of a CoNLL file: what stands between two marks of a new document or, before the first such mark,
/// each sentence.
package final class ConllReader {
    package var file: String { lines.file }
    private let lines: LineReader
    private let checksColumns: Bool
    /// The mark of the document that comes next.
    private var pending: LineReader.Line?
    private var isInDocument = false
    /// The columns of the file's first row.
    private var columns: Int?

    /// - Parameter checksColumns: Whether all rows must have as many columns.
    package init(_ lines: LineReader, checksColumns: Bool = true) {
        self.lines = lines
        self.checksColumns = checksColumns
    }

    package func next() throws(InputError) -> RawDocument? {
        guard let first = try firstLine() else { return nil }
        var bytes: [UInt8] = []
        var line: LineReader.Line? = first
        while let current = line {
            let isMark = ConllRow.marksDocument(current.bytes)
            if isMark, current.number > first.number {
                pending = current
                break
            }
            if isMark { isInDocument = true }
            if current.isBlank, !isInDocument { break }
            if columns == nil, !current.isBlank { columns = ConllRow.columns(current.bytes) }
            bytes += current.bytes
            bytes.append(UInt8(ascii: "\n"))
            line = try lines.next()
        }
        let content = RawDocument.Content.conll(columns: checksColumns ? columns ?? 0 : nil)
        return RawDocument(file: file, line: first.number, bytes: bytes[...], content: content)
    }

    private func firstLine() throws(InputError) -> LineReader.Line? {
        defer { pending = nil }
        if let pending { return pending }
        return try lines.nextFilled()
    }
}
