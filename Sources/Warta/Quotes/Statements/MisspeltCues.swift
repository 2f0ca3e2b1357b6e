/// Reporting words with one wrong letter: `ujra`, `meenjelaskan`.
struct MisspeltCues {
    private let reading: Reading
    private static let lengths = 4...20
    private static let letters = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))

    init(_ reading: Reading) { self.reading = reading }

    /// What the lexicon says of the cue that the word was to be; nothing if the word is known, or is no cue by one letter.
    /// Takes time linear in the word's length, with a large constant: ask only where a cue must stand.
    func traits(_ word: Int) -> WordTraits {
        let range = reading.words.utf8Range(word)
        guard reading.shape(word) == .lower, reading.lexemes.ids[word] == Lexemes.unknown, Self.lengths.contains(range.count)
        else { return [] }
        let letters = Array(reading.bytes[range])
        // Pieces of longer characters would be no text.
        guard letters.allSatisfy({ $0 < 0x80 }) else { return [] }
        for place in letters.indices.reversed() {
            var swapped = letters
            if place > 0 { swapped.swapAt(place, place - 1) }
            var shorter = letters
            shorter.remove(at: place)
            if let found = cue(swapped) ?? cue(shorter) { return found }
            for letter in Self.letters {
                var replaced = letters
                replaced[place] = letter
                var longer = letters
                longer.insert(letter, at: place)
                if let found = cue(replaced) ?? cue(longer) { return found }
            }
        }
        return []
    }

    private func cue(_ letters: [UInt8]) -> WordTraits? {
        let hash = letters.withUnsafeBufferPointer { WordHash.of($0, 0..<$0.count) }
        let lexicon = reading.lexicon.base
        guard let traits = lexicon.word(hash).map(lexicon.traits(of:)), traits.hasAny(.cues) else { return nil }
        return traits
    }
}
