/// Finds names by rule: from the lexicon, from head words such as `Kementerian` and `PT`, from titles, from the parts
/// of personal names, and from what the same text has already made known.
///
/// Two passes over the words: what the first is sure of (a full name, an abbreviation in brackets) helps the second.
struct RuleTagger {
    private let reading: Reading
    private let matches: NameMatches
    private var memory = NameMemory()

    init(_ reading: Reading, _ matches: NameMatches) {
        self.reading = reading
        self.matches = matches
    }

    mutating func spans() -> [EntitySpan] {
        for span in pass() { memory.learn(span, reading) }
        return pass()
    }

    private mutating func pass() -> [EntitySpan] {
        var spans: [EntitySpan] = []
        var word = 0
        while word < reading.words.count {
            guard let span = span(at: word, after: spans.last) else {
                word += 1
                continue
            }
            spans.append(span)
            word = span.words.upperBound
            if let short = abbreviation(of: span) {
                spans.append(short)
                word = short.words.upperBound
            }
        }
        return spans
    }

    private func span(at word: Int, after previous: EntitySpan?) -> EntitySpan? {
        if let name = matches.names[word], name.layer > 0 { return span(of: name) }
        guard reading.isCapital(word) else { return nil }
        return headed(at: word) ?? known(at: word, after: previous) ?? tailed(at: word) ?? person(at: word)
            ?? remembered(at: word) ?? introduced(at: word) ?? acronym(at: word)
    }

    // MARK: The lexicon

    private func span(of match: LexiconMatch, confidence: Double = 0.95) -> EntitySpan {
        EntitySpan(words: match.words, kind: matches.kind(match), confidence: confidence, match: match)
    }

    /// A name of the lexicon, unless the words around it speak for another reading.
    private func known(at word: Int, after previous: EntitySpan?) -> EntitySpan? {
        guard let match = matches.names[word] else { return nil }
        let isPlace = matches.kind(match) == .location
        let afterPlace = isPlace && (isAfterPreposition(word) || isListed(word, after: previous))
        if matches.isAmbiguous(match) && !afterPlace { return nil }
        if match.words.count == 1, !afterPlace {
            if memory.isPersonPart(reading, word) && matches.kind(match) != .country { return nil }
            if startsPerson(word), matches.kind(match) == .location || matches.kind(match) == .company { return nil }
        }
        return span(of: match)
    }

    /// Whether a capitalised part of a personal name follows that is not a name of something else.
    private func startsPerson(_ word: Int) -> Bool {
        let next = word + 1
        guard reading.isCapital(next), !reading.startsLine(next), matches.names[next] == nil, isNamePart(next),
            !isHead(next)
        else { return false }
        return isNamePart(word) || isAfterTitle(word)
    }

    /// Place names after `di`, `ke`, `dari`.
    private func isAfterPreposition(_ word: Int) -> Bool {
        word > 0 && reading.traits(word - 1).contains(.preposition) && reading.shape(word - 1) == .lower
    }

    /// Whether the word follows a place and a comma.
    private func isListed(_ word: Int, after previous: EntitySpan?) -> Bool {
        guard let previous, previous.kind == .location else { return false }
        return previous.words.upperBound == word - 1 && reading.isMark(word - 1, ",")
    }

    // MARK: Head words

    private static let heads: WordTraits = [
        .governmentBefore, .companyBefore, .organizationBefore, .locationBefore,
    ]

    private func isHead(_ word: Int) -> Bool { matches.traits[word].hasAny(Self.heads) }

    /// A name that a head word begins: `Kementerian Perindustrian Belarusia`, `PT Maju Jaya Tbk`.
    private func headed(at word: Int) -> EntitySpan? {
        guard isHead(word) else { return nil }
        let traits = matches.traits[word]
        let kind: Entity.Kind =
            traits.contains(.governmentBefore)
            ? .government
            : traits.contains(.companyBefore)
                ? .company : traits.contains(.organizationBefore) ? .organization : .location
        let headEnd = matches.phraseEnds[word]
        let end = kind == .location ? placeEnd(after: headEnd) : bodyEnd(after: headEnd)
        let match = matches.names[word]
        if let match, match.words.upperBound >= end { return span(of: match) }
        guard end > headEnd else { return nil }
        // A listed name with a country behind it is that body of that country, of its own kind.
        let known = match.map { matches.kind($0) }
        return EntitySpan(words: word..<end, kind: known ?? kind, confidence: 0.85, match: nil)
    }

    /// The end of a body's name: capitals, numbers and small links between capitals.
    private func bodyEnd(after start: Int) -> Int {
        var end = start
        while end < reading.words.count, end == start || !reading.startsLine(end) {
            if goesOnBody(end) {
                end = max(end + 1, matches.names[end].map { goesOn($0) } ?? 0)
            } else if reading.isMark(end, "."), reading.words.isAttached(end), end - 1 >= start - 1,
                reading.traits(end - 1).hasAny(.abbreviations), goesOnBody(end + 1)
            {
                end += 1
            } else if reading.traits(end).contains(.nameLink), end > start, goesOnBody(end + 1),
                !isHead(end + 1), matches.names[end + 1] == nil
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func goesOn(_ match: LexiconMatch) -> Int {
        matches.kind(match) == .country || matches.kind(match) == .location ? match.words.upperBound : 0
    }

    private func goesOnBody(_ word: Int) -> Bool {
        guard word < reading.words.count else { return false }
        if reading.words.classes[word] == .number { return reading.words.utf8Range(word).count <= 3 }
        guard reading.isCapital(word) else { return false }
        let traits = matches.traits[word]
        return !traits.hasAny([.rank, .honorific, .weekday]) && !startsTitle(word)
    }

    /// An office that does not belong to a body's name.
    private func startsTitle(_ word: Int) -> Bool {
        matches.traits[word].contains(.office) && !matches.traits[word].hasAny(Self.heads)
            && reading.traits(word).frequency > 0 && reading.isCapital(word + 1)
    }

    /// The end of a place's name: at most four capitalised words.
    private func placeEnd(after start: Int) -> Int {
        var end = start
        while end < reading.words.count, end < start + 4, end == start || !reading.startsLine(end) {
            let isName = reading.isCapital(end) && !matches.traits[end].hasAny([.rank, .office, .honorific, .weekday])
            guard isName || end > start && reading.words.classes[end] == .number else { break }
            if end > start, isHead(end) { break }
            end += 1
        }
        return end
    }

    // MARK: Last words

    /// A name that its last word tells: `Minsk Automobile Plant`, `Sukses Motor Tbk`.
    private func tailed(at word: Int) -> EntitySpan? {
        var end = word
        var found: EntitySpan?
        while reading.isCapital(end), end < word + 6, end == word || !reading.startsLine(end) {
            let traits = matches.traits[end]
            if end > word, let kind = Self.tailKind(traits) {
                found = EntitySpan(words: word..<end + 1, kind: kind, confidence: 0.8, match: nil)
            }
            if traits.hasAny(.titles) { break }
            end += 1
        }
        return found
    }

    private static func tailKind(_ traits: WordTraits) -> Entity.Kind? {
        if traits.contains(.companyAfter) { return .company }
        if traits.contains(.organizationAfter) { return .organization }
        if traits.contains(.locationAfter) { return .location }
        return traits.contains(.governmentAfter) ? .government : nil
    }

    // MARK: People

    private func isNamePart(_ word: Int) -> Bool {
        let traits = reading.traits(word)
        return traits.givenName > 0 || traits.familyName > 0
    }

    /// Whether an honorific, a rank, an office or the like stands right before the word.
    private func isAfterTitle(_ word: Int) -> Bool {
        var before = word - 1
        if reading.isMark(before, ".") { before -= 1 }
        return before >= 0 && matches.traits[before].hasAny([.honorific, .rank, .office, .profession, .personBefore])
    }

    private static let noNames: WordTraits = [
        .weekday, .month, .pronounSingular, .pronounPlural, .pronounFirst, .demonstrative,
    ]

    private func person(at word: Int) -> EntitySpan? {
        guard !matches.traits[word].hasAny([.rank, .office]) || isNamePart(word),
            !matches.traits[word].hasAny(Self.noNames),
            !(matches.traits[word].contains(.honorific) && !isAfterTitle(word))
        else { return nil }
        let end = personEnd(from: word)
        guard end > word else { return nil }
        let confidence = personConfidence(word..<end)
        guard confidence >= 0.5 else { return nil }
        return EntitySpan(words: word..<end, kind: .person, confidence: confidence, match: nil)
    }

    private func personEnd(from start: Int) -> Int {
        var end = start
        while end < reading.words.count, end < start + 7, end == start || !reading.startsLine(end) {
            if goesOnPerson(end, start) {
                end += 1
            } else if reading.isMark(end, "."), reading.words.isAttached(end), isInitials(end - 1),
                reading.isCapital(end + 1)
            {
                end += 1
            } else if reading.traits(end).contains(.nameParticle), end > start, reading.isCapital(end + 1) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func goesOnPerson(_ word: Int, _ start: Int) -> Bool {
        guard reading.isCapital(word), reading.words.classes[word] == .letter else { return false }
        let traits = matches.traits[word]
        if word == start { return true }
        if traits.hasAny([.weekday, .month]) || traits.hasAny([.rank, .office]) && !isNamePart(word) { return false }
        if isHead(word) && !isNamePart(word) { return false }
        if let match = matches.names[word], matches.kind(match) == .country || match.words.count > 1 { return false }
        return isNamePart(word) || isInitials(word) || !isOrdinary(word)
    }

    /// `S`, `S.A`, `SA`.
    private func isInitials(_ word: Int) -> Bool {
        guard word >= 0 else { return false }
        let range = reading.words.utf8Range(word)
        return reading.shape(word) == .initial || reading.shape(word) == .upper && range.count <= 3
    }

    /// A word that is mostly written small.
    private func isOrdinary(_ word: Int) -> Bool {
        let traits = reading.traits(word)
        return traits.frequency > 0 && traits.capitalShare < 8
    }

    private func personConfidence(_ words: Range<Int>) -> Double {
        let parts = words.count { isNamePart($0) && !isOrdinary($0) }
        let named = words.count { reading.words.classes[$0] == .letter }
        let first = words.lowerBound
        if isAfterTitle(first), !isOrdinary(first) || parts > 0 {
            return parts > 0 ? 0.95 : 0.75
        }
        if isBesideCue(words), !isOrdinary(first) || parts > 0 { return parts > 0 ? 0.9 : 0.6 }
        if memory.isPersonPart(reading, first) { return 0.85 }
        if named >= 2, parts * 2 >= named { return 0.85 }
        let traits = reading.traits(first)
        let isLikely = traits.givenName >= 6 || traits.familyName >= 6
        return named == 1 && isLikely && traits.capitalShare >= 12 ? 0.6 : 0
    }

    /// Right after `kata`, or right before `mengatakan`.
    private func isBesideCue(_ words: Range<Int>) -> Bool {
        let before = reading.traits(words.lowerBound - 1)
        return before.hasAny([.cue, .sourceCue]) && reading.shape(words.lowerBound - 1) == .lower
            || reading.traits(words.upperBound).contains(.reportingVerb)
    }

    // MARK: The text itself

    private func remembered(at word: Int) -> EntitySpan? {
        guard let kind = memory.kind(reading, word) else { return nil }
        return EntitySpan(words: word..<word + 1, kind: kind, confidence: 0.8, match: nil)
    }

    /// A name in brackets right behind a name: its abbreviation, when its letters stand in the name.
    private func abbreviation(of span: EntitySpan) -> EntitySpan? {
        let open = span.words.upperBound
        guard reading.isMark(open, "("), span.kind != .person, reading.isMark(open + 2, ")"),
            reading.isCapital(open + 1), Abbreviation.fits(reading, short: open + 1, long: span.words)
        else { return nil }
        let known = matches.names[open + 1].flatMap { $0.words.count == 1 ? $0 : nil }
        return EntitySpan(words: open + 1..<open + 2, kind: span.kind, confidence: 0.9, match: known)
    }

    /// Capitalised words that the text abbreviates right behind them are a name, whatever they mean.
    private func introduced(at word: Int) -> EntitySpan? {
        var end = word
        while end < word + 10, reading.isCapital(end) || end > word && reading.traits(end).contains(.nameLink) { end += 1 }
        guard end > word + 1, reading.isMark(end, "("), reading.isMark(end + 2, ")"),
            reading.shape(end + 1) == .upper, Abbreviation.fits(reading, short: end + 1, long: word..<end),
            Abbreviation.fitsInitials(reading, short: end + 1, long: word..<end)
        else { return nil }
        return EntitySpan(words: word..<end, kind: .organization, confidence: 0.6, match: nil)
    }

    /// Capitals inside a sentence that is not all capitals, and that are no ordinary word.
    private func acronym(at word: Int) -> EntitySpan? {
        let length = reading.words.utf8Range(word).count
        guard reading.shape(word) == .upper, (3...8).contains(length), reading.traits(word).capitalShare >= 12,
            !matches.traits[word].hasAny([.rank, .office, .honorific, .degree, .unit, .currency, .abbreviationBefore]),
            !(reading.isCapital(word - 1) && reading.shape(word - 1) == .upper), reading.shape(word + 1) != .upper,
            !reading.isMark(word - 1, "(")
        else { return nil }
        return EntitySpan(words: word..<word + 1, kind: .organization, confidence: 0.5, match: nil)
    }
}
