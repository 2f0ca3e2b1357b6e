/// Takes apart what are two names, where their form or the rest of the text shows it.
struct TwoNamesInOne: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        byText(mentions.replacing { $0.words.count > 2 ? atHyphens($0) ?? afterTail($0) : nil })
    }

    // MARK: By their form

    /// Places that hyphens join are as many names: `Ambon-Masohi-Amahai`.
    private func atHyphens(_ mention: Mention) -> [Mention]? {
        let words = mention.words
        guard mention.kind == .location, mention.match == nil, !reading.matches.traits[words.lowerBound].contains(.locationBefore)
        else { return nil }
        let hyphens = words.filter { reading.isMark($0, "-") }
        let parts = zip([words.lowerBound] + hyphens.map { $0 + 1 }, hyphens + [words.upperBound]).map { $0..<$1 }
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && isPlace($0) }) else { return nil }
        return parts.map { mention.moved(to: $0) }
    }

    private func isPlace(_ words: Range<Int>) -> Bool {
        guard let match = reading.matches.names[words.lowerBound] else { return false }
        return match.words == words && reading.matches.kind(match) == .location
    }

    /// The name of a body ends with its last word's kind of word, and a person follows: `Maju Group | Wahyu Hidayat`.
    private func afterTail(_ mention: Mention) -> [Mention]? {
        let words = mention.words
        guard [.company, .organization].contains(mention.kind), mention.match == nil,
            let tail = words.dropFirst().dropLast(2).last(where: {
                reading.matches.traits[$0].hasAny([.companyAfter, .organizationAfter])
            })
        else { return nil }
        let rest = tail + 1..<words.upperBound
        let isPerson =
            rest.count <= Self.longestPerson && reading.traits(tail + 1).givenName >= 3
            && rest.allSatisfy { reading.traits($0).givenName > 0 || reading.traits($0).familyName > 0 }
        return isPerson ? parts(mention, words.lowerBound..<rest.lowerBound, rest, .person) : nil
    }

    // MARK: By the rest of the text

    /// A name that goes on with another one of the text is two: `Komisi III DPR RI | Wahyu Hidayat`, `DPR dan | DPRD`.
    private func byText(_ mentions: Mentions) -> Mentions {
        let hashes = reading.lexemes.hashes
        let people = Set(mentions.lazy.filter { $0.kind == .person }.map { hashes[$0.words.upperBound - 1] })
        func mayBeTwo(_ mention: Mention) -> Bool {
            mention.kind != .person && mention.words.count > 1
                && (people.contains(hashes[mention.words.upperBound - 1])
                    || mention.words.contains { hashes[$0] == FunctionWord.and })
        }
        guard mentions.contains(where: mayBeTwo) else { return mentions }
        var kinds: [UInt32: EntityKind] = [:]
        for mention in mentions where mention.confidence > Self.leastConfidence {
            kinds[reading.exactHash(mention.words)] = mention.kind
        }
        return mentions.replacing { mayBeTwo($0) ? beforePerson($0, kinds) ?? atAnd($0, kinds) : nil }
    }

    private func beforePerson(_ mention: Mention, _ kinds: [UInt32: EntityKind]) -> [Mention]? {
        let words = mention.words
        let start = words.dropFirst().suffix(Self.longestPerson).first {
            kinds[reading.exactHash($0..<words.upperBound)] == .person && isName(words.lowerBound..<$0, kinds)
        }
        return start.map { parts(mention, words.lowerBound..<$0, $0..<words.upperBound, .person) }
    }

    /// A less sure name divides no other.
    private static let leastConfidence = 0.6

    /// In words; bounds the work on a mention of any length.
    private static let longestPerson = 8

    private func atAnd(_ mention: Mention, _ kinds: [UInt32: EntityKind]) -> [Mention]? {
        let words = mention.words
        guard mention.match == nil, let and = words.dropFirst().first(where: { reading.lexemes.hashes[$0] == FunctionWord.and }),
            and + 1 < words.upperBound
        else { return nil }
        let (first, second) = (words.lowerBound..<and, and + 1..<words.upperBound)
        guard isName(first, kinds), isName(second, kinds) else { return nil }
        return parts(mention, first, second, kinds[reading.exactHash(second)] ?? mention.kind)
    }

    private func parts(_ mention: Mention, _ first: Range<Int>, _ second: Range<Int>, _ kind: EntityKind) -> [Mention] {
        [(first, mention.kind), (second, kind)].map {
            Mention(words: $0, kind: $1, confidence: mention.confidence, match: nil)
        }
    }

    /// Whether the words are a name by themselves: elsewhere in the text, in the lexicon, or as they are written.
    private func isName(_ words: Range<Int>, _ kinds: [UInt32: EntityKind]) -> Bool {
        let last = words.upperBound - 1
        return kinds[reading.exactHash(words)] != nil || reading.matches.names[words.lowerBound]?.words == words
            || reading.shape(last) == .upper && reading.words.utf8Range(last).count >= 3
    }
}
