/// Gives an abbreviation in brackets the kind of the name before it, there and everywhere else in the text.
struct BracketedAbbreviations: NameRule {
    private let reading: Reading

    /// A less sure name gives its kind to nothing.
    private static let leastConfidence = 0.7
    /// No more sure than the least sure name that gives its kind.
    private static let confidenceOfLater = 0.7

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        let found = Abbreviations(mentions, reading, leastConfidence: Self.leastConfidence)
        let mentions = mentions.overruled(by: found.mentions)
        return found.kinds.isEmpty ? mentions : later(mentions, found)
    }

    /// The mentions of abbreviations outside their brackets.
    private func later(_ mentions: Mentions, _ known: Abbreviations) -> Mentions {
        let retyped = mentions.replacing { mention in
            guard mention.words.count == 1, let kind = known.kinds[reading.exactHash(mention.words)], kind != mention.kind
            else { return nil }
            return [mention.taken(for: kind)]
        }
        let added = retyped.uncoveredCapitals(reading).compactMap { later(word: $0..<$0 + 1, known) }
        return withLong(retyped.overruled(by: added), known)
    }

    private func later(word words: Range<Int>, _ known: Abbreviations) -> Mention? {
        known.kinds[reading.exactHash(words)].map {
            Mention(words: words, kind: $0, confidence: Self.confidenceOfLater, match: nil)
        }
    }

    /// Abbreviations of several words are one name wherever they are not inside of a longer one.
    private func withLong(_ mentions: Mentions, _ known: Abbreviations) -> Mentions {
        let lengths = known.lengths.subtracting([1]).sorted(by: >)
        if lengths.isEmpty { return mentions }
        var found: [Mention] = []
        var next = 0
        for word in reading.words.indices where reading.shape(word) == .upper {
            while next < mentions.count, mentions[next].words.upperBound <= word { next += 1 }
            guard found.last.map({ $0.words.upperBound <= word }) ?? true else { continue }
            for length in lengths where word + length <= reading.words.count {
                guard let mention = later(word: word..<word + length, known) else { continue }
                let isInside =
                    next < mentions.count && mentions[next].words.lowerBound <= word
                    && mentions[next].words.upperBound >= mention.words.upperBound
                if !isInside { found.append(mention) }
                break
            }
        }
        return mentions.overruled(by: found)
    }
}

/// What a text abbreviates how.
private struct Abbreviations {
    /// Kinds by the words of the abbreviation.
    private(set) var kinds: [UInt32: EntityKind] = [:]
    /// How many words they have.
    private(set) var lengths: Set<Int> = []
    /// The abbreviations in their brackets, and names that go on after one.
    private(set) var mentions: [Mention] = []
    private let reading: Reading

    init(_ mentions: Mentions, _ reading: Reading, leastConfidence: Double) {
        self.reading = reading
        for (index, mention) in mentions.enumerated()
        where mention.kind != .country && mention.confidence > leastConfidence && mention.words.count > 1 {
            guard let short = abbreviation(inBracketsAt: mention.words.upperBound), isFit(short, mention) else { continue }
            kinds[reading.exactHash(short)] = mention.kind
            lengths.insert(short.count)
            let next = index + 1 < mentions.count ? mentions[index + 1] : nil
            self.mentions.append(whole(mention, beyond: short, next) ?? abbreviated(mention, short))
        }
    }

    private func isFit(_ short: Range<Int>, _ mention: Mention) -> Bool {
        mention.kind == .person
            ? Abbreviation.fitsInitials(reading, short: short, long: mention.words)
            : Abbreviation.fits(reading, short: short, long: mention.words)
    }

    private func abbreviated(_ mention: Mention, _ short: Range<Int>) -> Mention {
        let match = reading.matches.names[short.lowerBound].flatMap {
            $0.words == short && reading.matches.kind($0) == mention.kind ? $0 : nil
        }
        return Mention(words: short, kind: mention.kind, confidence: mention.confidence, match: match)
    }

    /// A name that the abbreviation in its middle was taken for the start of: `Badan Pangan Daerah (BPD | ) Maluku`.
    private func whole(_ mention: Mention, beyond short: Range<Int>, _ next: Mention?) -> Mention? {
        guard let next, next.kind == mention.kind, next.words.lowerBound == short.lowerBound,
            next.words.upperBound > short.upperBound + 1
        else { return nil }
        return mention.moved(to: mention.words.lowerBound..<next.words.upperBound)
    }

    /// A word with a capital in brackets, or up to four words all in capitals (`PB PASI`, `BEM UI`).
    private func abbreviation(inBracketsAt open: Int) -> Range<Int>? {
        guard reading.isMark(open, "("), let close = (open + 2...open + 5).first(where: { reading.isMark($0, ")") })
        else { return nil }
        let words = open + 1..<close
        let isAbbreviation =
            words.count == 1 ? reading.isCapital(open + 1) : words.allSatisfy { reading.shape($0) == .upper }
        return isAbbreviation ? words : nil
    }
}
