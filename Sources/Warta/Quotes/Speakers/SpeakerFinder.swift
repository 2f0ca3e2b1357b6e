/// Finds the speaker beside a cue.
struct SpeakerFinder {
    private let reading: Reading
    private let mentions: Mentions
    /// The span at each word.
    private let mentionOfWord: [Int32]
    private static let longest = 40

    init(_ reading: Reading, _ mentions: Mentions) {
        self.reading = reading
        self.mentions = mentions
        var mentionOfWord = [Int32](repeating: -1, count: reading.words.count)
        for (index, span) in mentions.enumerated() {
            for word in span.words { mentionOfWord[word] = Int32(index) }
        }
        self.mentionOfWord = mentionOfWord
    }

    func span(at word: Int) -> Int? {
        guard mentionOfWord.indices.contains(word), mentionOfWord[word] >= 0 else { return nil }
        return Int(mentionOfWord[word])
    }

    func isPronoun(_ word: Int) -> Bool {
        reading.traits(word).hasAny([.pronounSingular, .pronounPlural]) && reading.words.classes[word].isWord
    }

    // MARK: After the cue

    /// The speaker in the noun phrase after a cue: the person in it, else a pronoun, else a body, else the phrase.
    func speaker(after cue: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int)? {
        let start = phraseStart(after: cue, limit: limit)
        if isPronoun(start), start < limit { return (.pronoun(start), start + 1) }
        let end = min(limit, start + Self.longest)
        var word = start
        var depth = 0
        while word < end {
            if let span = span(at: word) {
                if mentions[span].kind == .person { return person(span, from: start, limit: limit) }
                word = mentions[span].words.upperBound
                continue
            }
            if reading.isMark(word, "(") { depth += 1 }
            if reading.isMark(word, ")") { depth -= 1 }
            if depth == 0, endsPhrase(word) { break }
            word += 1
        }
        let phrase = start..<trimmed(word, from: start)
        guard !phrase.isEmpty else { return nil }
        if let person = personBehindPhrase(phrase, limit: limit) { return (.name(person), mentions[person].words.upperBound) }
        if let voice = voice(phrase, limit: end) { return voice }
        let isAccount = phrase.contains { reading.bytes[Int(reading.words.starts[$0])] == UInt8(ascii: "@") }
        if !isAccount, let body = span(at: start), mentions[body].kind.isActor { return joined(body, limit: limit) }
        return (.phrase(phrase), phrase.upperBound)
    }

    /// After `oleh`, and after a second cue: `lanjut bunyi surat itu`.
    private func phraseStart(after cue: Int, limit: Int) -> Int {
        let next = cue + 1
        guard next + 1 < limit, reading.shape(next) == .lower, span(at: next) == nil else { return next }
        let isSecondCue = reading.traits(next).contains(.cue) && !endsPhrase(next + 1)
            && !reading.traits(next + 1).contains(.demonstrative)
        let isAgent = reading.traits(cue).contains(.passiveCue) && reading.lexemes.hashes[next] == Self.by
        return isSecondCue || isAgent ? next + 1 : next
    }

    private static let by = WordHash.of("oleh")
    private static let and = WordHash.of("dan")

    /// A person, or the voice of one: `pernyataan Budi`.
    private func person(_ span: Int, from start: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int) {
        let name = mentions[span].words
        if name.lowerBound > start, sourceNoun(start) == .document, reading.shape(start) == .lower {
            return (.voice(start..<name.upperBound, span), name.upperBound)
        }
        return joined(span, limit: limit)
    }

    /// A name with the ones that `dan` joins to it.
    private func joined(_ first: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int) {
        var all = [first]
        var end = mentions[first].words.upperBound
        while let next = joinedSpan(after: end, limit: limit) {
            all.append(next)
            end = mentions[next].words.upperBound
        }
        if all.count == 1 || endsInSubject(end, limit: limit) { return (.name(first), mentions[first].words.upperBound) }
        return (.joint(mentions[first].words.lowerBound..<end, all), end)
    }

    /// The name after `dan` and titles, if it is a person's.
    private func joinedSpan(after end: Int, limit: Int) -> Int? {
        guard end < limit, reading.lexemes.hashes[end] == Self.and else { return nil }
        var word = end + 1
        while word < limit, word < end + 8, span(at: word) == nil, reading.matches.traits[word].hasAny(.titles) { word += 1 }
        guard word < limit, let span = span(at: word), mentions[span].kind == .person else { return nil }
        return span
    }

    /// Whether a verb follows, so that the last name begins a clause of its own.
    private func endsInSubject(_ word: Int, limit: Int) -> Bool {
        word < limit && reading.traits(word).hasAny([.reportingVerb, .auxiliary])
    }

    /// The person of a title that goes on after a preposition or `dan`: `kata Kepala Bidang Pangan pada Dinas Pertanian
    /// Rini`, `kata pakar politik dan kajian strategis Universitas Pelita, Rini`.
    private func personBehindPhrase(_ phrase: Range<Int>, limit: Int) -> Int? {
        var word = phrase.upperBound
        guard phrase.contains(where: { reading.matches.traits[$0].hasAny([.office, .profession]) }), word < limit,
            reading.traits(word).contains(.preposition) || reading.lexemes.hashes[word] == Self.and
        else { return nil }
        let end = min(limit, word + Self.longest)
        word += 1
        while word < end {
            if let span = span(at: word) {
                if mentions[span].kind == .person { return span }
                word = mentions[span].words.upperBound
                continue
            }
            let isPart = reading.words.classes[word] == .letter
                && !reading.traits(word).hasAny([.auxiliary, .negation, .weekday, .circumstance, .demonstrative])
                && !reading.traits(word).hasAny([.reportingVerb, .passiveCue, .cueWithSuffix])
                && (!reading.traits(word).contains(.conjunction) || reading.lexemes.hashes[word] == Self.and)
            let isComma = reading.isMark(word, ",")
                && (span(at: word + 1) != nil || word + 1 < end && reading.matches.traits[word + 1].hasAny(.titles))
            let isMark = reading.isMark(word, "(") || reading.isMark(word, ")") || reading.isMark(word, "-")
            guard isPart || isComma || isMark || reading.words.classes[word] == .number else { return nil }
            word += 1
        }
        return nil
    }

    /// The body or person after a noun for something published: `laporan Bank Dunia`, `keterangan tertulis dari KPK`.
    private func voice(_ phrase: Range<Int>, limit: Int) -> (mention: Statement.SpeakerMention, end: Int)? {
        let start = phrase.lowerBound
        guard sourceNoun(start) == .document, reading.shape(start) == .lower || reading.isSentenceStart(start) else { return nil }
        var word = start + 1
        while word < limit, span(at: word) == nil,
            SourceNouns.isDetail(reading.lexemes.hashes[word]) || sourceNoun(word) == .document
        { word += 1 }
        if word < limit, let span = span(at: word), mentions[span].kind.isActor {
            let end = mentions[span].words.upperBound
            return (.voice(start..<end, span), end)
        }
        guard SourceNouns.isAnnouncement(reading.lexemes.hashes[start]), phrase.contains(word),
            !reading.traits(word).contains(.demonstrative)
        else { return nil }
        return (.phrase(word..<phrase.upperBound), phrase.upperBound)
    }

    private func sourceNoun(_ word: Int) -> SourceNouns.Kind { SourceNouns.kind(reading.lexemes.hashes[word]) }

    private func endsPhrase(_ word: Int) -> Bool {
        if reading.words.classes[word] == .quotationMark { return true }
        if reading.isMark(word, ",") { return !isPhraseAfterComma(word + 1) }
        if reading.words.classes[word] == .punctuation {
            return !(reading.isMark(word, ".") && reading.traits(word - 1).hasAny(.abbreviations))
                && !reading.isMark(word, "-") && !reading.isMark(word, "/") && !reading.isMark(word, ")")
                && !reading.isMark(word, "(") && !reading.isMark(word, "&")
        }
        guard reading.shape(word) == .lower else { return false }
        let traits = reading.traits(word)
        if reading.traits(word - 1).contains(.demonstrative) { return true }
        if traits.contains(.nameLink), reading.isCapital(word + 1) { return false }
        if reading.isMark(word + 1, "-"), reading.words.isAttached(word + 1) { return false }
        return traits.hasAny([.preposition, .conjunction, .auxiliary, .weekday, .reportingVerb, .circumstance])
    }

    private func isPhraseAfterComma(_ word: Int) -> Bool { reading.isCapital(word) }

    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, reading.words.classes[end - 1] == .punctuation, !reading.isMark(end - 1, ")") { end -= 1 }
        return end
    }

    /// A person after nothing but titles.
    func titledPerson(at start: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int)? {
        var word = start
        while word < limit, word - start < Self.longest {
            if let span = span(at: word) {
                if mentions[span].kind == .person { return (.name(span), mentions[span].words.upperBound) }
                word = mentions[span].words.upperBound
                continue
            }
            guard reading.isCapital(word) || reading.matches.traits[word].hasAny(WordTraits.titles.union(.nameLink)) else { return nil }
            word += 1
        }
        return nil
    }

    // MARK: Before the cue

    /// The subject of a reporting verb: the nearest person, pronoun or body before it in its sentence that no relative
    /// clause holds.
    func speaker(before cue: Int, from start: Int) -> Statement.SpeakerMention? {
        let first = max(start, cue - Self.longest)
        var word = cue - 1
        var body: Int?
        while word >= first {
            if reading.words.classes[word] == .quotationMark { break }
            if let span = span(at: word) {
                let name = mentions[span].words
                if let head = headOfRelativeClause(around: name, before: cue, from: first) {
                    if let actor = self.span(at: head), mentions[actor].kind.isActor {
                        word = head
                        continue
                    }
                    return .phrase(phraseStart(before: head + 1, from: first)..<head + 1)
                }
                if !isObject(name), mentions[span].kind == .person, !isDegree(name) {
                    return withCompanion(span, before: cue) ?? joined(span, from: first)
                }
                if body == nil, mentions[span].kind.isActor, !isObject(name) { body = span }
                word = name.lowerBound - 1
                continue
            }
            if isPronoun(word) { return .pronoun(word) }
            word -= 1
        }
        if let body { return titled(body, from: start, before: cue) }
        return subject(before: cue, from: start)
    }

    /// Capitals after a name and a comma: `Rini Astuti, MARS`.
    private func isDegree(_ name: Range<Int>) -> Bool {
        guard name.count == 1, reading.shape(name.lowerBound) == .upper, reading.isMark(name.lowerBound - 1, ","),
            let before = span(at: name.lowerBound - 2)
        else { return false }
        return mentions[before].kind == .person
    }

    private func isObject(_ name: Range<Int>) -> Bool {
        reading.traits(name.lowerBound - 1).contains(.preposition) && reading.shape(name.lowerBound - 1) == .lower
    }

    /// The word before `yang`, if the name belongs to its clause: nothing but the clause stands between `yang` and the
    /// verb (`delegasi yang dipimpin Menpora Rini menyampaikan`), or commas hold it (`Rini, yang menemui Tono, mengatakan`).
    private func headOfRelativeClause(around name: Range<Int>, before cue: Int, from start: Int) -> Int? {
        var word = name.lowerBound - 1
        while word >= start {
            if reading.words.classes[word] == .quotationMark { return nil }
            if reading.lexemes.hashes[word] == Self.which { break }
            let isBreak = reading.isMark(word, ",") && word > start && !reading.matches.traits[word - 1].hasAny(.titles)
            if isBreak, !reading.isMark(word - 1, ")") { return nil }
            word -= 1
        }
        guard word > start else { return nil }
        if reading.isMark(word - 1, ",") {
            let closes = hasComma(name.upperBound, cue)
            guard closes, let head = span(at: word - 2) else { return nil }
            return mentions[head].kind.isActor ? word - 2 : nil
        }
        let opensClause = reading.isSentenceStart(start) || start == 0
        guard opensClause, span(at: word - 1) != nil, !hasComma(name.upperBound, cue),
            isPassiveVerb(word + 1)
        else { return nil }
        return word - 1
    }

    private func hasComma(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).contains { reading.isMark($0, ",") }
    }

    /// Where the nouns and names before a word begin.
    private func phraseStart(before end: Int, from start: Int) -> Int {
        var first = end
        while first > start, end - first < Self.longestSubject, span(at: first - 1) != nil || isPartOfSubject(first - 1) { first -= 1 }
        return first
    }

    private static let which = WordHash.of("yang")

    private func isPassiveVerb(_ word: Int) -> Bool {
        let range = reading.words.utf8Range(word)
        return range.count > 5 && reading.shape(word) == .lower && reading.bytes[range.lowerBound] == UInt8(ascii: "d")
            && reading.bytes[range.lowerBound + 1] == UInt8(ascii: "i")
    }

    /// A person with those whom `dan` joins to it from before.
    private func joined(_ last: Int, from start: Int) -> Statement.SpeakerMention {
        var all = [last]
        var first = mentions[last].words.lowerBound
        while let previous = joinedSpan(before: first, from: start) {
            all.insert(previous, at: 0)
            first = mentions[previous].words.lowerBound
        }
        return all.count == 1 ? .name(last) : .joint(first..<mentions[last].words.upperBound, all)
    }

    /// A person and somebody without a name: `Rini dan pengacaranya menyatakan`.
    private func withCompanion(_ person: Int, before cue: Int) -> Statement.SpeakerMention? {
        var end = cue
        while end > 0, reading.traits(end - 1).hasAny([.auxiliary, .negation]) { end -= 1 }
        let name = mentions[person].words
        let companion = name.upperBound + 1..<max(name.upperBound + 1, end)
        guard (1...3).contains(companion.count), reading.lexemes.hashes[name.upperBound] == Self.and,
            companion.allSatisfy({ reading.shape($0) == .lower }),
            reading.matches.traits[companion.lowerBound].hasAny([.profession, .office, .kin])
        else { return nil }
        return .joint(name.lowerBound..<end, [person])
    }

    private func joinedSpan(before name: Int, from start: Int) -> Int? {
        var word = name - 1
        while word > start, name - word < 8, reading.matches.traits[word].hasAny(.titles) { word -= 1 }
        guard word > start, reading.lexemes.hashes[word] == Self.and, let span = span(at: word - 1),
            mentions[span].kind == .person, !isObject(mentions[span].words)
        else { return nil }
        return span
    }

    /// A subject without a name: the words between the verb with its adverbs and the beginning of the clause.
    private func subject(before cue: Int, from start: Int) -> Statement.SpeakerMention? {
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

    /// A body after a noun is the one whom the noun names: `Ketua DPRD Kota Ambon itu mengatakan`, `laporan Bank Dunia
    /// menyebut`, `pihak kampus`.
    private func titled(_ body: Int, from start: Int, before cue: Int) -> Statement.SpeakerMention {
        let words = mentions[body].words
        var first = words.lowerBound
        while first > start, reading.matches.traits[first - 1].hasAny([.office, .profession]) { first -= 1 }
        if first == words.lowerBound {
            var head = first
            while head > start, words.lowerBound - head < Self.longestSubject,
                head == first || sourceNoun(head) == .other || sourceNoun(head) == .side,
                isPartOfSubject(head - 1) || SourceNouns.isDetail(reading.lexemes.hashes[head - 1])
            { head -= 1 }
            if head < first, sourceNoun(head) == .document { return .voice(head..<words.upperBound, body) }
            guard (head..<first).contains(where: { sourceNoun($0) == .side }) else { return .name(body) }
            first = head
        }
        let end = words.upperBound
        return .phrase(first..<(end < cue && reading.traits(end).contains(.demonstrative) ? end + 1 : end))
    }
}
