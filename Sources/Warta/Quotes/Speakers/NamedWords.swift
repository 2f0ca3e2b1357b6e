/// The names of a text by their words.
struct NamedWords {
    let reading: Reading
    let mentions: Mentions
    /// The mention at each word.
    private let mentionOfWord: [Int32]

    /// No phrase that names a speaker has more words.
    static let longestPhrase = 40

    init(_ reading: Reading, _ mentions: Mentions) {
        self.reading = reading
        self.mentions = mentions
        var mentionOfWord = [Int32](repeating: -1, count: reading.words.count)
        for (index, mention) in mentions.enumerated() {
            for word in mention.words { mentionOfWord[word] = Int32(index) }
        }
        self.mentionOfWord = mentionOfWord
    }

    /// The place of the mention that has a word.
    func mention(at word: Int) -> Int? {
        guard mentionOfWord.indices.contains(word), mentionOfWord[word] >= 0 else { return nil }
        return Int(mentionOfWord[word])
    }

    func isPronoun(_ word: Int) -> Bool {
        reading.traits(word).hasAny([.pronounSingular, .pronounPlural]) && reading.words.classes[word].isWord
    }
}
