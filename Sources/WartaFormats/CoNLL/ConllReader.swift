import Warta

/// Reads the documents of a CoNLL file: what stands between two marks of a new document or, before the first such mark,
/// each sentence.
package final class ConllReader {
    package var file: String { lines.file }
    private let lines: LineReader
    private let checksColumns: Bool
    /// The mark of the document that comes next.
    private var pending: LineReader.Line?
    private var isInDocument = false
    private let isUniversal: Bool
    /// What the first rows of the file show.
    private var layout: ConllLayout?

    /// - Parameters:
    ///   - checksColumns: Whether all rows must have as many columns.
    ///   - isUniversal: Whether the file is CoNLL-U, also where it does not look so.
    package init(_ lines: LineReader, checksColumns: Bool = true, isUniversal: Bool = false) {
        self.lines = lines
        self.checksColumns = checksColumns
        self.isUniversal = isUniversal
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
            bytes += current.bytes
            bytes.append(UInt8(ascii: "\n"))
            if bytes.count > Document.maximumUTF8Length {
                throw InputError(
                    file: file, line: first.number, message: "a document of more than \(Document.maximumUTF8Length) bytes")
            }
            line = try lines.next()
        }
        return RawDocument(file: file, line: first.number, bytes: bytes[...], content: .conll(layout(of: bytes)))
    }

    private func layout(of bytes: [UInt8]) -> ConllLayout {
        if layout == nil {
            let lines = String(decoding: bytes, as: UTF8.self).utf8.split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            layout = ConllLayout(of: lines.map { Substring($0) }, isUniversal: isUniversal)
        }
        let (hasTabs, isUniversal) = (layout?.hasTabs ?? isUniversal, layout?.isUniversal ?? isUniversal)
        return ConllLayout(hasTabs: hasTabs, isUniversal: isUniversal, columns: checksColumns ? layout?.columns : nil)
    }

    private func firstLine() throws(InputError) -> LineReader.Line? {
        defer { pending = nil }
        if let pending { return pending }
        return try lines.nextFilled()
    }
}
