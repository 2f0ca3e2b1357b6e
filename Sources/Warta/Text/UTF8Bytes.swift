import CWartaData

/// The UTF-8 bytes of a text while a stage reads them.
typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

extension String {
    /// Runs `body` on the text's UTF-8 bytes, without copying them when they already lie together.
    @inline(__always)
    func withBytes<Result>(_ body: (UTF8Bytes) throws -> Result) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return try copy.withUTF8(body)
    }

    /// The index of a UTF-8 offset; constant time when the text's bytes lie together.
    @inline(__always)
    func index(atUTF8 offset: Int) -> Index { utf8.index(utf8.startIndex, offsetBy: offset) }

    @inline(__always)
    func range(ofUTF8 range: Range<Int>) -> Range<Index> {
        let start = index(atUTF8: range.lowerBound)
        return start..<utf8.index(start, offsetBy: range.count)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The code point that starts at `offset` of valid UTF-8.
    @inline(__always)
    func codePoint(at offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(self[offset])
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(offset + 1), 2) }
        if first < 0xF0 {
            return ((first & 0x0F) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2), 3)
        }
        let high = (first & 0x07) << 18 | continuation(offset + 1) << 12
        return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
    }

    @inline(__always)
    private func continuation(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }

    /// The text between two offsets.
    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
    }

    /// The places of a byte, in order. Many bytes at a time.
    func forEachPlace(of byte: UInt8, _ body: (Int) -> Void) {
        guard let base = baseAddress else { return }
        var start = 0
        while start < count, let found = warta_find(base + start, byte, count - start) {
            body(found - base)
            start = found - base + 1
        }
    }
}
