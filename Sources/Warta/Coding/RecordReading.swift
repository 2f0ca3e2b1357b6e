extension KeyedDecodingContainer<RecordField> {
    /// The numbers of a place.
    private func span() throws -> Range<Int> {
        let (start, end) = (try decode(Int.self, forKey: .start), try decode(Int.self, forKey: .end))
        guard 0 <= start, start <= end else {
            throw DecodingError.dataCorruptedError(forKey: .start, in: self, debugDescription: "a span from \(start) to \(end)")
        }
        return start..<end
    }

    /// Words of a text and the numbers of their place. Before the text is there, their range is that of all the words.
    func passage() throws -> (range: Range<String.Index>, utf8Range: Range<Int>, text: String) {
        let text = try decode(String.self, forKey: .text)
        return (text.startIndex..<text.endIndex, try span(), text)
    }

    func confidence() throws -> Double {
        let confidence = try decode(Double.self, forKey: .confidence)
        guard (0...1).contains(confidence) else {
            throw DecodingError.dataCorruptedError(
                forKey: .confidence, in: self, debugDescription: "\(confidence) is not from 0 to 1")
        }
        return confidence
    }

    /// A record that may be missing or null.
    func optional<Value: ReadableRecord>(_ field: RecordField) throws -> Value? {
        guard contains(field), try !decodeNil(forKey: field) else { return nil }
        return try Value(nestedContainer(keyedBy: RecordField.self, forKey: field))
    }

    func records<Value: ReadableRecord>(_ field: RecordField) throws -> [Value] {
        var list = try nestedUnkeyedContainer(forKey: field)
        var records: [Value] = []
        while !list.isAtEnd { records.append(try Value(list.nestedContainer(keyedBy: RecordField.self))) }
        return records
    }
}

extension ReadableRecord {
    /// A record by itself, in the text of the decoder if it has one.
    init(decodedBy decoder: any Decoder) throws {
        let record = try Self(decoder.container(keyedBy: RecordField.self))
        let context = CodingContext(decoder)
        self =
            try context.text.map { text in
                let places = TextPlaces(record.spans, in: text, context.unit ?? .unicode, codingPath: decoder.codingPath)
                return try record.placed(places)
            } ?? record
    }
}
