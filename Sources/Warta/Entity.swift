/// A name, date, number or amount in a document.
public struct Entity: Sendable, Hashable {
    /// What can be named; see ``EntityKind``.
    public typealias Kind = EntityKind

    /// What is named.
    public let kind: Kind
    /// The kind's name in files: ``EntityKind/label``, or what a user's own model calls it.
    public let label: String
    /// Where it stands in ``Document/text``.
    public internal(set) var range: Range<String.Index>
    /// The same in UTF-8 bytes.
    public internal(set) var utf8Range: Range<Int>
    /// The mention as it is written.
    public let text: String
    /// What the name stands for: the ISO 3166-1 code of a country, the ticker of a listed company, an id of our own for
    /// a government body; or what an entry of the user's own says.
    public let link: String?
    /// The place in ``Document/actors`` of who is mentioned.
    public let actor: Int?
    /// What a date, a time, an amount of money, a quantity or a percentage comes to; `nil` for names, and where the text
    /// is vague: `puluhan ribu orang`.
    public internal(set) var value: EntityValue?
    /// From 0 to 1, to four decimals.
    public let confidence: Double
}

extension Entity {
    /// A name that the caller knows, for ``QuoteAttributor/quotes(in:entities:)``.
    ///
    /// ```swift
    /// let text = "“Panen mundur,” kata Wahyu Hidayat."
    /// let name = Entity(kind: .person, range: text.firstRange(of: "Wahyu Hidayat")!, in: text)
    /// ```
    ///
    /// - Parameters:
    ///   - kind: What is named.
    ///   - range: Where it stands in `text`.
    ///   - text: The document's text.
    ///   - link: What the name stands for.
    ///   - confidence: From 0 to 1; kept to four decimals.
    public init(kind: Kind, range: Range<String.Index>, in text: String, link: String? = nil, confidence: Double = 1) {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
        self.init(
            kind: kind, label: kind.label, range: range, utf8Range: start..<end, text: String(text[range]), link: link,
            actor: nil, value: nil, confidence: confidence.toFourDecimals)
    }
}

extension Entity: CustomStringConvertible {
    /// The label and the name: `PER Rini Astuti`.
    public var description: String { "\(label) \(text.onOneLine)" }
}
