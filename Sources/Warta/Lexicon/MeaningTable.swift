/// Why a name cannot have a meaning.
package enum MeaningError: Error, Equatable, CustomStringConvertible {
    case empty
    case known(String)
    case tooLong(String, words: Int, most: Int)

    package var description: String {
        switch self {
        case .empty: "no word"
        case .known(let name): "'\(name)' is there already"
        case .tooLong(let name, let words, let most): "'\(name)' has \(words) words, \(most) would be found"
        }
    }
}

/// Meanings of words in the form in which ``WordMeanings`` reads them.
struct MeaningTable {
    private var entries: [(key: UInt64, value: UInt64)] = []
    private var keys: Set<UInt64> = []
    private(set) var starts = [UInt64](repeating: 0, count: 1 << (WordMeanings.startBits - 6))
    private var numbers: [String: Int] = [:]
    private(set) var stringStarts: [UInt32] = [0]
    private(set) var strings: [UInt8] = []

    /// - Parameters:
    ///   - name: Words as a text has them, or as the tokenizer splits them.
    ///   - owner: The number of what the name belongs to, if it means something there only.
    mutating func add(_ meaning: WordMeaning, _ name: String, of owner: Int?, value: Int) throws(MeaningError) {
        let words = Self.hashes(name)
        guard let first = words.first else { throw .empty }
        guard words.count <= meaning.longestName else {
            throw .tooLong(name, words: words.count, most: meaning.longestName)
        }
        let start = owner.map { WordMeanings.pair(WordMeanings.hash(of: $0), first) } ?? first
        let hash = words.dropFirst().reduce(start, WordMeanings.pair)
        guard add(meaning, hash, value: value) else { throw .known(name) }
    }

    /// - Returns: Whether the hash had no such meaning before.
    mutating func add(_ meaning: WordMeaning, _ hash: UInt64, value: Int) -> Bool {
        precondition(value >= 0 && value < Int(WordMeanings.largestValue))
        let key = WordMeanings.key(meaning, hash)
        guard keys.insert(key >> WordMeanings.valueBits).inserted else { return false }
        entries.append((key, UInt64(value)))
        if WordMeaning.valueStarts.contains(meaning) {
            let place = WordMeanings.startPlace(hash)
            starts[place >> 6] |= 1 << UInt64(place & 63)
        }
        return true
    }

    /// The number of a string, from 0.
    mutating func number(of string: String) -> Int {
        if let number = numbers[string] { return number }
        let number = numbers.count
        numbers[string] = number
        strings += string.utf8
        stringStarts.append(UInt32(strings.count))
        return number
    }

    /// Open addressing, half empty.
    func slots() -> [UInt64] {
        let capacity = entries.count * 2 + 2
        var slots = [UInt64](repeating: 0, count: capacity)
        for (key, value) in entries {
            var slot = CompiledLexicon.slot(key, capacity)
            while slots[slot] != 0 { slot = (slot + 1) % capacity }
            slots[slot] = key & ~WordMeanings.largestValue | (value + 1)
        }
        return slots
    }

    private static func hashes(_ name: String) -> [UInt64] {
        name.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes))
            return words.indices.map { WordHash.of(bytes, words.utf8Range($0)) }
        }
    }
}
