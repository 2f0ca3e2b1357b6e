/// One person or body of a document, with all its mentions.
public struct Participant: Sendable, Hashable {
    /// ``EntityKind/person``, or the kind of body.
    public let kind: EntityKind
    /// The fullest name in the document, without titles.
    public let name: String
    /// The other names that the document uses, in the order of their first use.
    public let aliases: [String]
    /// Places in ``Document/entities``, in order.
    public internal(set) var mentions: [Int]
    /// Office or profession, as the text gives it beside the name.
    public let role: String?
    /// The ``name`` of the body that the text names in or after the role; for ministers and directors general the
    /// ministry, where the text names it elsewhere. See ``Document/affiliation(of:)``.
    public let affiliation: String?
    /// What the lexicon links the name to; see ``Entity/link``.
    public internal(set) var link: String?
}

extension Participant: CustomStringConvertible {
    /// The kind's label and the name: `PER Rini Astuti`.
    public var description: String { "\(kind.label) \(name.onOneLine)" }
}
