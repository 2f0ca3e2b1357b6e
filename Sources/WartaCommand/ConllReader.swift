/// Reads the documents of a CoNLL file: what stands between two marks of a new document or, before the first such mark,
/// each sentence.
final class ConllReader {
    var file: String { lines.file }
    private let lines: LineReader
    /// The mark of the document that comes next.
    private var pending: LineReader.Line?
    private var isInDocument = false
    /// The columns of the file's first row.
    private var columns: Int?

    init(_ lines: LineReader) { self.lines = lines }

    func next() throws(InputError) -> RawDocument? {
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
        return RawDocument(file: file, line: first.number, bytes: bytes[...], content: .conll(columns: columns ?? 0))
    }

    private func firstLine() throws(InputError) -> LineReader.Line? {
        defer { pending = nil }
        if let pending { return pending }
        return try lines.nextFilled()
    }
}
