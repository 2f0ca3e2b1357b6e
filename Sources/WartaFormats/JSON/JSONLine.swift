import Warta

/// Writes one line of JSON with its fields in the order in which they are given.
///
/// Foundation's encoder either sorts the fields or gives them in no order at all.
package struct JSONLine {
    private var text: String

    /// An object on a line of its own.
    package static func object(_ body: (inout JSONLine) -> Void) -> String {
        var line = JSONLine(text: "{")
        body(&line)
        line.text += "}\n"
        return line.text
    }

    /// A string as a value by itself.
    package static func string(_ text: String) -> String {
        var line = JSONLine(text: "")
        line.append(text)
        return line.text
    }

    package mutating func field(_ name: String, _ value: String) {
        begin(name)
        append(value)
    }

    package mutating func field(_ name: String, _ value: Int) {
        begin(name)
        text += String(value)
    }

    /// A number from 0 to 1, to four decimals; null for one without a value, which JSON does not have.
    package mutating func field(_ name: String, _ value: Double) {
        begin(name)
        text += value.isFinite ? String(value.toFourDecimals) : "null"
    }

    package mutating func field(_ name: String, _ values: [String]) {
        begin(name)
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += ", " }
            append(value)
        }
        text += "]"
    }

    package mutating func field(_ name: String, _ values: [Int]) {
        begin(name)
        text += "[" + values.map(String.init).joined(separator: ", ") + "]"
    }

    package mutating func optional(_ name: String, _ value: String?) {
        if let value { field(name, value) }
    }

    package mutating func object(_ name: String, _ body: (inout JSONLine) -> Void) {
        begin(name)
        text += "{"
        body(&self)
        text += "}"
    }

    /// An array of objects.
    package mutating func array<Values: Sequence>(
        _ name: String, _ values: Values, _ body: (inout JSONLine, Values.Element) -> Void
    ) {
        begin(name)
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += ", " }
            text += "{"
            body(&self, value)
            text += "}"
        }
        text += "]"
    }

    /// An array of arrays of a start and an end.
    package mutating func field(_ name: String, _ spans: [Range<Int>]) {
        begin(name)
        text += "[" + spans.map { "[\($0.lowerBound), \($0.upperBound)]" }.joined(separator: ", ") + "]"
    }

    /// Fields whose values are JSON already.
    package mutating func passThrough(_ fields: [(name: String, json: String)]) {
        for (name, json) in fields {
            begin(name)
            text += json
        }
    }

    private mutating func begin(_ name: String) {
        if text.utf8.last != UInt8(ascii: "{") { text += ", " }
        append(name)
        text += ": "
    }

    private mutating func append(_ value: String) {
        text += "\""
        defer { text += "\"" }
        if !Self.needsEscapes(value) { return text += value }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a byte may begin a character that JSON wants written otherwise.
    private static func needsEscapes(_ value: String) -> Bool {
        value.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == 0xE2 }
    }
}

extension JSONLine: RecordWriter {
    package mutating func field(_ field: RecordField, _ value: FieldValue) {
        let name = field.rawValue
        switch value {
        case .string(let text): self.field(name, text)
        case .strings(let texts): self.field(name, texts)
        case .integer(let number): self.field(name, number)
        case .integers(let numbers): self.field(name, numbers)
        case .fraction(let number): self.field(name, number)
        case .amount(let amount): passThrough([(name, amount.description)])
        case .null: passThrough([(name, "null")])
        }
    }

    package mutating func record(_ field: RecordField, _ record: some Record, _ places: SpanOffsets) {
        object(field.rawValue) { record.write(to: &$0, places) }
    }

    package mutating func records(_ field: RecordField, _ records: [some Record], _ places: SpanOffsets) {
        array(field.rawValue, records) { $1.write(to: &$0, places) }
    }
}
