/// Who speaks: an actor, several at once, or the words of a noun phrase.
enum Speaker: Hashable {
    case actor(Int)
    /// The words, and the names among them.
    case joint(Range<Int>, [Int])
    case phrase(Range<Int>)
}

extension Speaker {
    /// The actors that speak.
    func actors(_ actorOfMention: [Int?]) -> [Int] {
        switch self {
        case .actor(let actor): [actor]
        case .joint(_, let mentions): mentions.compactMap { actorOfMention[$0] }
        case .phrase: []
        }
    }

    /// What the speaker is called: the fullest name, and for those without a name the words.
    func name(_ text: ResolvedText) -> String {
        let (reading, mentions) = (text.reading, text.mentions)
        switch self {
        case .actor(let actor): return text.actors[actor].name
        case .phrase(let words): return reading.string(words)
        case .joint(let words, let names):
            var name = ""
            var word = words.lowerBound
            for span in names {
                if word < mentions[span].words.lowerBound { name += reading.string(word..<mentions[span].words.lowerBound) + " " }
                name += text.actorOfMention[span].map { text.actors[$0].name } ?? reading.string(mentions[span].words)
                word = mentions[span].words.upperBound
                if word < words.upperBound { name += " " }
            }
            return word < words.upperBound ? name + reading.string(word..<words.upperBound) : name
        }
    }
}
