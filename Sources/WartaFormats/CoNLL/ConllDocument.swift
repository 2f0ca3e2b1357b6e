/// The sentences of a CoNLL file that belong together, with their words as they are.
package struct ConllDocument: Sendable {
    package struct Sentence: Sendable {
        package struct Word: Sendable {
            package let text: String
            package let label: String?
            package let line: Int
        }

        /// All lines, comments too.
        let rows: [ConllRow]
        package let words: [Word]
    }

    package let sentences: [Sentence]
    /// What a comment calls the document or, where no document is marked, the sentence.
    let id: String?

    /// - Parameters:
    ///   - lines: The lines of the document.
    ///   - first: The number of the first one.
    ///   - columns: How many columns a word must have; `nil` for any number.
    init(_ lines: String, file: String, first: Int, columns: Int?) throws(InputError) {
        var sentences: [Sentence] = []
        var rows: [ConllRow] = []
        var words: [Sentence.Word] = []
        var id: String?
        func endSentence() {
            if !rows.isEmpty { sentences.append(Sentence(rows: rows, words: words)) }
            (rows, words) = ([], [])
        }
        for (index, line) in lines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let row = ConllRow(Substring(line))
            guard !row.text.isEmpty else {
                endSentence()
                continue
            }
            rows.append(row)
            switch row.content {
            case .documentStart: break
            case .comment: id = id ?? row.comment(named: "newdoc id") ?? row.comment(named: "sent_id")
            case .word(let text, let label):
                let line = first + index
                guard !text.isEmpty else {
                    throw InputError(file: file, line: line, message: "no word in the first column")
                }
                if let columns, row.columnCount != columns {
                    throw InputError(
                        file: file, line: line,
                        message: "columns: \(row.columnCount), in the lines before: \(columns)")
                }
                words.append(Sentence.Word(text: text, label: label, line: line))
            }
        }
        endSentence()
        self.sentences = sentences
        self.id = id
    }
}
