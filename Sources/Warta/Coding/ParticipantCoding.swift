extension Participant: ReadableRecord {
    package var spans: [Range<Int>] { [] }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.field(.name, .string(name))
        try writer.field(.type, .string(kind.label))
        try writer.field(.aliases, .strings(aliases))
        try writer.optional(.role, role)
        try writer.optional(.affiliation, affiliation)
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        name = try fields.decode(String.self, forKey: .name)
        kind = EntityKind(labelOfModel: try fields.decode(String.self, forKey: .type))
        aliases = try fields.decode([String].self, forKey: .aliases)
        role = try fields.decodeIfPresent(String.self, forKey: .role)
        affiliation = try fields.decodeIfPresent(String.self, forKey: .affiliation)
        mentions = []
        link = nil
    }

    package func placed(_ places: TextPlaces) -> Participant { self }
}

extension Participant: Codable {
    /// The fields of an actor in the JSON of `warta annotate`. ``mentions`` and ``link`` are not among them: a
    /// ``Document`` finds them again.
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    /// An actor without ``mentions`` and ``link``.
    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}
