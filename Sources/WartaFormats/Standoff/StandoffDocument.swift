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

    /// The id as JSON, however it is written: the number 1 is another than the string.
    package let id: String
    /// What the user should know of how its text was read.
    package let warning: InputError?

    package init(_ line: LineReader.Line, _ file: String) throws(InputError) {
        var reader = FieldReader(file: file, line: line.number)
        let object = try JSONObject(line.bytes, file: file, line: line.number)
        let fields = object.fields
        self.line = line.number
        (source, id) = try reader.source(fields)
        (text, warning) = object.text("text") ?? (nil, nil)
        entities = try reader.list(fields, FieldReader.names(fields), FieldReader.name)
        statements = try reader.list(fields, "quotes", FieldReader.statement)
        isDirectOnly = fields["direct_only"]?.json == "true"
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

    func source(_ fields: [String: JSONValue]) throws(InputError) -> (DocumentSource, id: String) {
        guard let id = fields["id"], id.string != nil || id.isNumber else { throw error("no field 'id'") }
        return (DocumentSource(id: id), id.string.map(JSONLine.string) ?? id.integer.map(String.init) ?? id.json)
    }

    /// The field that has the names: `entities`, or where there is none what doccano and others call it.
    static func names(_ fields: [String: JSONValue]) -> String {
        let others = ["label", "labels", "spans"]
        if fields["entities"] != nil { return "entities" }
        // A document may have a label as a whole.
        return others.first { fields[$0]?.elements?.contains { $0.string == nil } ?? false }
            ?? others.first { fields[$0]?.elements?.isEmpty ?? false } ?? "entities"
    }

    mutating func list<Element>(
        _ fields: [String: JSONValue], _ name: String, _ element: (inout FieldReader, JSONValue) throws(InputError) -> Element
    ) throws(InputError) -> [Element]? {
        guard let value = fields[name], !value.isNull else { return nil }
        guard let values = value.elements else { throw error("'\(name)' is no array") }
        var elements: [Element] = []
        for value in values { elements.append(try element(&self, value)) }
        return elements
    }

    /// `[start, end, kind]`, with a link behind it where there is one, or an object.
    static func name(_ reader: inout FieldReader, _ value: JSONValue) throws(InputError) -> StandoffDocument.Name {
        if let parts = value.elements {
            guard parts.count >= 3, let kind = parts[2].string else {
                throw reader.error("an entity without a kind")
            }
            let range = try reader.range(parts[0], parts[1])
            return .init(span: KindSpan(range, kind), link: parts.count > 3 ? parts[3].string : nil)
        }
        guard let fields = value.fields, let kind = (fields["type"] ?? fields["label"])?.string else {
            throw reader.error("an entity without a type")
        }
        return .init(span: KindSpan(try reader.span(fields), kind), link: fields["link"]?.string)
    }

    static func statement(_ reader: inout FieldReader, _ value: JSONValue) throws(InputError) -> StandoffStatement {
        guard let fields = value.fields, let kind = fields["kind"]?.string else {
            throw reader.error("a quote without a kind")
        }
        return StandoffStatement(
            isDirect: kind == "direct", range: try reader.span(fields), cue: try reader.optionalSpan(fields["cue"]),
            speaker: try reader.speaker(fields))
    }

    /// The gold has the speaker's mention and name beside each other, a prediction both in one object.
    private mutating func speaker(_ fields: [String: JSONValue]) throws(InputError) -> StandoffStatement.Speaker? {
        let name = fields["name"]?.string ?? fields["speaker"]?.fields?["name"]?.string
        let range = try optionalSpan(fields["speaker"])
        return name == nil && range == nil ? nil : StandoffStatement.Speaker(range: range, name: name)
    }

    /// A span that may be missing: null, or an object without a start.
    private mutating func optionalSpan(_ value: JSONValue?) throws(InputError) -> Range<Int>? {
        if let parts = value?.elements {
            guard parts.count == 2 else { throw error("a span that is no start and end") }
            return try range(parts[0], parts[1])
        }
        guard let fields = value?.fields, fields["start"] != nil else { return nil }
        return try span(fields)
    }

    private mutating func span(_ fields: [String: JSONValue]) throws(InputError) -> Range<Int> {
        let range = try range(fields["start"] ?? fields["start_offset"], fields["end"] ?? fields["end_offset"])
        if let text = fields["text"]?.string { slices.append((range, text)) }
        return range
    }

    private func range(_ start: JSONValue?, _ end: JSONValue?) throws(InputError) -> Range<Int> {
        guard let start = start?.integer, let end = end?.integer else { throw error("a span without start and end") }
        guard 0 <= start, start <= end else { throw error("a span from \(start) to \(end)") }
        return start..<end
    }

    func error(_ message: String) -> InputError { InputError(file: file, line: line, message: message) }
}
