/// A person's office or profession beside the name.
struct Role {
    let words: Range<Int>
    /// The mention of the body that stands in it.
    let affiliation: Int?
    /// All words that say who the person is, with abbreviations in brackets.
    let description: Range<Int>
}

/// Reads the noun phrase around a name: `Direktur Jenderal Industri Agro Kemenperin Budi Santosa`,
/// `Budi Santosa, pengamat transportasi`.
struct RoleFinder {
    private let reading: Reading
    private let mentions: Mentions
    private static let roleTitles: WordTraits = [.office, .profession]
    private static let longest = 24

    init(_ reading: Reading, _ mentions: Mentions) {
        self.reading = reading
        self.mentions = mentions
    }

    func role(ofMention index: Int) -> Role? { roleBefore(index) ?? roleAfter(index) }

    // MARK: Before the name

    private func roleBefore(_ index: Int) -> Role? {
        let name = mentions[index].words.lowerBound
        let first = max(reading.sentence(of: name).words.lowerBound, name - Self.longest)
        let previousPerson = mentions[..<index].last { $0.kind == .person }?.words.upperBound ?? 0
        let phrase = reading.start(of: .role, before: name, notBefore: max(first, previousPerson))..<name
        guard let start = phrase.first(where: { reading.matches.traits[$0].hasAny(Self.roleTitles) }) else { return nil }
        return role(start..<trimmedEnd(name, from: start), of: start..<name, before: index)
    }

    /// The role's end without an abbreviation in brackets, honorifics and commas.
    private func trimmedEnd(_ name: Int, from start: Int) -> Int {
        var end = name
        while end > start + 1 {
            if reading.isMark(end - 1, ")"), let open = (start..<end).last(where: { reading.isMark($0, "(") }) {
                end = open
            } else if reading.isMark(end - 1, ",") || reading.isMark(end - 1, ".") || reading.isMark(end - 1, "(")
                || reading.matches.traits[end - 1].hasAny([.honorific, .rank])
                    && !reading.matches.traits[end - 1].hasAny(Self.roleTitles)
            {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    /// A body at the end of the phrase is the affiliation, and leaves the role what stands before it; one in the middle
    /// is the affiliation too: `Wakil Kepala BGN Bidang Investigasi`.
    private func role(_ words: Range<Int>, of description: Range<Int>, before index: Int) -> Role? {
        guard !words.isEmpty else { return nil }
        let inside = mentions.indices[..<index].reversed().prefix { mentions[$0].words.lowerBound >= words.lowerBound }
        guard let body = inside.first(where: { mentions[$0].words.upperBound <= words.upperBound && isBody($0) }),
            mentions[body].words.lowerBound > words.lowerBound
        else { return Role(words: words, affiliation: nil, description: description) }
        let name = mentions[body].words
        let isLast = name.upperBound == words.upperBound && !reading.isMark(name.lowerBound - 1, "(")
        return Role(
            words: isLast ? words.lowerBound..<name.lowerBound : words, affiliation: body, description: description)
    }

    // MARK: After the name

    private func roleAfter(_ index: Int) -> Role? {
        let comma = mentions[index].words.upperBound
        let start = comma + 1
        guard reading.isMark(comma, ","), start < reading.words.count, !reading.isSentenceStart(start),
            reading.matches.traits[start].hasAny(Self.roleTitles)
        else { return nil }
        var end = reading.matches.phraseEnds[start]
        while end < reading.words.count, !reading.isSentenceStart(end), end < start + Self.longest,
            reading.isCapital(end) || reading.matches.traits[end].contains(.nameLink) && reading.isCapital(end + 1)
        {
            end += 1
        }
        let inside = mentions.indices[(index + 1)...].prefix { mentions[$0].words.lowerBound < end }
        let affiliation = inside.first {
            mentions[$0].words.upperBound <= end && isBody($0) && mentions[$0].words.lowerBound > start
        }
        return Role(
            words: start..<(affiliation.map { mentions[$0].words.lowerBound } ?? end), affiliation: affiliation,
            description: start..<end)
    }

    private func isBody(_ mention: Int) -> Bool { mentions[mention].kind.isActor && mentions[mention].kind != .person }
}
