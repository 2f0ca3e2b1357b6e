/// Puts names of people together that the tagger broke where a mark stands inside them, and cuts off what belongs to the
/// title before them.
struct InitialsAndHyphens: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    /// `M` and `Iftitah` of `M. Iftitah` become one, and `Ha Sang` takes the `-chul` after it.
    func applied(to mentions: Mentions) -> Mentions {
        var result = Mentions()
        result.reserveCapacity(mentions.count)
        for (index, mention) in mentions.enumerated() {
            guard mention.kind == .person else {
                result.append(mention)
                continue
            }
            let limit = index + 1 < mentions.count ? mentions[index + 1].words.lowerBound : reading.words.count
            let start = start(of: mention.words, after: result.last?.words.upperBound ?? 0)
            let words = start..<endWithHyphens(mention.words.upperBound, limit)
            let person = words == mention.words ? mention : mention.moved(to: words)
            if let last = result.last, isInitial(last, of: person) {
                result.replaceLast(with: joined(last, person))
            } else {
                result.append(person)
            }
        }
        return result
    }

    private func isInitial(_ last: Mention, of person: Mention) -> Bool {
        last.kind == .person && isInitial(last.words.upperBound - 1) && isFullStop(last.words.upperBound, before: person.words)
    }

    private func joined(_ initial: Mention, _ person: Mention) -> Mention {
        var joined = person.moved(to: initial.words.lowerBound..<person.words.upperBound)
        joined.confidence = min(initial.confidence, person.confidence)
        return joined
    }

    private func isFullStop(_ word: Int, before name: Range<Int>) -> Bool {
        name.lowerBound == word + 1 && reading.isMark(word, ".") && reading.words.isAttached(word)
    }

    private func isInitial(_ word: Int) -> Bool {
        SentenceText(words: reading.words, lexemes: reading.lexemes, bytes: reading.bytes).isInitial(word)
    }

    /// With the initials before the first word, and after the last word of a title: `Pelatih Ganda Putri | Rini Astuti`,
    /// `Communication & Sustainability | Rini Astuti`.
    private func start(of words: Range<Int>, after limit: Int) -> Int {
        var first = words.lowerBound
        while first - 2 >= limit, isFullStop(first - 1, before: first..<words.upperBound),
            isInitial(first - 2), !reading.traits(first - 2).contains(.honorific),
            !reading.startsLine(first - 2), !reading.startsLine(first)
        { first -= 2 }
        guard first == words.lowerBound, words.count > 1, first > 0 else { return first }
        if reading.means(first, .prophet) { return first + 1 }
        if reading.means(first, .sex), reading.means(first - 1, .sportEvent) { return first + 1 }
        let traits = reading.traits(first)
        let isName = traits.givenName > 0 || traits.familyName > 0
        return words.count > 2 && !isName && reading.isMark(first - 1, "&") ? first + 1 : first
    }

    private func endWithHyphens(_ end: Int, _ limit: Int) -> Int {
        var end = end
        while end + 1 < limit, reading.isMark(end, "-"), reading.words.isAttached(end),
            reading.words.isAttached(end + 1), reading.shape(end + 1) == .lower
        { end += 2 }
        return end
    }
}
