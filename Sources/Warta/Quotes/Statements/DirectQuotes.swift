/// Tells speech from titles, terms and scare quotes among the quotations of a reading, and finds each one's cue and
/// speaker: after the quotation, before it, or in the middle of a longer one.
struct DirectQuotes {
    private let reading: Reading
    private let names: NamedWords
    private let afterCue: SpeakerAfterCue
    private let beforeCue: SpeakerBeforeCue
    private let misspelt: MisspeltCues
    /// A quotation with nothing beside it is speech from this many words on.
    private static let fewestWords = 4

    init(_ names: NamedWords) {
        self.names = names
        reading = names.reading
        afterCue = SpeakerAfterCue(names)
        beforeCue = SpeakerBeforeCue(names)
        misspelt = MisspeltCues(names.reading)
    }

    func statements(_ quotations: [Quotation]) -> [Statement] {
        var statements: [Statement] = []
        /// The end of the words after the last quotation that say who spoke.
        var frameEnd = 0
        for (index, quotation) in quotations.enumerated() {
            let limit = index + 1 < quotations.count ? quotations[index + 1].open : reading.words.count
            let previousEnd = index > 0 ? quotations[index - 1].end : 0
            if let (statement, end) = framed(quotation, limit: limit, previousEnd: previousEnd) {
                statements.append(statement)
                frameEnd = end
            } else if let last = statements.last, goesOn(quotation, after: frameEnd, last) {
                statements.append(
                    Statement(
                        kind: .direct, content: quotation.content, cue: last.cue, mention: last.mention, frame: .continued))
            } else if isFreeSpeech(quotation) {
                statements.append(
                    Statement(kind: .direct, content: quotation.content, cue: nil, mention: nil, frame: .free))
            }
        }
        return statements
    }

    // MARK: Frames

    private func framed(_ quotation: Quotation, limit: Int, previousEnd: Int) -> (Statement, Int)? {
        if let found = frameAfter(quotation, limit: limit) { return (statement(quotation, found), found.end) }
        if quotation.isSingle { return nil }
        if let (cue, mention) = frameBefore(quotation, from: previousEnd), isSentenceLike(quotation) {
            return (statement(quotation, Found(cue: cue, mention: mention, end: 0, frame: .before)), quotation.end)
        }
        if let mention = label(of: quotation, from: previousEnd), isSentenceLike(quotation) {
            return (statement(quotation, Found(cue: nil, mention: mention, end: 0, frame: .label)), quotation.end)
        }
        return nil
    }

    /// A cue and a speaker beside a quotation.
    private struct Found {
        let cue: Int?
        let mention: Statement.SpeakerMention?
        /// After the words that say who spoke.
        let end: Int
        let frame: Statement.Frame
    }

    private func statement(_ quotation: Quotation, _ found: Found) -> Statement {
        Statement(
            kind: .direct, content: quotation.content, cue: found.cue, mention: found.mention, frame: found.frame)
    }

    /// `"...," kata Eko` and `"...," Eko menambahkan`.
    private func frameAfter(_ quotation: Quotation, limit: Int) -> Found? {
        guard quotation.isClosed else { return nil }
        var word = quotation.end
        if reading.isMark(word, ",") { word += 1 }
        guard word < limit, reading.words.classes[word].isWord else { return nil }
        let end = min(limit, reading.sentence(of: word).words.upperBound)
        let isThus = reading.lexemes.hashes[word] == FunctionWord.thus
        if let found = cueAfter(quotation, at: isThus ? word + 1 : word, limit: end) { return found }
        return announcement(quotation, from: word, limit: end) ?? subjectFrame(quotation, from: word, limit: end)
            ?? bareName(quotation, from: word, limit: end)
    }

    private func cueAfter(_ quotation: Quotation, at word: Int, limit: Int) -> Found? {
        guard endsOpen(quotation), word < limit else { return nil }
        var traits = reading.traits(word)
        if !traits.hasAny(Self.directCues), isBeforeSpeaker(word, limit: limit) { traits = misspelt.traits(word) }
        guard traits.hasAny(Self.directCues) else { return nil }
        if traits.contains(.cueWithSuffix) { return Found(cue: word, mention: .suffix, end: word + 1, frame: .after) }
        if let found = afterCue.speaker(after: word, limit: limit) {
            return Found(cue: word, mention: found.mention, end: found.end, frame: .after)
        }
        return traits.contains(.cue) ? Found(cue: word, mention: nil, end: word + 1, frame: .after) : nil
    }

    private static let directCues: WordTraits = [.cue, .cueWithSuffix, .reportingVerb, .passiveCue]

    private func isBeforeSpeaker(_ word: Int, limit: Int) -> Bool {
        word + 1 < limit && (names.mention(at: word + 1) != nil || names.isPronoun(word + 1))
    }

    /// `"...," demikian keterangan Kemlu` and `"...," dikutip dari keterangan Kemlu`.
    private func announcement(_ quotation: Quotation, from word: Int, limit: Int) -> Found? {
        guard endsOpen(quotation) else { return nil }
        let isQuoted = reading.traits(word).hasAny([.circumstance, .passiveCue])
        var noun = word + 1
        if isQuoted, noun < limit, reading.traits(noun).contains(.preposition) { noun += 1 }
        guard noun < limit, isQuoted || reading.lexemes.hashes[word] == FunctionWord.thus,
            reading.means(noun, .announcement),
            let found = afterCue.speaker(after: noun - 1, limit: limit)
        else { return nil }
        let mention: Statement.SpeakerMention = if case .voice(_, let span) = found.mention { .name(span) } else { found.mention }
        return Found(cue: isQuoted ? word : noun, mention: mention, end: found.end, frame: .announcement)
    }

    /// A speaker and a reporting verb right after the quotation.
    private func subjectFrame(_ quotation: Quotation, from start: Int, limit: Int) -> Found? {
        guard endsOpen(quotation), !endsSentence(quotation.close - 1) || reading.isMark(quotation.end, ",") else { return nil }
        var word: Int
        let mention: Statement.SpeakerMention
        if let span = names.mention(at: start) {
            mention = .name(span)
            word = start
            while word < limit, names.mention(at: word) == span { word += 1 }
        } else if names.isPronoun(start) {
            mention = .pronoun(start)
            word = start + 1
        } else {
            return nil
        }
        guard word < limit, reading.traits(word).hasAny([.reportingVerb, .cue]) else { return nil }
        return Found(cue: word, mention: mention, end: word + 1, frame: .subjectAfter)
    }

    /// A person with a title but no verb: `"...," Direktur Riset Rini Astuti, dalam rilis.`
    private func bareName(_ quotation: Quotation, from start: Int, limit: Int) -> Found? {
        guard endsOpen(quotation), reading.isMark(quotation.close - 1, ",") || reading.isMark(quotation.end, ","),
            let found = afterCue.titledPerson(at: start, limit: limit)
        else { return nil }
        let next = found.end
        guard next >= limit || reading.words.classes[next] == .punctuation || reading.traits(next).contains(.preposition)
        else { return nil }
        return Found(cue: nil, mention: found.mention, end: next, frame: .bareName)
    }

    /// Whether the quotation's end lets the sentence go on: with a comma, a question, or nothing.
    private func endsOpen(_ quotation: Quotation) -> Bool {
        !quotation.isSingle || reading.isMark(quotation.close - 1, ",") || reading.isMark(quotation.end, ",")
    }

    /// `Eko mengatakan, "..."`, `Kata Eko: "..."`.
    private func frameBefore(_ quotation: Quotation, from previousEnd: Int) -> (cue: Int, mention: Statement.SpeakerMention?)? {
        var word = quotation.open - 1
        guard word >= previousEnd else { return nil }
        let start = max(previousEnd, reading.sentence(of: word).words.lowerBound)
        let isIntroduced = reading.isMark(word, ":") || reading.isMark(word, ",")
        if reading.words.classes[word] == .punctuation { word -= 1 }
        let nearest = max(start, isIntroduced ? word - 30 : word - 1)
        while word >= nearest {
            let traits = reading.traits(word)
            if traits.contains(.cueWithSuffix) { return (word, .suffix) }
            if traits.hasAny([.reportingVerb, .cue]), reading.shape(word) == .lower || word == start {
                let before = beforeCue.speaker(before: word, from: start)
                if traits.contains(.reportingVerb) || before != nil { return (word, before) }
                return (word, afterCue.speaker(after: word, limit: quotation.open)?.mention)
            }
            word -= 1
        }
        return nil
    }

    /// `Bupati Eko: "..."`, `Eko, Direktur PT Maju: "..."`, `Begini jawaban Eko: "..."`.
    private func label(of quotation: Quotation, from previousEnd: Int) -> Statement.SpeakerMention? {
        let colon = quotation.open - 1
        guard reading.isMark(colon, ":"), colon > previousEnd else { return nil }
        let start = max(previousEnd, reading.sentence(of: colon).words.lowerBound)
        if let span = names.mention(at: colon - 1), names.mentions[span].kind == .person {
            let name = names.mentions[span].words.lowerBound
            if (start..<max(start, name)).allSatisfy(isTitle) || isAnswer(before: name, from: start) { return .name(span) }
        }
        guard let found = afterCue.titledPerson(at: start, limit: colon), reading.isMark(found.end, ","),
            colon - found.end <= NamedWords.longestPhrase,
            (found.end..<colon).allSatisfy({ isTitle($0) || reading.isMark($0, ",") }),
            reading.matches.traits[found.end + 1].hasAny(WordTraits.titles.union(.degree))
        else { return nil }
        return found.mention
    }

    private func isTitle(_ word: Int) -> Bool {
        reading.isCapital(word) || names.mention(at: word) != nil
            || reading.matches.traits[word].hasAny(WordTraits.titles.union([.nameLink, .degree]))
            || reading.isMark(word, ".") && reading.words.isAttached(word)
    }

    /// A noun for what somebody said, and titles, before a name.
    private func isAnswer(before name: Int, from start: Int) -> Bool {
        guard let noun = (start..<name).last(where: { !isTitle($0) }) else { return false }
        return reading.means(noun, .spokenNoun)
    }

    /// `"A," kata Eko, "B."`: the second part has the words between for its frame.
    private func goesOn(_ quotation: Quotation, after frameEnd: Int, _ last: Statement) -> Bool {
        guard last.content.upperBound < frameEnd, quotation.open >= frameEnd, last.cue != nil else { return false }
        let between = frameEnd..<quotation.open
        return between.count <= 12 && between.last.map { reading.isMark($0, ",") || reading.isMark($0, ":") } == true
            && reading.sentenceOfWord[frameEnd - 1] == reading.sentenceOfWord[quotation.open - 1]
    }

    // MARK: Speech without a frame

    private func isFreeSpeech(_ quotation: Quotation) -> Bool {
        !quotation.isSingle && isSentenceLike(quotation) && startsSentence(quotation)
            && (endsSentence(quotation.close - 1) || !quotation.isClosed || reading.isMark(quotation.close - 1, ",")
                || endsSentence(quotation.end))
    }

    private func isSentenceLike(_ quotation: Quotation) -> Bool {
        let words = quotation.content.prefix(200).count { reading.words.classes[$0].isWord }
        return words >= Self.fewestWords
            || words >= 2 && (endsSentence(quotation.close - 1) || reading.isMark(quotation.close - 1, ","))
    }

    private func startsSentence(_ quotation: Quotation) -> Bool {
        let open = quotation.open
        return open == 0 || reading.isSentenceStart(open) || reading.isSentenceStart(open + 1) || reading.startsLine(open)
    }

    private func endsSentence(_ word: Int) -> Bool {
        reading.isMark(word, ".") || reading.isMark(word, "!") || reading.isMark(word, "?")
    }
}
