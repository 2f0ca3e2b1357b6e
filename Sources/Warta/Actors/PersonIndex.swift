/// The people of a text by the parts of their names.
struct PersonIndex {
    private let reading: Reading
    private var partsOfActor: [Int: Set<UInt64>] = [:]
    private var actorsOfPart: [UInt64: [Int]] = [:]
    /// First words of names, by actor.
    private var firstPart: [Int: UInt64] = [:]
    /// The words of names, latest last, for parts that are shortened or misspelt.
    private var recentWords: [(word: Int, actor: Int)] = []
    private static let longestMemory = 64

    init(_ reading: Reading) { self.reading = reading }

    mutating func add(_ words: Range<Int>, to actor: Int) {
        let isNew = partsOfActor[actor] == nil
        for word in words where reading.words.classes[word].isWord {
            let part = reading.lexemes.hashes[word]
            if isNew && firstPart[actor] == nil { firstPart[actor] = part }
            guard partsOfActor[actor, default: []].insert(part).inserted else { continue }
            actorsOfPart[part, default: []].append(actor)
            recentWords.append((word, actor))
        }
        if recentWords.count > 2 * Self.longestMemory { recentWords.removeFirst(Self.longestMemory) }
    }

    /// Whose name these words are: of those that have all the words in their name, or whose name has no other words,
    /// one who begins with the first of them, else the one named last.
    func actor(_ words: Range<Int>) -> Int? {
        let parts = Set(words.filter { reading.words.classes[$0].isWord }.map { reading.lexemes.hashes[$0] })
        guard let first = words.first.map({ reading.lexemes.hashes[$0] }) else { return nil }
        var candidates: [Int] = []
        // As a slice: a sequence's suffix would walk through all of them.
        for part in parts { candidates += actorsOfPart[part, default: []].suffix(8) as ArraySlice }
        let same = candidates.filter { parts.isSubset(of: partsOfActor[$0]!) || partsOfActor[$0]!.isSubset(of: parts) }
        if let best = same.max(by: { (firstPart[$0] == first ? 1 : 0, $0) < (firstPart[$1] == first ? 1 : 0, $1) }) {
            return best
        }
        guard words.count == 1, candidates.isEmpty else { return nil }
        return recentWords.last { resembles(words.lowerBound, $0.word) }?.actor
    }

    /// A longer name than the one before, that is not only a nickname.
    func isFuller(_ words: Range<Int>, than other: Range<Int>) -> Bool {
        guard words.count > other.count else { return false }
        let hashes = words.map { reading.lexemes.hashes[$0] }
        return other.contains { hashes.contains(reading.lexemes.hashes[$0]) }
    }

    /// Whether one word shortens another (`Alex`, `Alexander`) or differs from it by a letter (`Friderika`,
    /// `Frederika`).
    private func resembles(_ word: Int, _ other: Int) -> Bool {
        let short = reading.bytes[reading.words.utf8Range(word)], long = reading.bytes[reading.words.utf8Range(other)]
        guard short.count >= 4, short.first == long.first else { return false }
        if long.count > short.count + 1 { return long.prefix(short.count).elementsEqual(short) }
        return short.count >= 6 && isOneEditApart(short, long)
    }

    private func isOneEditApart(_ first: Slice<UTF8Bytes>, _ second: Slice<UTF8Bytes>) -> Bool {
        guard abs(first.count - second.count) <= 1 else { return false }
        let same = zip(first, second).prefix { $0 == $1 }.count
        let rest = (first.dropFirst(same), second.dropFirst(same))
        return rest.0.dropFirst().elementsEqual(rest.1.dropFirst()) || rest.0.dropFirst().elementsEqual(rest.1)
            || rest.0.elementsEqual(rest.1.dropFirst())
    }
}
