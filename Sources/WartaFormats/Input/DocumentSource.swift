/// What a document is called, and what its line of JSON has beside its text.
package struct DocumentSource: Sendable {
    package let id: String
    /// The same as JSON: a number stays a number.
    package let idJSON: String
    /// The other fields of its JSON line, as they were.
    package let otherFields: [(name: String, json: String)]

    package init(id: String, otherFields: [(name: String, json: String)] = []) {
        self.id = id
        idJSON = JSONLine.string(id)
        self.otherFields = otherFields
    }

    /// - Parameters:
    ///   - id: A string or a number.
    ///   - fields: Are sorted by their names.
    init(id: JSONValue, fields: [String: JSONValue] = [:]) {
        idJSON = id.json
        self.id = id.string ?? idJSON
        otherFields = fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }
    }
}
