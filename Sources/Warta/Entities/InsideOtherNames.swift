/// Leaves out names that are only part of the name of a law, an event, a work or a product: `RUU Polri`, `BI Rate`.
struct InsideOtherNames {
    let reading: Reading
    let matches: NameMatches

    func isInside(_ span: EntitySpan) -> Bool {
        span.kind != .person && (isBehindHead(span.words.lowerBound) || isBeforeTail(span.words.upperBound))
    }

    /// With at most one more capital between them: `Sidang Tahunan MPR`.
    private func isBehindHead(_ start: Int) -> Bool {
        var word = start
        for _ in 0..<2 where !reading.isSentenceStart(word) && reading.isCapital(word - 1) {
            word -= 1
            if isHead(word) { return true }
        }
        return false
    }

    private func isHead(_ word: Int) -> Bool {
        let traits = matches.traits[word]
        return traits.contains(.otherBefore) && traits.isDisjoint(with: .heads.subtracting([.otherBefore, .otherAfter]))
            && !reading.means(word, .looseHead)
    }

    private func isBeforeTail(_ end: Int) -> Bool {
        for word in end..<min(end + 2, reading.words.count) {
            guard reading.isCapital(word), !reading.isSentenceStart(word) else { return false }
            if matches.traits[word].contains(.otherAfter) { return true }
        }
        return false
    }
}
