/// When, where and through what a statement was made, in words of a reading.
struct Circumstances: Equatable {
    var date: ValueSpan?
    var place: Range<Int>?
    var channel: Range<Int>?
}

/// Reads the words around a cue: `..., kata Eko dalam keterangan resminya, Kamis (20/1/2022)`, `... kepada wartawan di
/// Gedung DPR, Senayan, Jakarta`, `... dikutip dari akun Instagram ...`.
///
/// Looks at the rest of the sentence, outside the content, and no further than a few dozen words.
struct CircumstanceFinder {
    private let reading: Reading
    private let mentions: Mentions
    private let values: [ValueSpan]
    private static let farthest = 48
    private static let longestChannel = 10
    private static let mostWordsBeforePlace = 5

    init(_ reading: Reading, _ mentions: Mentions, _ values: [ValueSpan]) {
        self.reading = reading
        self.mentions = mentions
        self.values = values
    }

    func circumstances(of statement: Statement) -> Circumstances {
        var found = Circumstances()
        guard let cue = statement.cue else { return found }
        for words in frame(of: statement, cue) {
            if found.date == nil { found.date = date(in: words) }
            if found.channel == nil { found.channel = channel(in: words) }
            if found.place == nil { found.place = place(in: words) }
        }
        return found
    }

    /// The parts of the cue's sentence that are not content: after the content, between it and the cue, before it.
    private func frame(of statement: Statement, _ cue: Int) -> [Range<Int>] {
        let sentence = reading.sentence(of: cue).words
        let content = statement.content
        var parts: [Range<Int>] = []
        if content.upperBound <= cue {
            parts = [content.upperBound..<sentence.upperBound]
        } else if cue < content.lowerBound {
            parts = [cue + 1..<content.lowerBound, sentence.lowerBound..<cue]
            let rest = content.upperBound..<reading.sentence(of: content.upperBound - 1).words.upperBound
            if statement.kind == .direct { parts.append(rest) }
        }
        return parts.map { part in
            let words = part.prefix(Self.farthest)
            let next = words.dropFirst(2).first { reading.words.classes[$0] == .quotationMark }
            return words.lowerBound..<(next ?? words.upperBound)
        }.filter { !$0.isEmpty }
    }

    // MARK: Date

    private func date(in words: Range<Int>) -> ValueSpan? {
        first(of: values, in: words) { $0.words.lowerBound }.flatMap { place in
            values[place...].prefix { $0.words.upperBound <= words.upperBound }.first(where: isDay)
        }
    }

    private func isDay(_ value: ValueSpan) -> Bool {
        guard case .date(let date, _) = value.value else { return false }
        return date.day != nil || date.weekday != nil
    }

    /// The place of the first element that begins in some words.
    private func first<Ordered: RandomAccessCollection>(
        of elements: Ordered, in words: Range<Int>, _ start: (Ordered.Element) -> Int
    ) -> Int? where Ordered.Index == Int {
        let place = elements.firstPlace(notBefore: words.lowerBound, start)
        return place < elements.endIndex && start(elements[place]) < words.upperBound ? place : nil
    }

    // MARK: Place

    /// What stands after `di`, with the places that commas add to it.
    private func place(in words: Range<Int>) -> Range<Int>? {
        for word in words where reading.lexemes.hashes[word] == FunctionWord.at && reading.shape(word) == .lower {
            let start = word + 1
            guard start < words.upperBound, !reading.means(start, .noPlace) else { continue }
            let reach = min(words.upperBound, start + Self.mostWordsBeforePlace)
            guard let name = firstName(in: start..<reach), let end = placeEnd(name, limit: words.upperBound) else { continue }
            return start..<end
        }
        return nil
    }

    /// The first name, with nothing but nouns before it.
    private func firstName(in words: Range<Int>) -> Int? {
        guard let name = first(of: mentions, in: words, { $0.words.lowerBound }) else { return nil }
        let before = words.lowerBound..<mentions[name].words.lowerBound
        let isBare = before.allSatisfy {
            (reading.words.classes[$0] == .letter || reading.isMark($0, ","))
                && !reading.traits($0).hasAny([.conjunction, .weekday])
        }
        return isBare && mentions[name].kind != .person ? name : nil
    }

    private func placeEnd(_ first: Int, limit: Int) -> Int? {
        var last = first
        while last + 1 < mentions.count, mentions[last + 1].words.upperBound <= limit, isJoined(last, last + 1) { last += 1 }
        let hasPlace = mentions[first...last].contains { $0.kind == .location || $0.kind == .country }
        return hasPlace || reading.means(mentions[first].words.lowerBound - 1, .building)
            ? mentions[last].words.upperBound : nil
    }

    /// Whether a comma and a place, or an abbreviation in brackets, go on from one name to the next.
    private func isJoined(_ first: Int, _ second: Int) -> Bool {
        let between = mentions[first].words.upperBound..<mentions[second].words.lowerBound
        let isPlace = mentions[second].kind == .location || mentions[second].kind == .country
        return between.count <= 2 && (isPlace || between.last.map { reading.isMark($0, "(") } == true)
            && between.allSatisfy { reading.isMark($0, ",") || reading.isMark($0, "(") || reading.isMark($0, ")") }
    }

    // MARK: Channel

    private func channel(in words: Range<Int>) -> Range<Int>? {
        for word in words where reading.shape(word) == .lower {
            let start = word + 1
            guard start < words.upperBound else { return nil }
            if reading.traits(word).contains(.circumstance), let noun = source(start, words.upperBound) {
                return noun..<channelEnd(noun, words.upperBound)
            }
            if reading.means(word, .beforeChannel), reading.means(start, .channel) {
                return start..<channelEnd(start, words.upperBound)
            }
            if reading.lexemes.hashes[word] == FunctionWord.to, isListener(start) {
                return start..<channelEnd(start, words.upperBound)
            }
        }
        return nil
    }

    /// After `dikutip dari`: a medium by name or noun.
    private func source(_ word: Int, _ limit: Int) -> Int? {
        let noun = reading.traits(word).contains(.preposition) ? word + 1 : word
        guard noun < limit else { return nil }
        if reading.means(noun, .channel) { return noun }
        guard reading.lexemes.hashes[word] != FunctionWord.at, !reading.traits(noun).contains(.weekday) else { return nil }
        let name = first(of: mentions, in: noun..<noun + 1) { $0.words.lowerBound }
        let isMedium = name.map { mentions[$0].kind == .organization || mentions[$0].kind == .company } ?? reading.isCapital(noun)
        return isMedium || isOwnMedium(noun) ? noun : nil
    }

    private func isListener(_ word: Int) -> Bool {
        if reading.means(word, .listener) || isOwnMedium(word) { return true }
        guard let name = first(of: mentions, in: word..<word + 1, { $0.words.lowerBound }) else { return false }
        return mentions[name].kind == .organization || mentions[name].kind == .company
    }

    /// Whether the word begins with the name of a newspaper, written without a capital: `detikcom`, `detikNews`.
    private func isOwnMedium(_ word: Int) -> Bool {
        guard !reading.shape(word).startsUpper else { return false }
        let range = reading.words.utf8Range(word)
        return range.prefix(WordMeaning.longestPrefix).contains { last in
            reading.meanings.contains(.newspaper, WordHash.of(reading.bytes, range.lowerBound..<last + 1))
        }
    }

    /// Up to a comma, a bracket, a preposition of place or time, or a date.
    private func channelEnd(_ start: Int, _ limit: Int) -> Int {
        let reach = min(limit, start + Self.longestChannel)
        let end = (start + 1..<max(start + 1, reach)).first { word in
            reading.words.classes[word] == .punctuation && !isInsideName(word)
                || reading.words.classes[word] == .quotationMark
                || reading.traits(word).hasAny([.weekday, .conjunction, .circumstance])
                || reading.means(word, .afterChannel)
        }
        return end ?? max(start + 1, reach)
    }

    /// `detik.com`, `@kpk_ri`, `tele-wicara`: a mark with no space around it.
    private func isInsideName(_ word: Int) -> Bool {
        reading.words.isAttached(word) && word + 1 < reading.words.count && reading.words.isAttached(word + 1)
    }
}
