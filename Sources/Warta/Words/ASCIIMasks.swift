/// Sixty-four bytes of text as bit masks: bit i speaks of byte i.
///
/// Eight bytes at a time, in one register (SWAR): adding to seven-bit lanes carries into the eighth bit where a byte
/// reaches a limit, and one multiplication gathers the eighth bits. Plain integer arithmetic does it on every machine;
/// see "Range of values" and "Bit gathering" in H. Warren, Hacker's Delight.
struct ASCIIMasks {
    /// Letters, digits and connectors.
    private(set) var word: UInt64 = 0
    private(set) var space: UInt64 = 0
    /// Bytes outside ASCII; the other masks mean nothing there.
    private(set) var foreign: UInt64 = 0
    /// Bytes that start a segment, as far as neighbours tell.
    var boundaries: UInt64 = 0

    @inline(__always)
    init(_ start: UnsafePointer<UInt8>, joinsAt: Bool) {
        let at: UInt64 = joinsAt ? Self.all(0x40) : Self.all(0x5F)
        var lane: UInt64 = 0
        while lane < 8 {
            let raw = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: Int(lane) * 8, as: UInt64.self).littleEndian
            let low = raw & Self.all(0x7F)
            let words =
                Self.within(low | Self.all(0x20), 0x61, 0x7A) | Self.within(low, 0x30, 0x39)
                | Self.equal(low, Self.all(0x5F)) | Self.equal(low, at)
            word |= Self.gather(words) << (lane * 8)
            space |= Self.gather(Self.equal(low, Self.all(0x20))) << (lane * 8)
            foreign |= Self.gather(raw) << (lane * 8)
            lane &+= 1
        }
        boundaries = ~((word & word << 1) | (space & space << 1))
    }

    /// Characters that are neither word nor space, between two that are words.
    @inline(__always)
    var singleInWord: UInt64 { ~(word | space) & word << 1 & word >> 1 }

    /// Characters that are neither word nor space, after another such.
    @inline(__always)
    var secondSingle: UInt64 {
        let single = ~(word | space)
        return single & single << 1
    }

    @inline(__always)
    private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// The eighth bit of each lane whose value lies in `first...last`; lanes hold seven bits.
    @inline(__always)
    private static func within(_ lanes: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
        (lanes &+ all(0x80 - first)) & ~(lanes &+ all(0x7F - last))
    }

    @inline(__always)
    private static func equal(_ lanes: UInt64, _ value: UInt64) -> UInt64 { ~((lanes ^ value) &+ all(0x7F)) }

    /// The eighth bits of the eight lanes, side by side.
    @inline(__always)
    private static func gather(_ lanes: UInt64) -> UInt64 {
        (((lanes & all(0x80)) >> 7) &* 0x0102_0408_1020_4080) >> 56
    }
}
