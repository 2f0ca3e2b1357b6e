/// A value of JSON as it is written in a line that is right.
struct JSONValue: Sendable {
    let bytes: ArraySlice<UInt8>

    /// As it is written, but for line ends between its parts.
    var json: String {
        // In strings they are escaped.
        guard bytes.contains(UInt8(ascii: "\r")) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }

    /// A string.
    init(_ string: String) { bytes = Array(JSONLine.string(string).utf8)[...] }

    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// `nil` for what is no string.
    var decoded: JSONString? { bytes.first == UInt8(ascii: "\"") ? JSONString(bytes) : nil }

    /// `nil` for what is no string.
    var string: String? { decoded?.text }

    var isNumber: Bool { bytes.first == UInt8(ascii: "-") || bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    /// `nil` for what is no whole number.
    var integer: Int? { isNumber ? Int(json) ?? Double(json).flatMap { Int(exactly: $0) } : nil }

    var isNull: Bool { bytes.first == UInt8(ascii: "n") }

    /// `nil` for what is no array.
    var elements: [JSONValue]? {
        guard bytes.first == UInt8(ascii: "[") else { return nil }
        return members.map(\.value)
    }

    /// Of several with the same name the last; `nil` for what is no object.
    var fields: [String: JSONValue]? {
        guard bytes.first == UInt8(ascii: "{") else { return nil }
        return Dictionary(members.map { ($0.name!.string!, $0.value) }, uniquingKeysWith: { $1 })
    }

    private var members: [(name: JSONValue?, value: JSONValue)] {
        var members: [(JSONValue?, JSONValue)] = []
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            try! scanner.members { members.append(($0.map(part), part($1))) }
        }
        return members
    }

    private func part(_ range: Range<Int>) -> JSONValue {
        JSONValue(bytes: bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound])
    }
}

extension JSONValue {
    /// A line of a file.
    ///
    /// - Throws: ``InputError`` for what is no JSON.
    init(_ line: ArraySlice<UInt8>, file: String, line number: Int) throws(InputError) {
        guard String(validating: line, as: UTF8.self) != nil else {
            throw InputError(file: file, line: number, message: "not UTF-8")
        }
        let result = line.withUnsafeBufferPointer { buffer in
            Result { () throws(JSONError) in
                var scanner = JSONScanner(buffer)
                let value = try scanner.value()
                try scanner.end()
                return value
            }
        }
        switch result {
        case .success(let range): bytes = line[line.startIndex + range.lowerBound..<line.startIndex + range.upperBound]
        case .failure(let error):
            let column = JSONValue.column(of: line.startIndex + error.offset, in: line)
            throw InputError(file: file, line: number, message: "not JSON, column \(column): \(error.reason)")
        }
    }

    /// The place of a byte in its line, in characters (code points) from 1 on.
    static func column(of offset: Int, in line: ArraySlice<UInt8>) -> Int { line[..<offset].count { $0 & 0xC0 != 0x80 } + 1 }
}
