import CICU

/// A hash of a word's letters without their case and without the style of its apostrophes.
///
/// Words that the lexicon treats as one have one hash. Sixty-four bits, so that different words have different ones as
/// far as lexicons of this size can tell.
struct WordHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var chunk: UInt64 = 0
    private var length: UInt64 = 0

    static func of(_ bytes: UTF8Bytes, _ range: Range<Int>) -> UInt64 {
        if range.count <= 8, range.lowerBound + 8 <= bytes.count {
            let raw = UnsafeRawPointer(bytes.baseAddress! + range.lowerBound)
            let shift = UInt64(8 - range.count) * 8
            let chunk = raw.loadUnaligned(as: UInt64.self).littleEndian & (UInt64.max >> shift)
            if chunk & 0x8080_8080_8080_8080 == 0 { return ofShortASCII(chunk, range.count) }
        }
        return ofAny(bytes, range)
    }

    static func of(_ text: String) -> UInt64 { text.withBytes { ofAny($0, 0..<$0.count) } }

    /// At most eight ASCII bytes, in the low lanes of `chunk`.
    @inline(__always)
    private static func ofShortASCII(_ chunk: UInt64, _ count: Int) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let upper = (chunk &+ ones &* (0x80 - 0x41)) & ~(chunk &+ ones &* (0x7F - 0x5A)) & (ones &* 0x80)
        var hash = WordHash()
        hash.chunk = chunk | upper >> 2
        hash.length = UInt64(count)
        return hash.finished()
    }

    @inline(never)
    private static func ofAny(_ bytes: UTF8Bytes, _ range: Range<Int>) -> UInt64 {
        var hash = WordHash()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (codePoint, length) = bytes.codePoint(at: offset)
            hash.add(folded(codePoint))
            offset += length
        }
        return hash.finished()
    }

    @inline(__always)
    private static func folded(_ codePoint: UInt32) -> UInt32 {
        switch codePoint {
        case 0x41...0x5A: codePoint | 0x20
        case 0..<0x80: codePoint
        case 0x2018, 0x2019, 0x02BC, 0x00B4: 0x27
        default: cicu_fold(codePoint)
        }
    }

    /// Adds a code point: ASCII as a byte, any other as its number's bytes.
    @inline(__always)
    private mutating func add(_ codePoint: UInt32) {
        var rest = codePoint
        repeat {
            if length & 7 == 0, length > 0 { mix() }
            chunk |= UInt64(rest & 0xFF) << ((length & 7) * 8)
            length += 1
            rest >>= 8
        } while rest != 0
    }

    @inline(__always)
    private mutating func mix() {
        state = (state ^ chunk) &* 0xFF51_AFD7_ED55_8CCD
        state ^= state >> 32
        chunk = 0
    }

    @inline(__always)
    private mutating func finished() -> UInt64 {
        mix()
        state = (state ^ length) &* 0xC4CE_B9FE_1A85_EC53
        return state ^ state >> 29
    }
}
