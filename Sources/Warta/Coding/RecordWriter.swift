/// Writes records: lines of JSON and encoders do.
package protocol RecordWriter {
    associatedtype Failure: Error

    mutating func field(_ field: RecordField, _ value: FieldValue) throws(Failure)
    mutating func record(_ field: RecordField, _ record: some Record, _ places: SpanOffsets) throws(Failure)
    mutating func records(_ field: RecordField, _ records: [some Record], _ places: SpanOffsets) throws(Failure)
}

/// What a field can hold beside records.
package enum FieldValue {
    case string(String)
    case strings([String])
    case integer(Int)
    case integers([Int])
    /// A number from 0 to 1, to four decimals.
    case fraction(Double)
    case amount(Amount)
    case null
}

extension RecordWriter {
    mutating func optional(_ field: RecordField, _ text: String?) throws(Failure) {
        if let text { try self.field(field, .string(text)) }
    }

    mutating func optional(_ field: RecordField, _ number: Int?) throws(Failure) {
        if let number { try self.field(field, .integer(number)) }
    }

    mutating func optional(_ field: RecordField, _ record: (some Record)?, _ places: SpanOffsets) throws(Failure) {
        if let record { try self.record(field, record, places) }
    }

    /// The record, or null.
    mutating func recordOrNull(_ field: RecordField, _ record: (some Record)?, _ places: SpanOffsets) throws(Failure) {
        guard let record else { return try self.field(field, .null) }
        try self.record(field, record, places)
    }

    /// A place in the text, and what stands there.
    mutating func span(_ place: Range<Int>, _ text: String) throws(Failure) {
        try field(.start, .integer(place.lowerBound))
        try field(.end, .integer(place.upperBound))
        try field(.text, .string(text))
    }
}
