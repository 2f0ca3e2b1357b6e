/// Words with what they mean, found by the hash that every word of a reading has already.
///
/// Made from rows: `meaning = word, word, two words`. A key of two words is found where the second follows the first.
struct WordTable<Meaning: Sendable>: Sendable {
    private var meanings: [UInt64: Meaning] = [:]

    init(_ rows: [(Meaning, String)]) {
        for (meaning, names) in rows {
            for name in names.split(separator: ",") {
                let words = name.split(separator: " ").map { WordHash.of(String($0)) }
                meanings[words.dropFirst().reduce(words[0], Self.pair)] = meaning
            }
        }
    }

    /// The hash of a word with the one that follows it.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

    subscript(hash: UInt64) -> Meaning? { meanings[hash] }

    var hashes: some Collection<UInt64> { meanings.keys }
}

extension WordTable<Void> {
    /// Words that mean no more than that they are in the table.
    init(_ names: String) { self.init([((), names)]) }

    func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
