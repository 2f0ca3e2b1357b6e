/// A string of JSON, decoded.
struct JSONString {
    /// Half of a character that stands alone, as Python writes them, is U+FFFD.
    let text: String
    /// Where the first such half is written, in the bytes of the line.
    let firstHalf: Int?

    /// - Parameter json: With its quotation marks, and right.
    init(_ json: ArraySlice<UInt8>) {
        let content = json.dropFirst().dropLast()
        guard var escape = content.firstIndex(of: UInt8(ascii: "\\")) else {
            text = String(decoding: content, as: UTF8.self)
            firstHalf = nil
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        var firstHalf: Int?
        var start = content.startIndex
        while true {
            bytes += content[start..<escape]
            if content[escape + 1] == UInt8(ascii: "u") {
                let (scalar, length) = Self.scalar(content[escape...])
                if scalar == nil { firstHalf = firstHalf ?? escape }
                bytes += UTF8.encode(scalar ?? "\u{FFFD}")!
                start = escape + length
            } else {
                bytes.append(Self.character(content[escape + 1]))
                start = escape + 2
            }
            guard let next = content[start...].firstIndex(of: UInt8(ascii: "\\")) else { break }
            escape = next
        }
        bytes += content[start...]
        text = String(decoding: bytes, as: UTF8.self)
        self.firstHalf = firstHalf
    }

    /// The character that `\u` and four digits are, or two such.
    private static func scalar(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int) {
        let first = unit(bytes)
        guard UTF16.isLeadSurrogate(first) else { return (Unicode.Scalar(first), 6) }
        let rest = bytes.dropFirst(6)
        guard rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return (nil, 6) }
        let second = unit(rest)
        guard UTF16.isTrailSurrogate(second) else { return (nil, 6) }
        return (Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)), 12)
    }

    private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16 {
        bytes.dropFirst(2).prefix(4).reduce(0) { $0 << 4 | $1.hexadecimal! }
    }

    private static func character(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: escape
        }
    }
}
