/// The places of `\n` in a text.
struct LineFeeds: Sequence, IteratorProtocol {
    private let bytes: UTF8Bytes
    private var position = 0

    init(_ bytes: UTF8Bytes) { self.bytes = bytes }

    /// The next `\n`.
    mutating func next() -> Int? {
        while position &+ 8 <= bytes.count {
            let found = Self.lineFeeds(UnsafeRawPointer(bytes.baseAddress! + position).loadUnaligned(as: UInt64.self).littleEndian)
            if found != 0 { return passed(position &+ found.trailingZeroBitCount >> 3) }
            position &+= 8
        }
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { return passed(position) }
            position &+= 1
        }
        return nil
    }

    private mutating func passed(_ place: Int) -> Int {
        position = place &+ 1
        return place
    }

    /// A bit in the lowest lane that is a `\n`, perhaps some in higher ones; none if there is none.
    @inline(__always)
    private static func lineFeeds(_ lanes: UInt64) -> UInt64 {
        let others = lanes ^ 0x0A0A_0A0A_0A0A_0A0A
        return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
    }
}
