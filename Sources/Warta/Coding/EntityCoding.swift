extension Entity: ReadableRecord {
    package var spans: [Range<Int>] { [utf8Range] }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.field(.type, .string(label))
        try writer.span(places[utf8Range], text)
        try writer.optional(.link, link)
        try writer.optional(.actor, actor)
        try value?.write(to: &writer)
        try writer.field(.confidence, .fraction(confidence))
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        label = try fields.decode(String.self, forKey: .type)
        kind = EntityKind(labelOfModel: label)
        (range, utf8Range, text) = try fields.passage()
        link = try fields.decodeIfPresent(String.self, forKey: .link)
        actor = try fields.decodeIfPresent(Int.self, forKey: .actor)
        value = try fields.decodeIfPresent(EntityValue.self, forKey: .value)
        confidence = try fields.confidence()
    }

    package func placed(_ places: TextPlaces) throws -> Entity {
        var entity = self
        (entity.range, entity.utf8Range) = try places.place(utf8Range, text)
        return entity
    }
}

extension Entity: Codable {
    /// The fields of an entity in the JSON of `warta annotate`.
    ///
    /// `start` and `end` count in the text that the encoder has as `CodingUserInfoKey.documentText`; without one
    /// they are those of ``utf8Range``.
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    /// An entity from the fields that ``encode(to:)`` writes.
    ///
    /// Without the text as `CodingUserInfoKey.documentText` its ``range`` is the whole of its own ``text``, and its
    /// ``utf8Range`` has `start` and `end` as they are, whatever they count.
    ///
    /// - Throws: `DecodingError`, also where the text has something else at that place.
    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}
