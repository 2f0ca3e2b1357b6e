/// Leaves out names that are only part of the name of a law, an event, a work or a product: `RUU Polri`, `BI Rate`.
struct InsideOtherNames: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    /// In headlines a capital says nothing of where a name begins.
    func applied(to mentions: Mentions) -> Mentions {
        mentions.filter { !isInside($0) || reading.isHeadline(reading.sentence(of: $0.words.lowerBound).words) }
    }

    private func isInside(_ mention: Mention) -> Bool {
        mention.kind != .person && (isAfterHead(mention.words.lowerBound) || isBeforeTail(mention.words.upperBound))
    }

    /// With at most one more capital between them: `Sidang Tahunan MPR`.
    private func isAfterHead(_ start: Int) -> Bool {
        var word = start
        for _ in 0..<2 where !reading.isSentenceStart(word) && reading.isCapital(word - 1) {
            word -= 1
            if isHead(word) { return true }
        }
        return false
    }

    private func isHead(_ word: Int) -> Bool {
        let traits = reading.matches.traits[word]
        return traits.contains(.otherBefore) && traits.isDisjoint(with: .heads.subtracting([.otherBefore, .otherAfter]))
            && !reading.means(word, .looseHead)
    }

    private func isBeforeTail(_ end: Int) -> Bool {
        for word in end..<min(end + 2, reading.words.count) {
            guard reading.isCapital(word), !reading.isSentenceStart(word) else { return false }
            if reading.matches.traits[word].contains(.otherAfter) { return true }
        }
        return false
    }
}
