/// Finds the speaker beside a cue.
struct SpeakerFinder {
    private let reading: Reading
    private let spans: [EntitySpan]
    private let matches: NameMatches
    /// The span at each word.
    private let spanOfWord: [Int32]
    private static let longest = 40

    init(_ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches) {
        self.reading = reading
        self.spans = spans
        self.matches = matches
        var spanOfWord = [Int32](repeating: -1, count: reading.words.count)
        for (index, span) in spans.enumerated() {
            for word in span.words { spanOfWord[word] = Int32(index) }
        }
        self.spanOfWord = spanOfWord
    }

    func span(at word: Int) -> Int? {
        guard spanOfWord.indices.contains(word), spanOfWord[word] >= 0 else { return nil }
        return Int(spanOfWord[word])
    }

    func isPronoun(_ word: Int) -> Bool {
        reading.traits(word).hasAny([.pronounSingular, .pronounPlural]) && reading.words.classes[word].isWord
    }

    // MARK: Behind the cue

    /// The speaker in the noun phrase behind a cue: the person in it, else a pronoun, else a body, else the phrase.
    func speaker(after cue: Int, limit: Int) -> (mention: Statement.Mention, end: Int)? {
        var word = cue + 1
        var body: Int?
        var depth = 0
        let end = min(limit, cue + 1 + Self.longest)
        while word < end {
            if let span = span(at: word) {
                if spans[span].kind == .person { return (.span(span), spans[span].words.upperBound) }
                if body == nil, spans[span].kind.isActor { body = span }
                word = spans[span].words.upperBound
                continue
            }
            if reading.isMark(word, "(") { depth += 1 }
            if reading.isMark(word, ")") { depth -= 1 }
            if isPronoun(word), word == cue + 1 { return (.pronoun(word), word + 1) }
            if depth == 0, endsPhrase(word) { break }
            word += 1
        }
        let phrase = cue + 1..<trimmed(word, from: cue + 1)
        guard !phrase.isEmpty else { return nil }
        if let person = personBehindPhrase(phrase, limit: end) { return (.span(person), spans[person].words.upperBound) }
        if let body, spans[body].words.lowerBound == phrase.lowerBound { return (.span(body), spans[body].words.upperBound) }
        return (.phrase(phrase), phrase.upperBound)
    }

    /// The person of a title that goes on behind a preposition: `kata Kepala Bidang Pangan pada Dinas Pertanian Rini`.
    private func personBehindPhrase(_ phrase: Range<Int>, limit: Int) -> Int? {
        var word = phrase.upperBound
        guard phrase.contains(where: { matches.traits[$0].hasAny([.office, .profession]) }),
            reading.traits(word).contains(.preposition), reading.isCapital(word + 1)
        else { return nil }
        word += 1
        while word < limit, reading.isCapital(word) || reading.traits(word).contains(.nameLink) {
            if let span = span(at: word), spans[span].kind == .person { return span }
            word += 1
        }
        return nil
    }

    private func endsPhrase(_ word: Int) -> Bool {
        if reading.words.classes[word] == .quotationMark { return true }
        if reading.isMark(word, ",") { return !isPhraseAfterComma(word + 1) }
        if reading.words.classes[word] == .punctuation {
            return !(reading.isMark(word, ".") && reading.traits(word - 1).hasAny(.abbreviations))
                && !reading.isMark(word, "-") && !reading.isMark(word, "/") && !reading.isMark(word, ")")
                && !reading.isMark(word, "(")
        }
        guard reading.shape(word) == .lower else { return false }
        let traits = reading.traits(word)
        if traits.contains(.nameLink), reading.isCapital(word + 1) { return false }
        return traits.hasAny([.preposition, .conjunction, .auxiliary, .weekday, .reportingVerb, .circumstance])
    }

    private func isPhraseAfterComma(_ word: Int) -> Bool { reading.isCapital(word) }

    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, reading.words.classes[end - 1] == .punctuation, !reading.isMark(end - 1, ")") { end -= 1 }
        return end
    }

    // MARK: Before the cue

    /// The subject of a reporting verb: the nearest person, pronoun or body before it in its sentence.
    func speaker(before cue: Int, from start: Int) -> Statement.Mention? {
        var word = cue - 1
        var body: Int?
        while word >= start, word >= cue - Self.longest {
            if reading.words.classes[word] == .quotationMark { break }
            if let span = span(at: word) {
                let isObject = reading.traits(spans[span].words.lowerBound - 1).contains(.preposition)
                    && reading.shape(spans[span].words.lowerBound - 1) == .lower
                if spans[span].kind == .person, !isObject { return .span(span) }
                if body == nil, spans[span].kind.isActor, !isObject { body = span }
                word = spans[span].words.lowerBound - 1
                continue
            }
            if isPronoun(word) { return .pronoun(word) }
            word -= 1
        }
        return body.map { titled($0, from: start, before: cue) } ?? subject(before: cue, from: start)
    }

    /// A subject without a name: the words between the verb with its adverbs and the beginning of the clause.
    private func subject(before cue: Int, from start: Int) -> Statement.Mention? {
        var end = cue
        while end > start, reading.traits(end - 1).hasAny([.auxiliary, .negation]) { end -= 1 }
        var first = end
        while first > start, end - first <= Self.longestSubject, isPartOfSubject(first - 1) { first -= 1 }
        guard first < end, end - first <= Self.longestSubject,
            first == start || reading.isMark(first - 1, ",") || reading.traits(first - 1).contains(.conjunction)
        else { return nil }
        return .phrase(first..<end)
    }

    private static let longestSubject = 5

    private func isPartOfSubject(_ word: Int) -> Bool {
        reading.words.classes[word] == .letter
            && !reading.traits(word).hasAny([.preposition, .conjunction, .auxiliary, .reportingVerb, .passiveCue])
    }

    /// A body behind an office is the one who holds it: `Ketua DPRD Kota Ambon itu mengatakan`.
    private func titled(_ body: Int, from start: Int, before cue: Int) -> Statement.Mention {
        let words = spans[body].words
        var first = words.lowerBound
        while first > start, matches.traits[first - 1].hasAny([.office, .profession]) { first -= 1 }
        guard first < words.lowerBound else { return .span(body) }
        let end = words.upperBound
        return .phrase(first..<(end < cue && reading.traits(end).contains(.demonstrative) ? end + 1 : end))
    }
}
