import Foundation

/// The annotation of a document, a line of JSON. Offsets are code points.
package struct StandoffDocument: Sendable {
    package let source: DocumentSource
    package let line: Int
    package let text: String?
    /// `nil` where nobody looked for names.
    package let entities: [Name]?
    /// `nil` where nobody looked for statements.
    package let statements: [StandoffStatement]?
    /// Whether nobody looked for statements outside quotation marks.
    package let isDirectOnly: Bool
    /// What the line says that a stretch of the document's text is.
    private let slices: [(range: Range<Int>, text: String)]

    package struct Name: Sendable {
        package let span: KindSpan
        package let link: String?

        package init(span: KindSpan, link: String?) {
            self.span = span
            self.link = link
        }
    }

    /// The id as JSON: the number 1 is another than the string.
    package var id: String { source.idJSON }

    package init(_ line: LineReader.Line, _ file: String) throws(InputError) {
        var reader = FieldReader(file: file, line: line.number)
        let fields = try JSONObject(line.bytes, file: file, line: line.number).fields
        self.line = line.number
        source = try reader.source(fields)
        text = fields["text"] as? String
        entities = try reader.list(fields, "entities", FieldReader.name)
        statements = try reader.list(fields, "quotes", FieldReader.statement)
        isDirectOnly = fields["direct_only"] as? Bool ?? false
        slices = reader.slices
    }

    /// - Throws: ``InputError`` where a span does not lie in the text, or the text is another.
    package func check(in text: [Unicode.Scalar], _ file: String) throws(InputError) {
        let spans =
            (entities ?? []).map(\.span.range)
            + (statements ?? []).flatMap { [$0.range, $0.cue, $0.speaker?.range].compactMap { $0 } }
        if let span = spans.first(where: { $0.upperBound > text.count }) {
            throw InputError(
                file: file, line: line,
                message: "a span from \(span.lowerBound) to \(span.upperBound) in a text of \(text.count) characters")
        }
        for slice in slices where !text[slice.range].elementsEqual(slice.text.unicodeScalars) {
            let found = text.string(slice.range)
            throw InputError(
                file: file, line: line,
                message:
                    "'\(slice.text)' from \(slice.range.lowerBound) to \(slice.range.upperBound), where the text has "
                    + "'\(found)': another text or unit of offsets")
        }
    }
}

/// Takes the fields of an annotation apart.
private struct FieldReader {
    let file: String
    let line: Int
    private(set) var slices: [(range: Range<Int>, text: String)] = []

    init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    func source(_ fields: [String: Any]) throws(InputError) -> DocumentSource {
        guard let id = fields["id"], id is String || id is NSNumber else { throw error("no field 'id'") }
        return DocumentSource(jsonId: id)
    }

    mutating func list<Element>(
        _ fields: [String: Any], _ name: String, _ element: (inout FieldReader, Any) throws(InputError) -> Element
    ) throws(InputError) -> [Element]? {
        guard let value = fields[name], !(value is NSNull) else { return nil }
        guard let values = value as? [Any] else { throw error("'\(name)' is no array") }
        var elements: [Element] = []
        for value in values { elements.append(try element(&self, value)) }
        return elements
    }

    /// `[start, end, kind]`, with a link behind it where there is one, or an object.
    static func name(_ reader: inout FieldReader, _ value: Any) throws(InputError) -> StandoffDocument.Name {
        if let parts = value as? [Any] {
            guard parts.count >= 3, let kind = parts[2] as? String else {
                throw reader.error("an entity without a kind")
            }
            let range = try reader.range(parts[0], parts[1])
            return .init(span: KindSpan(range, kind), link: parts.count > 3 ? parts[3] as? String : nil)
        }
        guard let fields = value as? [String: Any], let kind = fields["type"] as? String else {
            throw reader.error("an entity without a type")
        }
        return .init(span: KindSpan(try reader.span(fields), kind), link: fields["link"] as? String)
    }

    static func statement(_ reader: inout FieldReader, _ value: Any) throws(InputError) -> StandoffStatement {
        guard let fields = value as? [String: Any], let kind = fields["kind"] as? String else {
            throw reader.error("a quote without a kind")
        }
        return StandoffStatement(
            isDirect: kind == "direct", range: try reader.span(fields), cue: try reader.optionalSpan(fields["cue"]),
            speaker: try reader.speaker(fields))
    }

    /// The gold has the speaker's mention and name beside each other, a prediction both in one object.
    private mutating func speaker(_ fields: [String: Any]) throws(InputError) -> StandoffStatement.Speaker? {
        let name = fields["name"] as? String ?? (fields["speaker"] as? [String: Any])?["name"] as? String
        let range = try optionalSpan(fields["speaker"])
        return name == nil && range == nil ? nil : StandoffStatement.Speaker(range: range, name: name)
    }

    /// A span that may be missing: null, or an object without a start.
    private mutating func optionalSpan(_ value: Any?) throws(InputError) -> Range<Int>? {
        switch value {
        case let parts as [Any]:
            guard parts.count == 2 else { throw error("a span that is no start and end") }
            return try range(parts[0], parts[1])
        case let fields as [String: Any] where fields["start"] != nil: return try span(fields)
        default: return nil
        }
    }

    private mutating func span(_ fields: [String: Any]) throws(InputError) -> Range<Int> {
        let range = try range(fields["start"], fields["end"])
        if let text = fields["text"] as? String { slices.append((range, text)) }
        return range
    }

    private func range(_ start: Any?, _ end: Any?) throws(InputError) -> Range<Int> {
        guard let start = start as? Int, let end = end as? Int else { throw error("a span without start and end") }
        guard 0 <= start, start <= end else { throw error("a span from \(start) to \(end)") }
        return start..<end
    }

    func error(_ message: String) -> InputError { InputError(file: file, line: line, message: message) }
}
