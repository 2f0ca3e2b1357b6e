/// A person's office or profession beside the name.
struct Role {
    let words: Range<Int>
    /// The body that stands in it.
    let affiliation: Range<Int>?
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
        var start: Int?
        var word = name - 1
        let first = max(reading.sentence(of: name).words.lowerBound, name - Self.longest)
        let previousPerson = mentions[..<index].last { $0.kind == .person }?.words.upperBound ?? 0
        while word >= max(first, previousPerson), belongsToRole(word) {
            if reading.matches.traits[word].hasAny(Self.roleTitles) { start = word }
            word -= 1
        }
        guard let start else { return nil }
        return role(start..<trimmedEnd(name, from: start), of: start..<name, before: index)
    }

    private func belongsToRole(_ word: Int) -> Bool {
        reading.isCapital(word) || reading.matches.traits[word].hasAny(.titles) || reading.matches.traits[word].contains(.nameLink)
            || reading.isMark(word, ",") || reading.isMark(word, "(") || reading.isMark(word, ")")
            || reading.isMark(word, ".") && reading.words.isAttached(word) && reading.traits(word - 1).hasAny(.abbreviations)
            || reading.isMark(word, "/") || reading.isMark(word, "-") || reading.words.classes[word] == .number
    }

    /// The role's end without an abbreviation in brackets, honorifics and commas.
    private func trimmedEnd(_ name: Int, from start: Int) -> Int {
        var end = name
        while end > start + 1 {
            if reading.isMark(end - 1, ")"), let open = (start..<end).last(where: { reading.isMark($0, "(") }) {
                end = open
            } else if reading.isMark(end - 1, ",") || reading.isMark(end - 1, ".") || reading.isMark(end - 1, "(")
                || reading.matches.traits[end - 1].hasAny([.honorific, .rank]) && !reading.matches.traits[end - 1].hasAny(Self.roleTitles)
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
        let bodies = mentions[..<index].reversed().prefix { $0.words.lowerBound >= words.lowerBound }.filter {
            $0.words.upperBound <= words.upperBound && $0.kind.isActor && $0.kind != .person
        }
        guard let body = bodies.first, body.words.lowerBound > words.lowerBound else {
            return Role(words: words, affiliation: nil, description: description)
        }
        let isLast = body.words.upperBound == words.upperBound && !reading.isMark(body.words.lowerBound - 1, "(")
        return Role(
            words: isLast ? words.lowerBound..<body.words.lowerBound : words, affiliation: body.words, description: description)
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
        let affiliation = mentions[(index + 1)...].prefix { $0.words.lowerBound < end }.first {
            $0.words.upperBound <= end && $0.kind.isActor && $0.kind != .person && $0.words.lowerBound > start
        }
        return Role(
            words: start..<(affiliation?.words.lowerBound ?? end), affiliation: affiliation?.words,
            description: start..<end)
    }
}
