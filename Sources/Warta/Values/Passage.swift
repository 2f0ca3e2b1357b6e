/// The words among which a value is read: those of a sentence between two names.
struct Passage {
    let reading: Reading
    let words: Range<Int>

    /// The hash of a word; 0, which no word has, outside the passage.
    @inline(__always)
    func hash(_ word: Int) -> UInt64 { words.contains(word) ? reading.lexemes.hashes[word] : 0 }

    var meanings: WordMeanings { reading.meanings }

    /// Whether a word of the passage has a meaning.
    @inline(__always)
    func means(_ word: Int, _ meaning: WordMeaning) -> Bool { words.contains(word) && reading.means(word, meaning) }

    /// The value that the word, or it and the next few, have for a meaning, and the word after them: most words first.
    func lookUp(_ meaning: WordMeaning, _ word: Int) -> (value: Int, end: Int)? {
        guard words.contains(word) else { return nil }
        var name = hash(word)
        var found = meanings[meaning, name].map { (value: $0, end: word + 1) }
        for next in (word + 1..<words.upperBound).prefix(meaning.longestName - 1) {
            name = WordMeanings.pair(name, hash(next))
            if let value = meanings[meaning, name] { found = (value, next + 1) }
        }
        return found
    }

    func isMark(_ word: Int, _ character: Unicode.Scalar) -> Bool {
        words.contains(word) && reading.isMark(word, character)
    }

    func isMark(_ word: Int, in marks: [UInt32]) -> Bool { words.contains(word) && reading.isMark(word, in: marks) }

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

    /// The word after one that leads from the start of a range to its end: `-`, `hingga`, `sampai dengan`, `s.d.`
    func endOfConnector(_ word: Int) -> Int? {
        if let dash = dash(word) { return dash }
        // `kelas 6 SD` is a school.
        if reading.shape(word) == .upper, isShort(word) { return nil }
        return lookUp(.range, word)?.end
    }

    /// Whether a word has no more than two bytes, as signs and letters have.
    func isShort(_ word: Int) -> Bool { words.contains(word) && reading.words.utf8Range(word).count <= 2 }

    func dash(_ word: Int) -> Int? {
        guard words.contains(word), reading.words.classes[word] == .punctuation else { return nil }
        return reading.isMark(word, in: Self.dashes) ? word + 1 : nil
    }

    static let dashes = "-–—−".unicodeScalars.map(\.value)
}
