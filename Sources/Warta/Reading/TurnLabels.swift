/// The labels of the turns in minutes and interviews: who speaks, at the start of a line and before a colon.
///
/// `KETUA RAPAT (H. SARWONO HADIPUTRA, S.H./F-PKN):`, `Ratna Dewi:`, `Tanya:`. A few of them are headings, lists or captions
/// in ordinary text; three turns with sentences, whose labels come again or can mean nothing else, are not.
struct TurnLabels {
    struct Label {
        /// From the start of the line to the colon.
        let words: Range<Int>
        /// The speaker's name without titles.
        let name: Range<Int>?
        /// Whether it can be nothing else: it has a name in brackets, or is a word for question or answer.
        let isSure: Bool

        var colon: Int { words.upperBound }
    }

    private(set) var all: [Label] = []

    private static let fewest = 3

    init() {}

    /// - Parameter areExpected: Whether the text is known to be minutes.
    init(_ reading: Reading, areExpected: Bool) {
        let reader = LabelReader(reading)
        var labels: [Label] = []
        for sentence in reading.sentences where reading.startsLine(sentence.words.lowerBound) {
            if let label = reader.label(at: sentence.words.lowerBound) { labels.append(label) }
        }
        if areExpected || labels.count >= Self.fewest && Self.areTurns(labels, reading) { all = labels }
    }

    /// What is said after a label.
    func content(_ place: Int, _ reading: Reading) -> Range<Int> { Self.content(all, place, reading) }

    private static func content(_ labels: [Label], _ place: Int, _ reading: Reading) -> Range<Int> {
        labels[place].colon + 1..<(place + 1 < labels.count ? labels[place + 1].words.lowerBound : reading.words.count)
    }

    private static func areTurns(_ labels: [Label], _ reading: Reading) -> Bool {
        let turns = labels.indices.filter { isSpeech(content(labels, $0, reading), reading) }
        guard turns.count >= fewest, turns.count * 3 >= labels.count * 2 else { return false }
        let names = turns.map { ExactHash.of(reading.bytes, labels[$0].words.map(reading.words.utf8Range)) }
        return Set(names).count < names.count || turns.contains { labels[$0].isSure }
    }

    /// Whether sentences stand there.
    private static func isSpeech(_ words: Range<Int>, _ reading: Reading) -> Bool {
        guard words.count > 2, let last = words.last else { return false }
        let mark = reading.words.classes[last] == .quotationMark ? last - 1 : last
        return reading.isMark(mark, in: [0x2E, 0x21, 0x3F, 0x2026])
    }
}

/// Reads what stands between the start of a line and a colon.
private struct LabelReader {
    private let reading: Reading
    private static let longest = 24

    init(_ reading: Reading) { self.reading = reading }

    func label(at start: Int) -> TurnLabels.Label? {
        guard reading.isCapital(start), let (colon, open) = end(of: start), isFree(after: colon) else { return nil }
        if reading.means(start, .turnLabel), open == nil, colon <= start + 2 {
            return TurnLabels.Label(words: start..<colon, name: nil, isSure: true)
        }
        let outer = start..<(open ?? colon)
        let outerName = name(in: outer)
        guard let open else {
            guard outerName != nil || isOffice(outer) else { return nil }
            return TurnLabels.Label(words: start..<colon, name: outerName, isSure: false)
        }
        let inner = open + 1..<colon - 1
        guard let name = (isOffice(outer) ? nil : outerName) ?? name(in: inner) else { return nil }
        return TurnLabels.Label(words: start..<colon, name: name, isSure: true)
    }

    /// The colon in the same line, and the bracket before it that closes there.
    private func end(of start: Int) -> (colon: Int, bracket: Int?)? {
        var bracket: Int?
        for word in start..<min(reading.words.count, start + Self.longest) {
            if word > start, reading.startsLine(word) { return nil }
            if reading.isMark(word, ":") { return bracket == nil || reading.isMark(word - 1, ")") ? (word, bracket) : nil }
            if bracket == nil, reading.isMark(word, "(") { bracket = word }
            guard bracket != nil || isPart(word, after: start) else { return nil }
        }
        return nil
    }

    private func isPart(_ word: Int, after start: Int) -> Bool {
        if reading.isCapital(word) || reading.traits(word).hasAny([.nameParticle, .nameLink]) { return true }
        if reading.words.classes[word] == .number { return word > start }
        if reading.isMark(word, ",") || reading.isMark(word, "/") { return true }
        return reading.words.isAttached(word) && (reading.isMark(word, ".") || reading.isMark(word, "-"))
    }

    /// Not in `10:30`, `https://`.
    private func isFree(after colon: Int) -> Bool {
        colon + 1 >= reading.words.count || !reading.words.isAttached(colon + 1)
            || reading.words.classes[colon + 1] == .quotationMark
    }

    /// `KETUA RAPAT`: in capitals, since `Ketua: ...` is more often a list of who holds which office.
    private func isOffice(_ words: Range<Int>) -> Bool {
        reading.matches.traits[words.lowerBound].contains(.office)
            && words.allSatisfy { reading.words.classes[$0] != .letter || reading.shape($0) == .upper }
    }

    /// The name after titles and before degrees, a slash or a bracket.
    private func name(in words: Range<Int>) -> Range<Int>? {
        var start = words.lowerBound
        while start < words.upperBound, isTitle(start) { start += 1 }
        var end = start
        while end < words.upperBound, isNamePart(end) { end += 1 }
        while end > start, !reading.words.classes[end - 1].isWord { end -= 1 }
        return (start..<end).contains(where: isName) ? start..<end : nil
    }

    private func isTitle(_ word: Int) -> Bool {
        if !reading.words.classes[word].isWord { return true }
        return reading.matches.traits[word].hasAny(WordTraits.titles.union([.degree, .abbreviationBefore])) && !isName(word)
            || reading.shape(word) == .initial && reading.traits(word).contains(.honorific)
    }

    private func isNamePart(_ word: Int) -> Bool {
        reading.isCapital(word) || reading.traits(word).contains(.nameParticle)
            || reading.isMark(word, ".") && reading.shape(word - 1) == .initial
    }

    /// Whether people are called so, and nothing else is.
    private func isName(_ word: Int) -> Bool {
        let traits = reading.traits(word)
        return reading.isCapital(word) && reading.shape(word) != .initial && (traits.givenName > 1 || traits.familyName > 1)
            && !traits.hasAny([.office, .profession, .honorific, .rank]) && !traits.isOrdinary
    }
}
