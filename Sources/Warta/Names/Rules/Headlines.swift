/// Adds the names of the lexicon to headlines: where nearly every word has a capital the model sees few names, and only
/// those that the lexicon is sure of are added.
struct Headlines: NameRule {
    private let reading: Reading

    /// That of a name which only the lexicon vouches for.
    private static let confidence = 0.6

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        var added: [Mention] = []
        for sentence in reading.sentences where reading.isHeadline(sentence.words) {
            for word in sentence.words {
                guard let match = reading.matches.names[word], !reading.matches.isAmbiguous(match),
                    match.words.upperBound <= sentence.words.upperBound,
                    added.last.map({ $0.words.upperBound <= word }) ?? true,
                    reading.matches.kind(match) == .country || match.words.contains(where: isAcronym)
                else { continue }
                added.append(
                    Mention(words: match.words, kind: reading.matches.kind(match), confidence: Self.confidence, match: match))
            }
        }
        return mentions.joined(byFree: Mentions(added))
    }

    private func isAcronym(_ word: Int) -> Bool {
        reading.shape(word) == .upper && reading.words.utf8Range(word).count >= Self.shortestAcronym
    }

    private static let shortestAcronym = 3
}

extension Reading {
    /// Whether nearly every word of a sentence has a capital: of at least five words four in five, as `di` and `dan` stay
    /// small.
    func isHeadline(_ sentence: Range<Int>) -> Bool {
        var letters = 0
        var capitals = 0
        for word in sentence where words.classes[word] == .letter {
            letters += 1
            if isCapital(word) { capitals += 1 }
        }
        return letters >= 5 && capitals * 5 >= letters * 4
    }
}
