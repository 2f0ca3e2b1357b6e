extension EntityValue: Codable {
    /// A date or time as a string, its ``description``; an amount as an object.
    public func encode(to encoder: any Encoder) throws {
        if let amount = writtenAmount {
            try amount.encodeRecord(to: encoder)
        } else {
            var container = encoder.singleValueContainer()
            try container.encode(description)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let text = try? container.decode(String.self) else {
            self.init(try WrittenAmount(decoder.container(keyedBy: RecordField.self)))
            return
        }
        guard let value = EntityValue(written: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no date and no time")
        }
        self = value
    }

    /// The date or time that is written so.
    private init?(written text: String) {
        let ends = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if let dates = Self.all(ends, CalendarDate.init(written:)) {
            self = .date(dates[0], to: dates.count > 1 ? dates[1] : nil)
        } else if let times = Self.all(ends, TimeOfDay.init(written:)) {
            self = .time(times[0], to: times.count > 1 ? times[1] : nil)
        } else {
            return nil
        }
    }

    /// What all of the texts say.
    private static func all<Value>(_ texts: [Substring], _ value: (Substring) -> Value?) -> [Value]? {
        let values = texts.compactMap(value)
        return values.count == texts.count ? values : nil
    }

    /// What is read of what is written.
    var asWritten: EntityValue {
        switch self {
        case .date(let first, let last): .date(first.asWritten, to: last?.asWritten)
        case .time(let first, let last): .time(first.asWritten, to: last?.asWritten)
        case .money(let first, let last, let currency): .money(first.asWritten, to: last?.asWritten, currency: currency)
        case .quantity(let first, let last, let unit): .quantity(first.asWritten, to: last?.asWritten, unit: unit)
        case .percent(let first, let last): .percent(first.asWritten, to: last?.asWritten)
        }
    }
}

extension EntityValue {
    private var writtenAmount: WrittenAmount? {
        switch self {
        case .date, .time: nil
        case .money(let first, let last, let currency): WrittenAmount(first: first, last: last, currency: currency)
        case .quantity(let first, let last, let unit): WrittenAmount(first: first, last: last, unit: unit)
        case .percent(let first, let last): WrittenAmount(first: first, last: last)
        }
    }

    private init(_ amount: WrittenAmount) {
        if let currency = amount.currency {
            self = .money(amount.first, to: amount.last, currency: currency)
        } else if let unit = amount.unit {
            self = .quantity(amount.first, to: amount.last, unit: unit)
        } else {
            self = .percent(amount.first, to: amount.last)
        }
    }

    /// The value as a field of a record.
    func write<Writer: RecordWriter>(to writer: inout Writer) throws(Writer.Failure) {
        if let amount = writtenAmount {
            try writer.record(.value, amount, .utf8)
        } else {
            try writer.field(.value, .string(description))
        }
    }
}

/// What a file has of an amount.
private struct WrittenAmount: Record {
    let first: Amount
    var last: Amount?
    var currency: String?
    var unit: String?

    var spans: [Range<Int>] { [] }

    func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.field(.amount, .amount(first))
        if let last { try writer.field(.to, .amount(last)) }
        try writer.optional(.currency, currency)
        try writer.optional(.unit, unit)
    }
}

extension WrittenAmount {
    init(_ fields: KeyedDecodingContainer<RecordField>) throws {
        first = try fields.decode(Amount.self, forKey: .amount)
        last = try fields.decodeIfPresent(Amount.self, forKey: .to)
        currency = try fields.decodeIfPresent(String.self, forKey: .currency)
        unit = try fields.decodeIfPresent(String.self, forKey: .unit)
    }
}
