/// Finds the subject of a reporting verb: `Menteri Perdagangan Sinta Wulandari mengatakan`.
struct SpeakerBeforeCue {
    private let reading: Reading
    private let mentions: Mentions
    private let names: NamedWords

    init(_ names: NamedWords) {
        self.names = names
        reading = names.reading
        mentions = names.mentions
    }

    /// The subject of a reporting verb: the nearest person, pronoun or body before it in its sentence that no relative
    /// clause holds.
    func speaker(before cue: Int, from start: Int) -> Statement.SpeakerMention? {
        let first = max(start, cue - NamedWords.longestPhrase)
        var word = cue - 1
        var body: Int?
        while word >= first {
            if reading.words.classes[word] == .quotationMark { break }
            if let span = names.mention(at: word) {
                let name = mentions[span].words
                if let head = headOfRelativeClause(around: name, before: cue, from: first) {
                    if let actor = names.mention(at: head), mentions[actor].kind.isActor {
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
            if names.isPronoun(word) { return .pronoun(word) }
            word -= 1
        }
        if let body { return titled(body, from: start, before: cue) }
        return subject(before: cue, from: start)
    }

    /// Capitals after a name and a comma: `Rini Astuti, MARS`.
    private func isDegree(_ name: Range<Int>) -> Bool {
        guard name.count == 1, reading.shape(name.lowerBound) == .upper, reading.isMark(name.lowerBound - 1, ","),
            let before = names.mention(at: name.lowerBound - 2)
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
            if reading.lexemes.hashes[word] == FunctionWord.which { break }
            let isBreak = reading.isMark(word, ",") && word > start && !reading.matches.traits[word - 1].hasAny(.titles)
            if isBreak, !reading.isMark(word - 1, ")") { return nil }
            word -= 1
        }
        guard word > start else { return nil }
        if reading.isMark(word - 1, ",") {
            let closes = hasComma(name.upperBound, cue)
            guard closes, let head = names.mention(at: word - 2) else { return nil }
            return mentions[head].kind.isActor ? word - 2 : nil
        }
        let opensClause = reading.isSentenceStart(start) || start == 0
        guard opensClause, names.mention(at: word - 1) != nil, !hasComma(name.upperBound, cue),
            reading.isPassiveVerb(word + 1)
        else { return nil }
        return word - 1
    }

    private func hasComma(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end)).contains { reading.isMark($0, ",") }
    }

    /// Where the nouns and names before a word begin.
    private func phraseStart(before end: Int, from start: Int) -> Int {
        var first = end
        while first > start, end - first < Self.longestSubject, names.mention(at: first - 1) != nil || isPartOfSubject(first - 1) {
            first -= 1
        }
        return first
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
        guard (1...3).contains(companion.count), reading.lexemes.hashes[name.upperBound] == FunctionWord.and,
            companion.allSatisfy({ reading.shape($0) == .lower }),
            reading.matches.traits[companion.lowerBound].hasAny([.profession, .office, .kin])
        else { return nil }
        return .joint(name.lowerBound..<end, [person])
    }

    private func joinedSpan(before name: Int, from start: Int) -> Int? {
        var word = name - 1
        while word > start, name - word < 8, reading.matches.traits[word].hasAny(.titles) { word -= 1 }
        guard word > start, reading.lexemes.hashes[word] == FunctionWord.and, let span = names.mention(at: word - 1),
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
                head == first || reading.sourceNoun(head) == .other || reading.sourceNoun(head) == .side,
                isPartOfSubject(head - 1) || reading.means(head - 1, .announcementDetail)
            { head -= 1 }
            if head < first, reading.sourceNoun(head) == .document { return .voice(head..<words.upperBound, body) }
            guard (head..<first).contains(where: { reading.sourceNoun($0) == .side }) else { return .name(body) }
            first = head
        }
        let end = words.upperBound
        return .phrase(first..<(end < cue && reading.traits(end).contains(.demonstrative) ? end + 1 : end))
    }
}
