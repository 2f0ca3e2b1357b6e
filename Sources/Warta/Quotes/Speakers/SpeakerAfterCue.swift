/// Finds the speaker in the noun phrase after a cue: `kata Menteri Perdagangan Sinta Wulandari`.
struct SpeakerAfterCue {
    private let reading: Reading
    private let mentions: Mentions
    private let names: NamedWords

    init(_ names: NamedWords) {
        self.names = names
        reading = names.reading
        mentions = names.mentions
    }

    /// The speaker in the noun phrase after a cue: the person in it, else a pronoun, else a body, else the phrase.
    func speaker(after cue: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int)? {
        let start = phraseStart(after: cue, limit: limit)
        if names.isPronoun(start), start < limit { return (.pronoun(start), start + 1) }
        let end = min(limit, start + NamedWords.longestPhrase)
        var word = start
        var depth = 0
        while word < end {
            if let span = names.mention(at: word) {
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
        if let person = personAfterPhrase(phrase, limit: limit) { return (.name(person), mentions[person].words.upperBound) }
        if let voice = voice(phrase, limit: end) { return voice }
        let isAccount = phrase.contains { reading.bytes[Int(reading.words.starts[$0])] == UInt8(ascii: "@") }
        if !isAccount, let body = names.mention(at: start), mentions[body].kind.isActor { return joined(body, limit: limit) }
        return (.phrase(phrase), phrase.upperBound)
    }

    /// After `oleh`, and after a second cue: `lanjut bunyi surat itu`.
    private func phraseStart(after cue: Int, limit: Int) -> Int {
        let next = cue + 1
        guard next + 1 < limit, reading.shape(next) == .lower, names.mention(at: next) == nil else { return next }
        let isSecondCue =
            reading.traits(next).contains(.cue) && !endsPhrase(next + 1)
            && !reading.traits(next + 1).contains(.demonstrative)
        let isAgent = reading.traits(cue).contains(.passiveCue) && reading.lexemes.hashes[next] == FunctionWord.by
        return isSecondCue || isAgent ? next + 1 : next
    }

    /// A person, or the voice of one: `pernyataan Budi`.
    private func person(_ span: Int, from start: Int, limit: Int) -> (mention: Statement.SpeakerMention, end: Int) {
        let name = mentions[span].words
        if name.lowerBound > start, reading.sourceNoun(start) == .document, reading.shape(start) == .lower {
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
        guard end < limit, reading.lexemes.hashes[end] == FunctionWord.and else { return nil }
        var word = end + 1
        while word < limit, word < end + 8, names.mention(at: word) == nil, reading.matches.traits[word].hasAny(.titles) {
            word += 1
        }
        guard word < limit, let span = names.mention(at: word), mentions[span].kind == .person else { return nil }
        return span
    }

    /// Whether a verb follows, so that the last name begins a clause of its own.
    private func endsInSubject(_ word: Int, limit: Int) -> Bool {
        word < limit && reading.traits(word).hasAny([.reportingVerb, .auxiliary])
    }

    /// The person of a title that goes on after a preposition or `dan`: `kata Kepala Bidang Pangan pada Dinas Pertanian
    /// Rini`, `kata pakar politik dan kajian strategis Universitas Pelita, Rini`.
    private func personAfterPhrase(_ phrase: Range<Int>, limit: Int) -> Int? {
        var word = phrase.upperBound
        guard phrase.contains(where: { reading.matches.traits[$0].hasAny([.office, .profession]) }), word < limit,
            reading.traits(word).contains(.preposition) || reading.lexemes.hashes[word] == FunctionWord.and
        else { return nil }
        let end = min(limit, word + NamedWords.longestPhrase)
        word += 1
        while word < end {
            if let span = names.mention(at: word) {
                if mentions[span].kind == .person { return span }
                word = mentions[span].words.upperBound
                continue
            }
            let isPart =
                reading.words.classes[word] == .letter
                && !reading.traits(word).hasAny([.auxiliary, .negation, .weekday, .circumstance, .demonstrative])
                && !reading.traits(word).hasAny([.reportingVerb, .passiveCue, .cueWithSuffix])
                && (!reading.traits(word).contains(.conjunction) || reading.lexemes.hashes[word] == FunctionWord.and)
            let isComma =
                reading.isMark(word, ",")
                && (names.mention(at: word + 1) != nil || word + 1 < end && reading.matches.traits[word + 1].hasAny(.titles))
            let isMark = reading.isMark(word, "(") || reading.isMark(word, ")") || reading.isMark(word, "-")
            guard isPart || isComma || isMark || reading.words.classes[word] == .number else { return nil }
            word += 1
        }
        return nil
    }

    /// The body or person after a noun for something published: `laporan Bank Dunia`, `keterangan tertulis dari KPK`.
    private func voice(_ phrase: Range<Int>, limit: Int) -> (mention: Statement.SpeakerMention, end: Int)? {
        let start = phrase.lowerBound
        guard reading.sourceNoun(start) == .document, reading.shape(start) == .lower || reading.isSentenceStart(start) else {
            return nil
        }
        var word = start + 1
        while word < limit, names.mention(at: word) == nil,
            reading.means(word, .announcementDetail) || reading.sourceNoun(word) == .document
        { word += 1 }
        if word < limit, let span = names.mention(at: word), mentions[span].kind.isActor {
            let end = mentions[span].words.upperBound
            return (.voice(start..<end, span), end)
        }
        guard reading.means(start, .announcement), phrase.contains(word),
            !reading.traits(word).contains(.demonstrative)
        else { return nil }
        return (.phrase(word..<phrase.upperBound), phrase.upperBound)
    }

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
        while word < limit, word - start < NamedWords.longestPhrase {
            if let span = names.mention(at: word) {
                if mentions[span].kind == .person { return (.name(span), mentions[span].words.upperBound) }
                word = mentions[span].words.upperBound
                continue
            }
            guard reading.isPart(word, of: .plain) else { return nil }
            word += 1
        }
        return nil
    }
}
