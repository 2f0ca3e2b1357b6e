/// The sentences of a CoNLL file that have words, one after another.
package struct LabelledSentences {
    package typealias Word = ConllDocument.Sentence.Word

    package let name: String
    private var reader: InputReader
    private var sentences: ArraySlice<[Word]> = []

    package init(_ file: String) {
        name = InputFile.name(file)
        reader = InputReader([file]) { InputFormat(ending: $0) == .conllu ? .conllu : .conll }
    }

    /// - Throws: ``InputError`` where the file cannot be read.
    package mutating func next() throws(InputError) -> [Word]? {
        while sentences.isEmpty {
            guard let raw = try reader.next() else { return nil }
            sentences = try raw.conll().sentences.map(\.words).filter { !$0.isEmpty }[...]
        }
        return sentences.removeFirst()
    }

    /// - Throws: ``InputError`` for a word that has none.
    package func label(_ word: Word) throws(InputError) -> IOB2Label {
        guard let text = word.label else { throw error("no label behind '\(word.text)'", word.line) }
        guard let label = IOB2Label(text) else { throw error("'\(text)' is no IOB2 label", word.line) }
        return label
    }

    package func place(_ word: Word) -> String { "\(name):\(word.line)" }

    package func error(_ message: String, _ line: Int? = nil) -> InputError {
        InputError(file: name, line: line, message: message)
    }
}
