extension CalendarDate: Codable {
    /// A string, the ``description``. A weekday beside a day is not in it.
    public func encode(to encoder: any Encoder) throws { try encoder.encode(description) }

    public init(from decoder: any Decoder) throws { self = try decoder.decode("date") { CalendarDate(written: $0[...]) } }

    /// The date that is written so.
    init?(written text: Substring) {
        if text.hasPrefix("-W-"), let weekday = Int(text.dropFirst(3)).flatMap(Weekday.init) {
            self.init(weekday: weekday)
        } else {
            var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
            if parts.first == "" { parts = parts.dropFirst() }
            guard let year = parts.popFirst() else { return nil }
            self.init(year: Int(year), month: parts.popFirst().flatMap { Int($0) }, day: parts.popFirst().flatMap { Int($0) })
        }
        guard description == text else { return nil }
    }

    /// What is read of what is written.
    var asWritten: CalendarDate { CalendarDate(written: description[...])! }
}

extension TimeOfDay: Codable {
    /// A string, the ``description``. The zone ``Zone/local`` is not in it.
    public func encode(to encoder: any Encoder) throws { try encoder.encode(description) }

    public init(from decoder: any Decoder) throws { self = try decoder.decode("time") { TimeOfDay(written: $0[...]) } }

    /// The time that is written so.
    init?(written text: Substring) {
        let clock = text.prefix { $0 != "Z" && $0 != "+" }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
        let second = parts.count > 2 ? parts[2] : nil
        let zones = [nil] + Zone.allCases.filter { $0.hoursFromUTC != nil }
        let times = zones.lazy.compactMap { TimeOfDay(hour: hour, minute: minute, second: second, zone: $0) }
        guard let time = times.first(where: { $0.description == text }) else { return nil }
        self = time
    }

    /// What is read of what is written.
    var asWritten: TimeOfDay { TimeOfDay(written: description[...])! }
}

extension Encoder {
    fileprivate func encode(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}

extension Decoder {
    /// What a string says.
    fileprivate func decode<Value>(_ name: String, _ value: (String) -> Value?) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = value(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no \(name)")
        }
        return value
    }
}

extension EntityKind: Codable {
    /// A string, the ``label``.
    public func encode(to encoder: any Encoder) throws { try encoder.encode(label) }

    /// - Throws: `DecodingError` for what is no label and no name of a kind.
    public init(from decoder: any Decoder) throws { self = try decoder.decode("kind of entity") { EntityKind(name: $0) } }
}
