/// Closes or cuts names whose bracket does not close: `Badan Gizi Nasional (BGN` is two names, `PT Maju Jaya (Persero` goes
/// on.
struct ClosedBrackets: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions { mentions.replacing(balanced) }

    private func balanced(_ mention: Mention) -> [Mention]? {
        guard let open = mention.words.last(where: { reading.isMark($0, "(") }), open > mention.words.lowerBound,
            !mention.words[open...].contains(where: { reading.isMark($0, ")") })
        else { return nil }
        let end = mention.words.upperBound
        let outer = mention.moved(to: mention.words.lowerBound..<open)
        guard open + 1 < end else { return [outer] }
        let isAbbreviation = end == open + 2 && Abbreviation.fits(reading, short: open + 1..<end, long: outer.words)
        if isAbbreviation || !reading.isMark(end, ")") { return [outer, mention.moved(to: open + 1..<end)] }
        var whole = mention
        whole.words = mention.words.lowerBound..<end + 1
        return [whole]
    }
}
