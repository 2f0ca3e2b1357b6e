/// Words with what they mean, found by the hash that every word of a reading has already.
///
/// A name of two words is found where the second follows the first. The hashes lie in an array twice as long as needed,
/// each at the place that its last bits name or the next free one after it.
struct WordTable<Meaning: Sendable>: Sendable {
    /// 0, which is no word's hash, where a place is free.
    private var hashes: [UInt64]
    private var meanings: [Meaning?]
    private let mask: Int

    /// - Parameter rows: Meanings, each with its names, separated by commas. Of two meanings of one name the last stands.
    init(_ rows: [(Meaning, String)]) {
        var entries: [(hash: UInt64, meaning: Meaning)] = []
        for (meaning, names) in rows {
            for name in names.split(separator: ",") {
                let words = name.split(separator: " ").map { WordHash.of(String($0)) }
                entries.append((words.dropFirst().reduce(words[0], Self.pair), meaning))
            }
        }
        var size = 2
        while size < entries.count * 2 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        meanings = Array(repeating: nil, count: size)
        mask = size - 1
        for (hash, meaning) in entries {
            let place = place(of: hash)
            hashes[place] = hash
            meanings[place] = meaning
        }
    }

    /// The hash of a word with the one that follows it.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

    @inline(__always)
    subscript(hash: UInt64) -> Meaning? { meanings[place(of: hash)] }

    /// Where a hash stands, or the free place where it would.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & mask
        while hashes[place] != hash, hashes[place] != 0 { place = (place + 1) & mask }
        return place
    }

    /// The hashes of the names.
    var names: some Collection<UInt64> { hashes.lazy.filter { $0 != 0 } }
}

extension WordTable<Void> {
    /// Words that mean no more than that they are in the table.
    init(_ names: String) { self.init([((), names)]) }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
