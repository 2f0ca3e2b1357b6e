/// Finds statements in the reporter's words: `Eko menjelaskan, ...`, `Menurut Eko, ...`, `..., kata Eko.`
struct IndirectQuotes {
    private let reading: Reading
    private let names: NamedWords
    private let afterCue: SpeakerAfterCue
    private let beforeCue: SpeakerBeforeCue
    private let misspelt: MisspeltCues
    private let quotations: [Quotation]

    init(_ names: NamedWords, _ quotations: [Quotation]) {
        self.names = names
        reading = names.reading
        afterCue = SpeakerAfterCue(names)
        beforeCue = SpeakerBeforeCue(names)
        misspelt = MisspeltCues(names.reading)
        self.quotations = quotations
    }

    /// What may be statements: for each sentence one for every cue, of which no more than one is.
    ///
    /// - Parameter direct: Statements already found; sentences that hold one are left alone.
    func statements(besides direct: [Statement]) -> [[Statement]] {
        var taken = Set<UInt32>()
        for statement in direct {
            for word in [statement.content.lowerBound - 1, statement.content.upperBound, statement.cue ?? -1]
            where reading.words.indices.contains(word) { taken.insert(reading.sentenceOfWord[word]) }
        }
        var inside = 0
        var found: [[Statement]] = []
        for (number, sentence) in reading.sentences.enumerated() where !taken.contains(UInt32(number)) {
            while inside < quotations.count, quotations[inside].end <= sentence.words.lowerBound { inside += 1 }
            let isQuoted = inside < quotations.count && quotations[inside].open < sentence.words.lowerBound
            if isQuoted { continue }
            let choices = statements(in: sentence.words)
            if !choices.isEmpty { found.append(choices) }
        }
        return found
    }

    private func statements(in sentence: Range<Int>) -> [Statement] {
        var found: [Statement] = []
        for cue in sentence {
            let traits = clauseCue(cue, sentence)
            if !traits.isEmpty, let statement = clause(cue, traits, sentence) { found.append(statement) }
            if found.count == Self.mostCues { break }
        }
        return found
    }

    private static let mostCues = 6

    /// What kind of cue a word is; nothing if it is none.
    private func clauseCue(_ word: Int, _ sentence: Range<Int>) -> WordTraits {
        let traits = reading.traits(word)
        guard reading.words.classes[word] == .letter, reading.shape(word) != .upper else { return [] }
        if traits.hasAny([.reportingVerb, .sourceCue]) { return traits }
        if traits.contains(.cue), reading.shape(word) == .lower, reading.isMark(word - 1, ",") || word == sentence.lowerBound + 1 {
            return traits
        }
        let letter = reading.bytes[Int(reading.words.starts[word])]
        if letter == UInt8(ascii: "m") || letter == UInt8(ascii: "b"), isSpeaker(word - 1) {
            return misspelt.traits(word).intersection(.reportingVerb)
        }
        return []
    }

    private func isSpeaker(_ word: Int) -> Bool { names.mention(at: word) != nil || names.isPronoun(word) }

    private func clause(_ cue: Int, _ traits: WordTraits, _ sentence: Range<Int>) -> Statement? {
        let end = contentEnd(sentence)
        if traits.contains(.sourceCue) { return source(cue, traits, sentence, end) }
        if traits.contains(.reportingVerb) {
            guard let mention = beforeCue.speaker(before: cue, from: sentence.lowerBound) else { return nil }
            let start = contentStart(after: cue, end)
            return statement(start..<max(start, end), cue, mention, .clause)
        }
        guard let found = afterCue.speaker(after: cue, limit: sentence.upperBound) else { return nil }
        if !reading.isMark(cue - 1, ","), !reading.isMark(found.end, ",") { return nil }
        let before = sentence.lowerBound..<max(sentence.lowerBound, reading.isMark(cue - 1, ",") ? cue - 1 : cue)
        let after = found.end + 1..<max(found.end + 1, end)
        return statement(length(before) >= length(after) ? before : after, cue, found.mention, .aside)
    }

    private func length(_ words: Range<Int>) -> Int { words.isEmpty ? 0 : reading.utf8Range(words).count }

    // MARK: Sources

    /// `Menurut Eko, ...`, `Menurutnya, ...`.
    private func source(_ cue: Int, _ traits: WordTraits, _ sentence: Range<Int>, _ end: Int) -> Statement? {
        if traits.contains(.cueWithSuffix) {
            let start = afterComplementizer(cue + 1)
            return statement(start..<max(start, end), cue, .suffix, .source)
        }
        guard let found = afterCue.speaker(after: cue, limit: sentence.upperBound) else { return nil }
        guard let start = sourceEnd(found.end, found.mention, isFirst: cue == sentence.lowerBound, end) else { return nil }
        return statement(start..<max(start, end), cue, found.mention, .source)
    }

    /// Where the content begins: after the comma, which a few words of circumstance may come before, and which is left
    /// out by some after a name.
    private func sourceEnd(_ word: Int, _ mention: Statement.SpeakerMention, isFirst: Bool, _ end: Int) -> Int? {
        if reading.isMark(word, ",") { return afterDegrees(word, end) + 1 }
        let opensCircumstance =
            reading.traits(word).contains(.preposition) || reading.traits(word).contains(.circumstance)
            || reading.isMark(word, "(") || reading.traits(word).contains(.demonstrative)
        if opensCircumstance {
            return (word..<max(word, min(end, word + Self.longestCircumstance)))
                .first { reading.isMark($0, ",") }.map { $0 + 1 }
        }
        guard isFirst, case .name = mention, word < end, reading.shape(word) == .lower || reading.isCapital(word) else {
            return nil
        }
        return word
    }

    private static let longestCircumstance = 12

    /// The last of the commas around degrees: `Menurut Rini, M.Si, ...`.
    private func afterDegrees(_ comma: Int, _ end: Int) -> Int {
        guard comma + 1 < end, reading.traits(comma + 1).contains(.degree) else { return comma }
        return (comma + 1..<min(end, comma + 6)).first { reading.isMark($0, ",") } ?? comma
    }

    // MARK: Content

    private func statement(
        _ content: Range<Int>, _ cue: Int, _ mention: Statement.SpeakerMention, _ frame: Statement.Frame
    ) -> Statement? {
        guard content.count >= 2 else { return nil }
        let hasQuotation = content.contains { reading.words.classes[$0] == .quotationMark }
        return Statement(
            kind: hasQuotation ? .mixed : .indirect, content: content, cue: cue, mention: mention, frame: frame)
    }

    /// After `bahwa`, which words that say to whom or where may come before.
    private func contentStart(after cue: Int, _ end: Int) -> Int {
        let next = cue + 1
        if reading.traits(next).hasAny([.preposition, .auxiliary]) || reading.isMark(next, ",") {
            let near = next..<max(next, min(end, next + Self.longestCircumstance))
            if let that = near.first(where: complementizer) { return afterComplementizer(that) }
        }
        return afterComplementizer(next)
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
