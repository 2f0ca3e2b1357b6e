/// Puts the user's own names over all that was found.
struct OwnNames: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        var own: [Mention] = []
        var end = 0
        for match in reading.matches.names.lazy.compactMap(\.self)
        where match.layer > 0 && match.words.lowerBound >= end && !isInAddress(match.words) {
            end = match.words.upperBound
            own.append(Mention(words: match.words, kind: reading.matches.kind(match), confidence: 1, match: match))
        }
        return mentions.overruled(by: own)
    }

    /// An account by its whole name may be somebody's.
    private func isInAddress(_ words: Range<Int>) -> Bool {
        reading.addresses.address(at: words.lowerBound).map { $0 != words } ?? false
    }
}
