/// The words among which a value is read: those of a sentence between two names.
struct Passage {
    let reading: Reading
    let words: Range<Int>

    /// The hash of a word; 0, which no word has, outside the passage.
    @inline(__always)
    func hash(_ word: Int) -> UInt64 { words.contains(word) ? reading.lexemes.hashes[word] : 0 }

    /// What a table says of the word, or of it and the next one: what is found, and the word behind it.
    func lookUp<Meaning>(_ table: WordTable<Meaning>, _ word: Int) -> (meaning: Meaning, end: Int)? {
        guard words.contains(word) else { return nil }
        if words.contains(word + 1), let meaning = table[WordTable<Meaning>.pair(hash(word), hash(word + 1))] {
            return (meaning, word + 2)
        }
        return table[hash(word)].map { ($0, word + 1) }
    }

    func isMark(_ word: Int, _ character: Unicode.Scalar) -> Bool {
        words.contains(word) && reading.isMark(word, character)
    }

    /// Whether no space stands before a word of the text.
    func isAttached(_ word: Int) -> Bool { reading.words.indices.contains(word) && reading.words.isAttached(word) }

    /// The digits that a word is or begins with.
    func digits(_ word: Int) -> DigitGroups? {
        words.contains(word) ? DigitGroups(reading.bytes, reading.words.utf8Range(word)) : nil
    }

    /// A word of digits alone that is no more than `digits` long.
    func integer(_ word: Int, digits: Int = 2) -> Int? {
        guard let groups = self.digits(word), groups.isWhole, groups.count == 1, groups.lengths[0] <= digits else {
            return nil
        }
        return Int(groups.values[0])
    }

    /// The word behind one that leads from the start of a range to its end: `-`, `hingga`, `sampai dengan`.
    func endOfConnector(_ word: Int) -> Int? {
        if let dash = dash(word) { return dash }
        return lookUp(Self.connectors, word)?.end
    }

    func dash(_ word: Int) -> Int? {
        guard words.contains(word), reading.words.classes[word] == .punctuation else { return nil }
        return Self.dashes.contains(hash(word)) ? word + 1 : nil
    }

    private static let connectors = WordTable("hingga,sampai,sampai dengan,s.d,sd")
    static let dashes = WordTable("-,–,—,−")
}
