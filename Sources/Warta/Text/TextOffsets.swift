/// The units in which programs count the characters of a text.
public enum OffsetUnit: String, Sendable, CaseIterable {
    /// Unicode scalars (code points), as Python counts.
    case unicode
    /// UTF-8 bytes.
    case utf8
    /// UTF-16 code units, as JavaScript, Java and `NSString` count.
    case utf16
}

extension String {
    /// Places of the text counted in another unit, all in one pass.
    ///
    /// ```swift
    /// let text = "Menperin: “Ya,” kata Budi."
    /// let ends = WordTokenizer().boundaries(in: text).ends.map(Int.init)
    /// let codePoints = text.offsets(ends, in: .unicode)
    /// ```
    ///
    /// - Parameters:
    ///   - utf8Offsets: Offsets in UTF-8 bytes, at character boundaries and inside the text.
    ///   - unit: What to count.
    /// - Returns: An offset for each one given, in the order given. Linear in the length of the text; offsets that are
    ///   not in increasing order are sorted first.
    public func offsets(_ utf8Offsets: [Int], in unit: OffsetUnit) -> [Int] {
        withBytes { OffsetConverter(unit: unit).convert(utf8Offsets, in: $0) }
    }
}

/// Counts characters of UTF-8 in another unit.
struct OffsetConverter {
    let unit: OffsetUnit

    func convert(_ offsets: [Int], in bytes: UTF8Bytes) -> [Int] {
        if unit == .utf8 { return offsets }
        var converted = [Int](repeating: 0, count: offsets.count)
        var position = 0
        var count = 0
        for index in increasing(offsets) {
            let end = offsets[index]
            precondition(end <= bytes.count, "an offset after the text")
            count += units(bytes, position..<end)
            position = end
            converted[index] = count
        }
        return converted
    }

    /// The UTF-8 bytes before offsets in the unit; `nil` for one after the text or inside a character.
    func utf8Offsets(of offsets: [Int], in bytes: UTF8Bytes) -> [Int?] {
        var found = [Int?](repeating: nil, count: offsets.count)
        var position = 0
        var count = 0
        for index in increasing(offsets) {
            while count < offsets[index], position < bytes.count {
                let end = position + length(ofCharacter: bytes[position])
                count += units(bytes, position..<end)
                position = end
            }
            if count == offsets[index] { found[index] = position }
        }
        return found
    }

    private func length(ofCharacter first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

    /// Where offsets stand, the lowest first.
    private func increasing(_ offsets: [Int]) -> [Int] {
        let isSorted = zip(offsets, offsets.dropFirst()).allSatisfy(<=)
        return isSorted ? Array(offsets.indices) : offsets.indices.sorted { offsets[$0] < offsets[$1] }
    }

    /// Characters between two places: every byte that is not a continuation counts one, and in UTF-16 the first byte
    /// of a four-byte character one more.
    private func units(_ bytes: UTF8Bytes, _ range: Range<Int>) -> Int {
        var count = 0
        switch unit {
        case .utf8: return range.count
        case .unicode: for offset in range { count &+= bytes[offset] & 0xC0 != 0x80 ? 1 : 0 }
        case .utf16:
            for offset in range { count &+= (bytes[offset] & 0xC0 != 0x80 ? 1 : 0) &+ (bytes[offset] >= 0xF0 ? 1 : 0) }
        }
        return count
    }
}
