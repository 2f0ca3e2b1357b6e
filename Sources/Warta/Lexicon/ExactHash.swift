/// A hash of the words of a form as they are written, without the space between them.
enum ExactHash {
    static func of(_ bytes: UTF8Bytes, _ words: [Range<Int>]) -> UInt32 {
        var hash = start
        for word in words { add(bytes, word, to: &hash) }
        return hash
    }

    static let start: UInt32 = 0x811C_9DC5

    /// FNV-1a over the word's bytes; see RFC 9923.
    static func add(_ bytes: UTF8Bytes, _ word: Range<Int>, to hash: inout UInt32) {
        for offset in word { hash = (hash ^ UInt32(bytes[offset])) &* 0x0100_0193 }
        hash = (hash ^ 0x20) &* 0x0100_0193
    }
}
