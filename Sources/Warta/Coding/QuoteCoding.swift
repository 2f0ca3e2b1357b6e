extension Quote: ReadableRecord {
    package var spans: [Range<Int>] {
        let details = [cue?.spans, speaker?.spans, date?.spans, place?.spans, channel?.spans]
        return [utf8Range] + details.compactMap { $0 }.joined()
    }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.field(.kind, .string(kind.rawValue))
        try writer.span(places[utf8Range], text)
        try writer.recordOrNull(.cue, cue, places)
        try writer.recordOrNull(.speaker, speaker, places)
        try writer.optional(.date, date, places)
        try writer.optional(.place, place, places)
        try writer.optional(.channel, channel, places)
        try writer.field(.confidence, .fraction(confidence))
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        kind = try fields.decode(Kind.self, forKey: .kind)
        (range, utf8Range, text) = try fields.passage()
        cue = try fields.optional(.cue)
        speaker = try fields.optional(.speaker)
        date = try fields.optional(.date)
        place = try fields.optional(.place)
        channel = try fields.optional(.channel)
        confidence = try fields.confidence()
    }

    package func placed(_ places: TextPlaces) throws -> Quote {
        var quote = self
        (quote.range, quote.utf8Range) = try places.place(utf8Range, text)
        quote.cue = try cue?.placed(places)
        quote.speaker = try speaker?.placed(places)
        quote.date = try date?.placed(places)
        quote.place = try place?.placed(places)
        quote.channel = try channel?.placed(places)
        return quote
    }
}

extension Quote.Speaker: ReadableRecord {
    package var spans: [Range<Int>] { utf8Range.map { [$0] } ?? [] }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        if let utf8Range, let text { try writer.span(places[utf8Range], text) }
        try writer.field(.name, .string(name))
        try writer.optional(.actor, actor)
        if actors.count > 1 { try writer.field(.actors, .integers(actors)) }
        try writer.optional(.role, role)
        try writer.optional(.affiliation, affiliation)
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        let passage = fields.contains(.start) ? try fields.passage() : nil
        (range, utf8Range, text) = (passage?.range, passage?.utf8Range, passage?.text)
        name = try fields.decode(String.self, forKey: .name)
        let first = try fields.decodeIfPresent(Int.self, forKey: .actor)
        actors = try fields.decodeIfPresent([Int].self, forKey: .actors) ?? first.map { [$0] } ?? []
        role = try fields.decodeIfPresent(String.self, forKey: .role)
        affiliation = try fields.decodeIfPresent(String.self, forKey: .affiliation)
    }

    package func placed(_ places: TextPlaces) throws -> Quote.Speaker {
        guard let utf8Range, let text else { return self }
        var speaker = self
        (speaker.range, speaker.utf8Range) = try places.place(utf8Range, text)
        return speaker
    }
}

extension Quote.Cue: ReadableRecord {
    package var spans: [Range<Int>] { [utf8Range] }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.span(places[utf8Range], text)
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        (range, utf8Range, text) = try fields.passage()
    }

    package func placed(_ places: TextPlaces) throws -> Quote.Cue {
        var cue = self
        (cue.range, cue.utf8Range) = try places.place(utf8Range, text)
        return cue
    }
}

extension Quote.Circumstance: ReadableRecord {
    package var spans: [Range<Int>] { [utf8Range] }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.span(places[utf8Range], text)
        try value?.write(to: &writer)
    }

    package init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        (range, utf8Range, text) = try fields.passage()
        value = try fields.decodeIfPresent(EntityValue.self, forKey: .value)
    }

    package func placed(_ places: TextPlaces) throws -> Quote.Circumstance {
        var circumstance = self
        (circumstance.range, circumstance.utf8Range) = try places.place(utf8Range, text)
        return circumstance
    }
}

extension Quote: Codable {
    /// The fields of a statement in the JSON of `warta annotate`; for places see ``Entity/encode(to:)``.
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    /// A statement from the fields that ``encode(to:)`` writes; for places see ``Entity/init(from:)``.
    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}

extension Quote.Speaker: Codable {
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}

extension Quote.Cue: Codable {
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}

extension Quote.Circumstance: Codable {
    public func encode(to encoder: any Encoder) throws { try encodeRecord(to: encoder) }

    public init(from decoder: any Decoder) throws { try self.init(decodedBy: decoder) }
}
