/// The sentences of a CoNLL file that belong together, with their words as they are.
package struct ConllDocument: Sendable {
    package struct Sentence: Sendable {
        package struct Word: Sendable {
            package let text: String
            package let label: String?
            package let line: Int
            /// Whether the next word stands directly after it, as CoNLL-U tells; `nil` where the sentence does not tell.
            let isGluedToNext: Bool?
        }

        /// What a row is to the words of the sentence.
        enum Role: Sendable {
            case word
            /// A word of CoNLL-U that the rows after it are the parts of.
            case wordOfParts
            case firstPart, furtherPart
            /// What the text does not have.
            case emptyNode
            case documentStart, comment
        }

        /// All lines, comments too.
        let rows: [(row: ConllRow, role: Role)]
        package let words: [Word]
    }

    package let sentences: [Sentence]
    /// What a comment calls the document or, where no document is marked, the sentence.
    let id: String?
    /// Whether the file is CoNLL-U.
    package let isUniversal: Bool

    /// - Parameters:
    ///   - lines: The lines of the document.
    ///   - first: The number of the first one.
    init(_ lines: String, file: String, first: Int, layout: ConllLayout) throws(InputError) {
        var sentences: [Sentence] = []
        var id: String?
        var builder = SentenceBuilder(layout: layout)
        for (index, line) in lines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let row = ConllRow(Substring(line), layout)
            if row.text.isEmpty {
                if let sentence = builder.takeSentence() { sentences.append(sentence) }
                continue
            }
            if let matter = builder.add(row, line: first + index) {
                throw InputError(file: file, line: first + index, message: matter)
            }
            id = id ?? row.comment(named: "newdoc id") ?? row.comment(named: "sent_id")
        }
        if let sentence = builder.takeSentence() { sentences.append(sentence) }
        self.sentences = sentences
        self.id = id
        isUniversal = layout.isUniversal
    }
}

/// Puts the rows of a sentence together.
private struct SentenceBuilder {
    typealias Sentence = ConllDocument.Sentence

    let layout: ConllLayout
    private var rows: [(row: ConllRow, role: Sentence.Role)] = []
    private var words: [Sentence.Word] = []
    /// The parts of the last word that are still to come.
    private var parts = 1...1
    private var hasParts = false
    private var isGluingTold = false

    init(layout: ConllLayout) { self.layout = layout }

    mutating func takeSentence() -> Sentence? {
        defer { self = SentenceBuilder(layout: layout) }
        let words = words.map { word in
            Sentence.Word(
                text: word.text, label: word.label, line: word.line, isGluedToNext: isGluingTold ? word.isGluedToNext : nil)
        }
        return rows.isEmpty ? nil : Sentence(rows: rows, words: words)
    }

    /// - Returns: What is wrong with the row.
    mutating func add(_ row: ConllRow, line: Int) -> String? {
        switch row.content {
        case .documentStart: rows.append((row, .documentStart))
        case .comment: rows.append((row, .comment))
        case .word(let text, let label):
            if let matter = matter(row, isEmpty: text.isEmpty) { return matter }
            add(row, .word, text, label, line)
        case .numbered(let id, let text, let label):
            if let matter = matter(row, isEmpty: text.isEmpty) { return matter }
            add(row, id, text, label, line)
        }
        return nil
    }

    private mutating func add(_ row: ConllRow, _ id: UniversalID, _ text: String, _ label: String?, _ line: Int) {
        switch id {
        case .emptyNode: rows.append((row, .emptyNode))
        case .range(let numbers):
            (parts, hasParts) = (numbers, true)
            add(row, .wordOfParts, text, nil, line)
        case .word(let number):
            guard hasParts, parts.contains(number) else { return add(row, .word, text, label, line) }
            let isFirst = number == parts.lowerBound
            rows.append((row, isFirst ? .firstPart : .furtherPart))
            // The word has the label of its first part.
            guard isFirst, let word = words.popLast() else { return }
            words.append(
                Sentence.Word(text: word.text, label: label, line: word.line, isGluedToNext: word.isGluedToNext))
        }
    }

    private mutating func add(_ row: ConllRow, _ role: Sentence.Role, _ text: String, _ label: String?, _ line: Int) {
        rows.append((row, role))
        if row.isGluedToNext { isGluingTold = true }
        words.append(Sentence.Word(text: text, label: label, line: line, isGluedToNext: row.isGluedToNext))
    }

    private func matter(_ row: ConllRow, isEmpty: Bool) -> String? {
        if layout.isUniversal, row.columnCount < ConllLayout.universalColumns {
            return "columns: \(row.columnCount), CoNLL-U has \(ConllLayout.universalColumns)"
        }
        if isEmpty { return layout.isUniversal ? "no number of a word, or no word behind it" : "no word in the first column" }
        if let columns = layout.columns, row.columnCount != columns {
            return "columns: \(row.columnCount), in the lines before: \(columns)"
        }
        return nil
    }
}
