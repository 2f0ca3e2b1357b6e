/// A number that files of other content hardly ever have: 64 bits by FNV-1a
/// (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
struct Checksum: Hashable, CustomStringConvertible {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Sixteen digits.
    var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
