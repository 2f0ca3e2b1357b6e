/// Goes over JSON as RFC 8259 has it, byte by byte and without calling itself.
///
/// Takes time linear in the length, whatever stands there.
struct JSONScanner {
    /// How many objects and arrays may lie in one another.
    static let mostDepth = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Passes over the value that comes next.
    ///
    /// - Returns: Where it stands.
    mutating func value() throws(JSONError) -> Range<Int> {
        skipSpaces()
        let start = position
        // What ends the objects and arrays that are open.
        var ends: [UInt8] = []
        while true {
            if let end = try begin(depth: ends.count) {
                ends.append(end)
                continue
            }
            while let end = ends.last, try !goesOn(to: end) { ends.removeLast() }
            if ends.isEmpty { return start..<position }
        }
    }

    /// Passes over the members of the object or array that comes next.
    ///
    /// - Parameter body: Is given where they stand; those of an array have no names.
    mutating func members(_ body: (_ name: Range<Int>?, _ value: Range<Int>) -> Void) throws(JSONError) {
        skipSpaces()
        guard let end = open() else { return }
        while true {
            let name = end == UInt8(ascii: "}") ? try self.name() : nil
            body(name, try value())
            skipSpaces()
            guard try comma(before: end) else { return }
        }
    }

    /// Checks that nothing comes any more.
    mutating func end() throws(JSONError) {
        skipSpaces()
        if position < bytes.count { throw error("\(shown) after the end") }
    }

    private mutating func skipSpaces() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    // MARK: Objects and arrays

    /// Passes over a value, or over what begins an object or array that is not empty, up to its first value.
    ///
    /// - Returns: What ends the object or array.
    private mutating func begin(depth: Int) throws(JSONError) -> UInt8? {
        skipSpaces()
        guard position < bytes.count else { throw error("the line ends where a value should be") }
        switch bytes[position] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth < Self.mostDepth else { throw error("more than \(Self.mostDepth) objects and arrays in one another") }
            guard let end = open() else { return nil }
            if end == UInt8(ascii: "}") { _ = try name() }
            return end
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default: try literal()
        }
        return nil
    }

    /// - Returns: What ends the object or array that begins here; `nil` for one that is empty, which is passed over.
    private mutating func open() -> UInt8? {
        // In ASCII the closing brackets are two after the opening ones.
        let end = bytes[position] + 2
        position += 1
        skipSpaces()
        guard position < bytes.count, bytes[position] == end else { return end }
        position += 1
        return nil
    }

    /// Passes over the comma and the name before the next value, or over the end of the object or array.
    private mutating func goesOn(to end: UInt8) throws(JSONError) -> Bool {
        guard try comma(before: end) else { return false }
        if end == UInt8(ascii: "}") { _ = try name() }
        return true
    }

    private mutating func comma(before end: UInt8) throws(JSONError) -> Bool {
        skipSpaces()
        let expected = "',' or '\(Character(Unicode.Scalar(end)))'"
        guard position < bytes.count else { throw error("the line ends where \(expected) should be") }
        guard bytes[position] == UInt8(ascii: ",") || bytes[position] == end else {
            throw error("\(shown) where \(expected) should be")
        }
        defer { position += 1 }
        return bytes[position] != end
    }

    /// Passes over a name and its colon.
    private mutating func name() throws(JSONError) -> Range<Int> {
        skipSpaces()
        let start = position
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw error("\(shown) where a name in quotation marks should be")
        }
        try string()
        let end = position
        skipSpaces()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw error("\(shown) where ':' should be") }
        position += 1
        return start..<end
    }

    // MARK: Values

    private mutating func string() throws(JSONError) {
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20: throw error("a control character, to be written as \\u and four digits")
            default: position += 1
            }
        }
        throw error("the line ends in a string")
    }

    private mutating func escape() throws(JSONError) {
        guard position + 1 < bytes.count else { throw error("the line ends in a string") }
        switch bytes[position + 1] {
        case UInt8(ascii: "u"):
            guard position + 6 <= bytes.count, bytes[position + 2..<position + 6].allSatisfy({ $0.hexadecimal != nil }) else {
                throw error("\\u without four digits")
            }
            position += 6
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        default: throw error("'\\' before something else than \" \\ / b f n r t u")
        }
    }

    private mutating func number() throws(JSONError) {
        let start = position
        _ = skip(UInt8(ascii: "-"))
        let startsWithZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
        let digits = skipDigits()
        var isRight = digits == 1 || digits > 1 && !startsWithZero
        if skip(UInt8(ascii: ".")) { isRight = skipDigits() > 0 && isRight }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            isRight = skipDigits() > 0 && isRight
        }
        guard isRight else {
            position = start
            throw error("not the number that it begins like")
        }
    }

    private mutating func literal() throws(JSONError) {
        for literal in [StaticString("true"), "false", "null"] {
            let text = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
            guard bytes[position...].starts(with: text) else { continue }
            position += text.count
            return
        }
        throw error("\(shown) where a value should be")
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) { position += 1 }
        return position - start
    }

    // MARK: Errors

    private func error(_ reason: String) -> JSONError { JSONError(offset: position, reason: reason) }

    /// The character that comes next.
    private var shown: String {
        guard position < bytes.count else { return "the line's end" }
        return "'" + String(String(decoding: bytes[position..<min(bytes.count, position + 4)], as: UTF8.self).unicodeScalars.first!)
            + "'"
    }
}

/// Why something is no JSON.
struct JSONError: Error {
    /// In bytes.
    let offset: Int
    let reason: String
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexadecimal: UInt16? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
