extension Words {
    /// The words with those taken apart that a missing space ran together: `ekspor.Namun` becomes three.
    ///
    /// Web pages lose the space between paragraphs and around links, and ICU makes one word of what is left. A full stop
    /// counts between a word's small letters and a word with a capital, so that `M.Si`, `S.A.` and `contoh.com` stay
    /// whole; without one, ordinary words are cut off around a name: `dariReuters`, `daridetikNewspada`. One pass
    /// over the bytes; the words are copied only if there is something to take apart.
    func splittingRunTogether(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) -> Words {
        var cuts: [Cut] = []
        for word in indices {
            let range = utf8Range(word)
            switch classes[word] {
            case .letter:
                let known = range.count < GluedName.shortestWhole ? [] : GluedName(bytes, range).boundaries(lexicon)
                for offset in known { cuts.append(Cut(word: word, offset: offset, mark: 0)) }
                if known.isEmpty { addCuts(word, bytes, lexicon, &cuts) }
            case .number where bytes[range.lowerBound] >= UInt8(ascii: "A"):
                if let digits = itemNumber(word, bytes, lexicon) {
                    cuts.append(Cut(word: word, offset: digits, mark: 0, then: .number))
                }
            default: break
            }
        }
        return cuts.isEmpty ? self : split(at: cuts)
    }

    /// Cuts at full stops and in front of capitals.
    private func addCuts(_ word: Int, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon, _ cuts: inout [Cut]) {
        let range = utf8Range(word)
        var previous: UInt8 = 0
        for offset in range {
            let byte = bytes[offset]
            defer { previous = byte }
            if byte == UInt8(ascii: ".") {
                guard offset > range.lowerBound, RunTogether(bytes, range, stop: offset).isLikely(lexicon) else { continue }
                cuts.append(Cut(word: word, offset: offset, mark: 1))
            } else if byte.isUpper, previous.isLower, cuts.last?.word != word,
                GluedName(bytes, range).startsName(at: offset, lexicon)
            {
                cuts.append(Cut(word: word, offset: offset, mark: 0))
            }
        }
    }

    /// Where the number of a list's next item is stuck to a word: `3. Kota Ambon4. Kota Tual`.
    private func itemNumber(_ word: Int, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) -> Int? {
        let range = utf8Range(word)
        guard bytes[range.upperBound - 1].isDigit, word + 2 < count, bytes[Int(starts[word + 1])] == UInt8(ascii: "."),
            isAttached(word + 1), ends[word + 1] - starts[word + 1] == 1, bytes[Int(starts[word + 2])].isUpper,
            let letter = range.last(where: { !bytes[$0].isDigit }), bytes[letter].isLower,
            letter + 3 >= range.upperBound, letter - range.lowerBound >= 3,
            lexicon.word(WordHash.of(bytes, range)) == nil,
            lexicon.word(WordHash.of(bytes, range.lowerBound..<letter + 1)) != nil
        else { return nil }
        return letter + 1
    }

    /// The first full stop or capital inside a word.
    private func stopOrCapital(_ range: Range<Int>, _ bytes: UTF8Bytes) -> Int? {
        range.dropFirst().first { bytes[$0] == UInt8(ascii: ".") || bytes[$0].isUpper && bytes[$0 - 1].isLower }
    }

    private func addCuts(_ word: Int, from first: Int, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon, _ cuts: inout [Cut]) {
        let range = utf8Range(word)
        for offset in first..<range.upperBound {
            if bytes[offset] == UInt8(ascii: ".") {
                if RunTogether(bytes, range, stop: offset).isLikely(lexicon) {
                    cuts.append(Cut(word: word, offset: offset, mark: 1))
                }
            } else if bytes[offset].isUpper, bytes[offset - 1].isLower, cuts.last?.word != word,
                GluedName(bytes, range).startsName(at: offset, lexicon)
            {
                cuts.append(Cut(word: word, offset: offset, mark: 0))
            }
        }
    }

    /// A place inside a word at which it is cut, and the length of the mark that stands there.
    private struct Cut {
        let word: Int
        let offset: Int
        let mark: Int
        /// The class of what stands behind.
        var then = WordClass.letter
    }

    private func split(at cuts: [Cut]) -> Words {
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var classes: [WordClass] = []
        let count = count + cuts.count * 2
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        classes.reserveCapacity(count)
        var copied = 0
        for cut in cuts {
            let isSecondInWord = copied > cut.word
            if !isSecondInWord {
                starts += self.starts[copied...cut.word]
                ends += self.ends[copied...cut.word]
                classes += self.classes[copied...cut.word]
                copied = cut.word + 1
            }
            let offset = UInt32(cut.offset)
            let end = ends[ends.count - 1]
            ends[ends.count - 1] = offset
            classes[classes.count - 1] = .letter
            if cut.mark > 0 {
                starts.append(offset)
                ends.append(offset + 1)
                classes.append(.punctuation)
            }
            starts.append(offset + UInt32(cut.mark))
            ends.append(end)
            classes.append(cut.then)
        }
        starts += self.starts[copied...]
        ends += self.ends[copied...]
        classes += self.classes[copied...]
        return Words(starts: starts, ends: ends, classes: classes)
    }
}

/// A name with ordinary words stuck to it.
private struct GluedName {
    private let bytes: UTF8Bytes
    private let word: Range<Int>

    /// The fewest bytes of a word that may hold a name and another word.
    static let shortestWhole = 10
    /// Longer words are none; shorter parts tell nothing.
    private static let reach = 40
    private static let shortest = 3
    private static let shortestListed = 6

    init(_ bytes: UTF8Bytes, _ word: Range<Int>) {
        self.bytes = bytes
        self.word = word
    }

    /// Whether an ordinary word ends in front of a capital: `dariReuters`. The whole word must be no name of its own.
    func startsName(at capital: Int, _ lexicon: CompiledLexicon) -> Bool {
        word.count <= Self.reach && word.upperBound - capital >= Self.shortest && capital - word.lowerBound >= Self.shortest
            && !isName(word, lexicon) && isOrdinary(word.lowerBound..<capital, lexicon)
    }

    /// Where a name of the lexicon begins and ends inside the word, its small first letter no hindrance
    /// (`daridetikNewspada`), or where a known name ends before a function word (`Martinbelum`).
    func boundaries(_ lexicon: CompiledLexicon) -> [Int] {
        guard word.count <= Self.reach, isUnknown(lexicon) else { return [] }
        let (first, end) = (word.lowerBound, word.upperBound)
        for start in first...end - Self.shortestListed
        where start == first || start >= first + Self.shortest && isCharacter(start) && isOrdinary(first..<start, lexicon) {
            for stop in stride(from: end, through: start + Self.shortestListed, by: -1)
            where (stop == end || isCharacter(stop) && isOrdinary(stop..<end, lexicon)) && isListed(start..<stop, lexicon) {
                return [start, stop].filter { $0 > first && $0 < end }
            }
        }
        guard bytes[first].isUpper else { return [] }
        return (first + 5..<end - Self.shortest).first {
            isCharacter($0) && isFunctionWord($0..<end, lexicon) && isKnownName(first..<$0, lexicon)
        }.map { [$0] } ?? []
    }

    /// Whether a character begins there.
    private func isCharacter(_ offset: Int) -> Bool { bytes[offset] & 0xC0 != 0x80 }

    private func facts(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> (word: UInt32, traits: WordTraits)? {
        lexicon.word(WordHash.of(bytes, range)).map { ($0, lexicon.traits(of: $0)) }
    }

    private func isUnknown(_ lexicon: CompiledLexicon) -> Bool {
        guard let (number, traits) = facts(word, lexicon) else { return true }
        return traits.isEmpty && lexicon.root(number) == 0
    }

    private func isName(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        facts(range, lexicon).map { lexicon.root($0.word) != 0 } ?? false
    }

    /// Whether it is a name of one word that means nothing else, in the case that the lexicon asks for.
    private func isListed(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        guard let (number, _) = facts(range, lexicon), lexicon.root(number) != 0 else { return false }
        return lexicon.forms(at: lexicon.root(number)).contains { form in
            let flags = lexicon.flags(ofForm: form)
            guard lexicon.kind(ofEntry: lexicon.entry(ofForm: form)) != nil, !flags.contains(.ambiguous) else { return false }
            if flags.contains(.exact) { return lexicon.exactHash(ofForm: form) == ExactHash.of(bytes, [range]) }
            return lexicon.capitals(ofForm: form) == 0 || bytes[range.lowerBound].isUpper
        }
    }

    private func isOrdinary(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        guard let (_, traits) = facts(range, lexicon) else { return false }
        // A word with a capital must be one that is nearly always written small, as names of products join nouns.
        let isCapital = bytes[range.lowerBound].isUpper
        return traits.isOrdinary && traits.frequency >= (isCapital ? 6 : 4) && traits.capitalShare <= (isCapital ? 0 : 2)
    }

    private func isFunctionWord(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        guard let (number, traits) = facts(range, lexicon), lexicon.root(number) == 0 else { return false }
        return traits.hasAny([.preposition, .conjunction, .auxiliary, .negation])
    }

    private func isKnownName(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        guard let (_, traits) = facts(range, lexicon) else { return false }
        return traits.givenName >= 3 || traits.familyName >= 3 || traits.capitalShare >= 13
    }
}

extension UInt8 {
    fileprivate var isUpper: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    fileprivate var isLower: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
}

/// A full stop inside a word segment, and the letters up to the next stop on both sides.
private struct RunTogether {
    private let bytes: UTF8Bytes
    private let before: Range<Int>
    private let after: Range<Int>

    /// How far a word is read; longer ones are no words.
    private static let reach = 64

    init(_ bytes: UTF8Bytes, _ word: Range<Int>, stop: Int) {
        self.bytes = bytes
        var start = stop
        while start > max(word.lowerBound, stop - Self.reach), bytes[start - 1] != UInt8(ascii: ".") { start -= 1 }
        var end = stop + 1
        while end < min(word.upperBound, stop + Self.reach), bytes[end] != UInt8(ascii: ".") { end += 1 }
        before = start..<stop
        after = stop + 1..<end
    }

    func isLikely(_ lexicon: CompiledLexicon) -> Bool {
        guard before.count >= 2, before.count < Self.reach, after.count >= 2, after.count < Self.reach - 1 else {
            return false
        }
        // Letters of the two cases in ASCII first: most stops inside words are those of `a.n` and `contoh.com`.
        guard bytes[after.lowerBound] < UInt8(ascii: "a"), bytes[before.upperBound - 1] >= UInt8(ascii: "A") else {
            return false
        }
        let first = facts(before, lexicon), second = facts(after, lexicon)
        switch (WordShape.of(bytes, before), WordShape.of(bytes, after)) {
        case (.lower, .capitalized), (.capitalized, .capitalized), (.mixed, .capitalized), (.mixedLower, .capitalized):
            return second.startsRunTogether(length: after.count)
        case (.lower, .upper):
            return first.isOrdinary && !first.hasAny(.abbreviations)
        case (.upper, .capitalized):
            return before.count > 2 && second.isOrdinary
        default:
            return false
        }
    }

    private func facts(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> WordTraits {
        lexicon.word(WordHash.of(bytes, range)).map(lexicon.traits(of:)) ?? []
    }
}
