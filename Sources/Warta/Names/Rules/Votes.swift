/// Makes mentions of the same words in one text one kind: the unsure ones follow the sure ones, and a word that was almost
/// taken for a name is one if it is one elsewhere.
struct Votes: NameRule {
    private let text: TaggedText

    /// Surer mentions keep their kind.
    private static let surest = 0.8
    /// A kind with fewer votes convinces no mention.
    private static let fewestVotes = 1.5
    /// The least probability of a word that may become a name, and the fewest votes that make it one.
    private static let leastProbability: Float = 0.15
    private static let fewestVotesOfNew = 0.9
    /// That of a word that was no name in its own sentence.
    private static let confidenceOfNew = 0.6

    init(_ text: TaggedText) { self.text = text }

    func applied(to mentions: Mentions) -> Mentions {
        let votes = NameVotes(mentions, text.reading)
        let result = mentions.replacing { mention in
            guard mention.confidence < Self.surest, let (kind, weight) = votes.winner(mention.words),
                kind != mention.kind, weight > Self.fewestVotes
            else { return nil }
            return [mention.taken(for: kind)]
        }
        return result.overruled(by: result.uncoveredCapitals(text.reading).compactMap { added($0, votes) })
    }

    private func added(_ word: Int, _ votes: NameVotes) -> Mention? {
        guard text.nameProbabilities[word] >= Self.leastProbability, let (kind, weight) = votes.winner(word..<word + 1),
            kind == .person, weight > Self.fewestVotesOfNew
        else { return nil }
        return Mention(words: word..<word + 1, kind: kind, confidence: Self.confidenceOfNew, match: nil)
    }
}

/// What the mentions of a text say together about each name.
private struct NameVotes {
    private let reading: Reading
    private var weights: [UInt32: [EntityKind: Double]] = [:]
    /// Less sure names of people do not vote for their parts.
    private static let leastConfidenceForParts = 0.6

    init(_ mentions: Mentions, _ reading: Reading) {
        self.reading = reading
        for mention in mentions {
            add(mention.words, mention.kind, mention.confidence)
            guard mention.kind == .person, mention.words.count > 1, mention.confidence > Self.leastConfidenceForParts
            else { continue }
            for word in [mention.words.lowerBound, mention.words.upperBound - 1] where reading.shape(word) != .initial {
                add(word..<word + 1, .person, mention.confidence)
            }
        }
    }

    private mutating func add(_ words: Range<Int>, _ kind: EntityKind, _ weight: Double) {
        weights[reading.exactHash(words), default: [:]][kind, default: 0] += weight
    }

    /// The kind with the most votes, and how many they are.
    func winner(_ words: Range<Int>) -> (kind: EntityKind, weight: Double)? {
        weights[reading.exactHash(words)]?.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
            .map { ($0.key, $0.value) }
    }
}
