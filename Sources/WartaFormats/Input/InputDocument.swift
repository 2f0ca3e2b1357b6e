import Warta

/// A document as it was read.
package struct InputDocument: Sendable {
    package let source: DocumentSource
    package let text: String
    /// The sentences of a CoNLL file, whose words stay as they are.
    package let conll: ConllDocument?
    package let words: GivenWords?
    /// What the user should know of how it was read.
    package let warnings: [InputError]

    init(_ source: DocumentSource, text: String, warnings: [InputError] = []) {
        self.source = source
        self.text = text
        self.warnings = warnings
        (conll, words) = (nil, nil)
    }

    /// The text that the words make is passed on, as nobody else has it.
    init(_ conll: ConllDocument, id: String) {
        let words = GivenWords(
            conll.sentences.map { $0.words.map(\.text) }, isGluedToNext: conll.sentences.map { $0.words.map(\.isGluedToNext) })
        source = DocumentSource(id: id, otherFields: [("text", JSONLine.string(words.text))])
        warnings = []
        text = words.text
        self.conll = conll
        self.words = words
    }

    /// Everything in the document.
    ///
    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    package func analysis(_ analyzer: Analyzer) throws(AnalysisError) -> Document {
        guard let words else { return try analyzer.analyze(checkingLengthOf: text) }
        try checkLength()
        return analyzer.analyze(words)
    }

    /// Everything in the document, and why.
    ///
    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    package func explained(_ analyzer: Analyzer) throws(AnalysisError) -> (document: Document, explanation: Explanation) {
        try checkLength()
        return words.map(analyzer.explain) ?? analyzer.explain(text)
    }

    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    package func checkLength() throws(AnalysisError) {
        let length = text.utf8.count
        guard length <= Document.maximumUTF8Length else { throw .textTooLong(length) }
    }
}
