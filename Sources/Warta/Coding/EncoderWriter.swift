/// Writes records into an encoder.
struct EncoderWriter: RecordWriter {
    private var container: KeyedEncodingContainer<RecordField>

    init(_ container: KeyedEncodingContainer<RecordField>) { self.container = container }

    mutating func field(_ field: RecordField, _ value: FieldValue) throws {
        switch value {
        case .string(let text): try container.encode(text, forKey: field)
        case .strings(let texts): try container.encode(texts, forKey: field)
        case .integer(let number): try container.encode(number, forKey: field)
        case .integers(let numbers): try container.encode(numbers, forKey: field)
        case .fraction(let number): try container.encode(number, forKey: field)
        case .amount(let amount): try container.encode(amount, forKey: field)
        case .null: try container.encodeNil(forKey: field)
        }
    }

    mutating func record(_ field: RecordField, _ record: some Record, _ places: SpanOffsets) throws {
        var writer = EncoderWriter(container.nestedContainer(keyedBy: RecordField.self, forKey: field))
        try record.write(to: &writer, places)
    }

    mutating func records(_ field: RecordField, _ records: [some Record], _ places: SpanOffsets) throws {
        var list = container.nestedUnkeyedContainer(forKey: field)
        for record in records {
            var writer = EncoderWriter(list.nestedContainer(keyedBy: RecordField.self))
            try record.write(to: &writer, places)
        }
    }
}

extension Record {
    /// Encodes the record by itself.
    func encodeRecord(to encoder: any Encoder) throws {
        var writer = EncoderWriter(encoder.container(keyedBy: RecordField.self))
        try write(to: &writer, try CodingContext(encoder).offsets(of: spans, encoding: self))
    }
}
