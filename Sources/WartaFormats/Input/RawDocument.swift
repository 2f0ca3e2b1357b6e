import Foundation

/// Where a JSON line has its text and its id.
package struct DocumentFields: Sendable {
    package let text: String
    package let id: String

    package init(text: String = "text", id: String = "id") {
        self.text = text
        self.id = id
    }
}

/// A piece of input that may become a document.
package struct RawDocument: Sendable {
    package let file: String
    package let line: Int
    package let bytes: ArraySlice<UInt8>
    let content: Content

    enum Content: Sendable {
        case text, jsonl
        case conll(ConllLayout)
    }

    /// - Throws: ``InputError`` with the line that is wrong.
    package func document(_ fields: DocumentFields = DocumentFields()) throws(InputError) -> InputDocument {
        switch content {
        case .text: textDocument(try text())
        case .jsonl: try jsonDocument(fields)
        case .conll: try conllDocument()
        }
    }

    private func textDocument(_ text: String) -> InputDocument {
        InputDocument(DocumentSource(id: file), text: text, warnings: [misreadMarks(text)].compactMap { $0 })
    }

    /// What to say of a text whose quotation marks were read in another encoding.
    private func misreadMarks(_ text: String) -> InputError? {
        guard text.hasMisreadMarks else { return nil }
        return error("quotation marks look like UTF-8 that was read in another encoding; they are taken for what they were")
    }

    private func text() throws(InputError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw error("not UTF-8", line: line + linesBeforeBadByte())
    }

    private func linesBeforeBadByte() -> Int {
        var lines = 0
        for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: piece, as: UTF8.self) == nil { return lines }
            lines += 1
        }
        return lines
    }

    private func jsonDocument(_ names: DocumentFields) throws(InputError) -> InputDocument {
        let object = try JSONObject(bytes, file: file, line: line)
        guard let (text, warning) = object.text(names.text) else { throw error("no string field '\(names.text)'") }
        let warnings = [warning, misreadMarks(text)].compactMap { $0 }
        let known: Set = [names.text, names.id, "id", "entities", "actors", "quotes", "words", "sentences"]
        let others = object.fields.filter { !known.contains($0.key) }
        let id = object.fields[names.id].flatMap { $0.string != nil || $0.isNumber ? $0 : nil } ?? JSONValue("\(file):\(line)")
        return InputDocument(DocumentSource(id: id, fields: others), text: text, warnings: warnings)
    }

    /// The words of a CoNLL file's document.
    func conll() throws(InputError) -> ConllDocument {
        guard case .conll(let layout) = content else { preconditionFailure("not of a CoNLL file") }
        return try ConllDocument(try text(), file: file, first: line, layout: layout)
    }

    private func conllDocument() throws(InputError) -> InputDocument {
        let conll = try conll()
        return InputDocument(conll, id: conll.id ?? "\(file):\(line)")
    }

    private func error(_ message: String, line: Int? = nil) -> InputError {
        InputError(file: file, line: line ?? self.line, message: message)
    }
}
