import Foundation
import Warta

/// A document as it was read.
struct InputDocument: Sendable {
    let id: String
    /// The same as JSON: a number stays a number.
    let idJSON: String
    let text: String
    /// The other fields of its JSON line, as they were.
    let otherFields: [(name: String, json: String)]
    /// The words of a document that came with them.
    var conll: ConllDocument?

    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    func checkLength() throws(AnalysisError) {
        let length = text.utf8.count
        guard length <= Document.maximumUTF8Length else { throw .textTooLong(length) }
    }
}

/// Input that cannot be read: where, and why.
struct InputError: Error, CustomStringConvertible {
    let file: String
    let line: Int?
    let message: String

    var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}

/// Where a JSON line has its text and its id.
struct DocumentFields: Sendable {
    let text: String
    let id: String
}

/// A piece of input that may become a document.
struct RawDocument: Sendable {
    let file: String
    let line: Int
    let bytes: ArraySlice<UInt8>
    let content: Content

    enum Content: Sendable {
        case text, jsonl
        case conll(columns: Int)
    }

    func document(_ fields: DocumentFields) throws(InputError) -> InputDocument {
        switch content {
        case .text: InputDocument(id: file, idJSON: Self.json(file), text: try text(), otherFields: [])
        case .jsonl: try jsonDocument(fields)
        case .conll: try conllDocument()
        }
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
        _ = try text()
        let object: Any
        do {
            object = try JSONSerialization.jsonObject(with: Data(bytes))
        } catch {
            throw self.error("not JSON")
        }
        guard let fields = object as? [String: Any] else { throw error("not a JSON object") }
        guard let text = fields[names.text] as? String else {
            throw error("no string field '\(names.text)'")
        }
        let known: Set = [names.text, names.id, "id", "entities", "actors", "quotes", "words", "sentences"]
        let others = fields.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
        let id = fields[names.id].flatMap { $0 is String || $0 is NSNumber ? $0 : nil } ?? "\(file):\(line)"
        let idJSON = Self.json(id)
        return InputDocument(
            id: id as? String ?? idJSON, idJSON: idJSON, text: text,
            otherFields: others.map { ($0.key, Self.json($0.value)) })
    }

    /// The words of a CoNLL file's document.
    func conll() throws(InputError) -> ConllDocument {
        guard case .conll(let columns) = content else { preconditionFailure("not of a CoNLL file") }
        return try ConllDocument(try text(), file: file, first: line, columns: columns)
    }

    /// The text that the words make is passed on, as nobody else has it.
    private func conllDocument() throws(InputError) -> InputDocument {
        let conll = try conll()
        let id = conll.id ?? "\(file):\(line)"
        let text = conll.text
        return InputDocument(
            id: id, idJSON: Self.json(id), text: text, otherFields: [("text", Self.json(text))], conll: conll)
    }

    private static func json(_ value: Any) -> String {
        let data = try? JSONSerialization.data(
            withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }

    private func error(_ message: String, line: Int? = nil) -> InputError {
        InputError(file: file, line: line ?? self.line, message: message)
    }
}
