/// Reads what stands around a statement that names nobody.
struct SituationReader {
    private let reading: Reading
    private let mentions: Mentions
    private let resolved: ResolvedText
    private let roles: [MentionRole]
    private let descriptions: PersonDescriptions
    private static let mostNearby = 8
    private static let farthestSentence = 6
    private static let farthestSpan = 48

    init(_ text: ResolvedText, _ roles: [MentionRole], _ descriptions: PersonDescriptions) {
        reading = text.reading
        mentions = text.mentions
        resolved = text
        self.roles = roles
        self.descriptions = descriptions
    }

    func situation(of statement: Statement, _ turns: [SpeakingTurn]) -> Situation {
        var situation = Situation()
        let start = statement.start(reading)
        situation.turns = turns
        situation.isDirect = statement.kind == .direct
        situation.sentence = Int(reading.sentenceOfWord[start])
        situation.nearby = nearby(before: start, situation.sentence)
        setFollowing(statement, &situation)
        if let cue = statement.cue { situation.isWritten = reading.means(cue, .written) }
        switch statement.mention {
        case .suffix: situation.group = .suffix
        case .pronoun(let word):
            situation.group = reading.traits(word).contains(.pronounPlural) ? .plural : .pronoun
            if reading.lexemes.hashes[word] == FunctionWord.oneself { situation.group = .oneself }
        case .phrase(let words):
            situation.phrase = withoutDemonstrative(words)
            situation.pair = pair(words, before: start)
            situation.hasArticle = reading.lexemes.hashes[words.lowerBound] == FunctionWord.honoured
            situation.hasDemonstrative =
                reading.traits(words.upperBound - 1).contains(.demonstrative) && words.count > 1
                || situation.hasArticle
            situation.group = situation.hasDemonstrative ? .pointingPhrase : .phrase
            situation.described = descriptions.matching(words)
        default: situation.group = statement.cue == nil ? .free : .bare
        }
        return situation
    }

    /// The actors named before a word, outside quotations.
    private func nearby(before word: Int, _ sentence: Int) -> [NearbyName] {
        let nextSpan = mentions.firstPlace(notBefore: word) { $0.words.lowerBound }
        var found: [NearbyName] = []
        var index = nextSpan - 1
        while index >= max(0, nextSpan - Self.farthestSpan), found.count < Self.mostNearby {
            defer { index -= 1 }
            guard let actor = resolved.actorOfMention[index], roles[index] != .quoted else { continue }
            let distance = sentence - Int(reading.sentenceOfWord[mentions[index].words.lowerBound])
            if distance > Self.farthestSentence { break }
            if let known = found.firstIndex(where: { $0.actor == actor }) {
                let isStronger = roles[index].isSubject || roles[index] == .agent
                if found[known].distance == distance, isStronger { found[known].role = roles[index] }
            } else {
                found.append(
                    NearbyName(
                        actor: actor, distance: distance, role: roles[index],
                        isFirst: resolved.actors[actor].mentions.first == index))
            }
        }
        return found
    }

    /// The subject of a reporting verb at the beginning of the next sentence.
    private func setFollowing(_ statement: Statement, _ situation: inout Situation) {
        let next = statement.lastSentence(reading) + 1
        guard next < reading.sentences.count else { return }
        let words = reading.sentences[next].words
        let index = mentions.firstPlace(notBefore: words.lowerBound) { $0.words.lowerBound }
        guard index < mentions.count, words.contains(mentions[index].words.lowerBound), roles[index] == .reporting else { return }
        situation.following = resolved.actorOfMention[index]
        situation.followingGoesOn =
            mentions[index].words.upperBound < words.upperBound
            && reading.lexemes.hashes[mentions[index].words.upperBound] == FunctionWord.also
    }

    private func withoutDemonstrative(_ words: Range<Int>) -> Range<Int> {
        words.count > 1 && reading.traits(words.upperBound - 1).contains(.demonstrative) ? words.dropLast() : words
    }

    /// The two persons whom `keduanya` means: the last ones that `dan` joins.
    private func pair(_ words: Range<Int>, before start: Int) -> Speaker? {
        guard words.count == 1, reading.lexemes.hashes[words.lowerBound] == FunctionWord.both else { return nil }
        let sentence = Int(reading.sentenceOfWord[start])
        let nextSpan = mentions.firstPlace(notBefore: start) { $0.words.lowerBound }
        for second in stride(from: nextSpan - 1, to: max(0, nextSpan - Self.farthestSpan), by: -1) {
            let (first, last) = (mentions[second - 1], mentions[second])
            if sentence - Int(reading.sentenceOfWord[last.words.lowerBound]) > 2 { return nil }
            if first.kind == .person, last.kind == .person, last.words.lowerBound == first.words.upperBound + 1,
                reading.lexemes.hashes[first.words.upperBound] == FunctionWord.and
            {
                return .joint(first.words.lowerBound..<last.words.upperBound, [second - 1, second])
            }
        }
        return nil
    }
}
