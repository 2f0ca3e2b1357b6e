import Foundation

/// What a document is called, and what its line of JSON has beside its text.
package struct DocumentSource: Sendable {
    package let id: String
    /// The same as JSON: a number stays a number.
    package let idJSON: String
    /// The other fields of its JSON line, as they were.
    package let otherFields: [(name: String, json: String)]

    package init(id: String, otherFields: [(name: String, json: String)] = []) {
        self.id = id
        idJSON = Self.json(id)
        self.otherFields = otherFields
    }

    /// - Parameters:
    ///   - id: A string or a number, as Foundation reads JSON.
    ///   - fields: Values as Foundation reads JSON; they are sorted by their names.
    init(jsonId id: Any, fields: [String: Any] = [:]) {
        idJSON = Self.json(id)
        self.id = id as? String ?? idJSON
        otherFields = fields.sorted { $0.key < $1.key }.map { ($0.key, Self.json($0.value)) }
    }

    private static func json(_ value: Any) -> String {
        let data = try? JSONSerialization.data(
            withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
