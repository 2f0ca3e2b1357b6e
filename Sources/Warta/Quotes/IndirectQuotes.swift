/// Finds statements in the reporter's words: `Eko menjelaskan, ...`, `Menurut Eko, ...`, `..., kata Eko.`
struct IndirectQuotes {
    private let reading: Reading
    private let speakers: SpeakerFinder
    private let quotations: [Quotation]

    init(_ reading: Reading, _ speakers: SpeakerFinder, _ quotations: [Quotation]) {
        self.reading = reading
        self.speakers = speakers
        self.quotations = quotations
    }

    /// - Parameter direct: Statements already found; sentences that hold one are left alone.
    func statements(besides direct: [Statement]) -> [Statement] {
        var taken = Set<UInt32>()
        for statement in direct {
            for word in [statement.content.lowerBound - 1, statement.content.upperBound, statement.cue ?? -1]
            where reading.words.indices.contains(word) { taken.insert(reading.sentenceOfWord[word]) }
        }
        var inside = 0
        var found: [Statement] = []
        for (number, sentence) in reading.sentences.enumerated() where !taken.contains(UInt32(number)) {
            while inside < quotations.count, quotations[inside].end <= sentence.words.lowerBound { inside += 1 }
            let isQuoted = inside < quotations.count && quotations[inside].open < sentence.words.lowerBound
            if !isQuoted, let statement = statement(in: sentence.words) { found.append(statement) }
        }
        return found
    }

    private func statement(in sentence: Range<Int>) -> Statement? {
        for cue in sentence where isClauseCue(cue) {
            if let statement = clause(cue, sentence) { return statement }
        }
        return nil
    }

    private func isClauseCue(_ word: Int) -> Bool {
        reading.traits(word).hasAny([.reportingVerb, .sourceCue]) && reading.words.classes[word] == .letter
            && reading.shape(word) != .upper
            || reading.traits(word).contains(.cue) && reading.isMark(word - 1, ",") && reading.shape(word) == .lower
    }

    private func clause(_ cue: Int, _ sentence: Range<Int>) -> Statement? {
        let traits = reading.traits(cue)
        let end = contentEnd(sentence)
        if traits.contains(.sourceCue), traits.contains(.cueWithSuffix) {
            let start = afterComplementizer(cue + 1)
            return statement(start..<max(start, end), cue, .suffix)
        }
        if traits.contains(.sourceCue) {
            guard let found = speakers.speaker(after: cue, limit: sentence.upperBound), reading.isMark(found.end, ",")
            else { return nil }
            return statement(found.end + 1..<max(found.end + 1, end), cue, found.mention)
        }
        if traits.contains(.reportingVerb) {
            guard let mention = speakers.speaker(before: cue, from: sentence.lowerBound) else { return nil }
            let start = afterComplementizer(cue + 1)
            return statement(start..<max(start, end), cue, mention)
        }
        guard let found = speakers.speaker(after: cue, limit: sentence.upperBound) else { return nil }
        let before = sentence.lowerBound..<max(sentence.lowerBound, cue - 1)
        let after = found.end + 1..<max(found.end + 1, end)
        return statement(before.count >= after.count ? before : after, cue, found.mention)
    }

    private func statement(_ content: Range<Int>, _ cue: Int, _ mention: Statement.Mention) -> Statement? {
        guard content.count >= 2 else { return nil }
        let hasQuotation = content.contains { reading.words.classes[$0] == .quotationMark }
        return Statement(
            kind: hasQuotation ? .mixed : .indirect, content: content, cue: cue, mention: mention, confidence: 0.6)
    }

    private func afterComplementizer(_ word: Int) -> Int {
        var word = word
        while reading.isMark(word, ",") || complementizer(word) { word += 1 }
        return word
    }

    /// `bahwa` and its like: what the content leaves out.
    private func complementizer(_ word: Int) -> Bool { reading.traits(word).contains(.complementizer) }

    private func contentEnd(_ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound, reading.words.classes[end - 1] == .punctuation, !reading.isMark(end - 1, ")") {
            end -= 1
        }
        return end
    }
}
