/// Words for powers of ten that are misspelt: `trilluin`, `mliiar`.
extension Passage {
    /// The power of an unknown word with the consonants of a known one; 0 where it is only likely one.
    func misspeltPower(_ word: Int) -> Int? {
        guard reading.shape(word) == .lower, isUnknown(word), Self.lengthsOfScales.contains(reading.words.utf8Range(word).count)
        else { return nil }
        let letters = consonants(reading.words.utf8Range(word))
        return meanings[.scaleConsonants, letters.withUnsafeBufferPointer { WordHash.of($0, 0..<$0.count) }]
    }

    private static let lengthsOfScales = 3...14

    /// Whether the lexicon knows nothing of a word of letters.
    func isUnknown(_ word: Int) -> Bool {
        reading.words.indices.contains(word) && reading.words.classes[word] == .letter
            && reading.lexemes.ids[word] == Lexemes.unknown
    }

    /// The consonants of a word of ASCII letters, each once where it is doubled.
    private func consonants(_ range: Range<Int>) -> [UInt8] {
        guard reading.bytes[range].allSatisfy({ ($0 | 0x20).isLower }) else { return [] }
        return reading.bytes[range].reduce(into: []) { letters, byte in
            let letter = byte | 0x20
            if !"aeiouy".utf8.contains(letter), letters.last != letter { letters.append(letter) }
        }
    }
}
