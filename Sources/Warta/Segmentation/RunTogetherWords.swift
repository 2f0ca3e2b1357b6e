extension Words {
    /// The words with those taken apart that a missing space ran together: `ekspor.Namun` becomes three.
    ///
    /// Web pages lose the space between paragraphs and around links, and ICU makes one word of what is left. A full stop
    /// counts between a word's small letters and a word with a capital, so that `M.Si`, `S.A.` and `contoh.com` stay
    /// whole; without one, an ordinary word is cut off in front of a name: `dariReuters`, `KemudianGubernur`. One pass
    /// over the bytes; the words are copied only if there is something to take apart.
    func splittingRunTogether(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) -> Words {
        var cuts: [Cut] = []
        var word = 0
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            defer { previous = byte }
            let isStop = byte == UInt8(ascii: ".")
            guard isStop || byte.isUpper && previous.isLower else { continue }
            while word < count, ends[word] <= offset { word += 1 }
            guard word < count else { break }
            guard starts[word] < offset, classes[word] == .letter else { continue }
            if isStop {
                if RunTogether(bytes, utf8Range(word), stop: offset).isLikely(lexicon) {
                    cuts.append(Cut(word: word, offset: offset, mark: 1))
                }
            } else if cuts.last?.word != word, let start = GluedName(bytes, utf8Range(word), capital: offset).start(lexicon) {
                cuts.append(Cut(word: word, offset: start, mark: 0))
            }
        }
        return cuts.isEmpty ? self : split(at: cuts)
    }

    /// A place inside a word at which it is cut, and the length of the mark that stands there.
    private struct Cut {
        let word: Int
        let offset: Int
        let mark: Int
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
            if cut.mark > 0 {
                starts.append(offset)
                ends.append(offset + 1)
                classes.append(.punctuation)
            }
            starts.append(offset + UInt32(cut.mark))
            ends.append(end)
            classes.append(.letter)
        }
        starts += self.starts[copied...]
        ends += self.ends[copied...]
        classes += self.classes[copied...]
        return Words(starts: starts, ends: ends, classes: classes)
    }
}

/// A capital behind a small letter inside a word.
private struct GluedName {
    private let bytes: UTF8Bytes
    private let word: Range<Int>
    private let capital: Int

    /// Longer words are none; shorter parts tell nothing.
    private static let reach = 40
    private static let shortest = 3

    init(_ bytes: UTF8Bytes, _ word: Range<Int>, capital: Int) {
        self.bytes = bytes
        self.word = word
        self.capital = capital
    }

    /// Where the name starts that an ordinary word stands in front of. The whole word must be no name of its own.
    func start(_ lexicon: CompiledLexicon) -> Int? {
        guard word.count <= Self.reach, word.upperBound - capital >= Self.shortest, !isName(word, lexicon) else { return nil }
        let first = word.lowerBound
        if capital - first >= Self.shortest, isOrdinary(first..<capital, lexicon) { return capital }
        // The name may begin with a small letter: `daridetikNews`.
        for start in stride(from: capital - 2, through: first + Self.shortest, by: -1)
        where isName(start..<word.upperBound, lexicon) && isOrdinary(first..<start, lexicon) {
            return start
        }
        return nil
    }

    private func isName(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        lexicon.word(WordHash.of(bytes, range)).map { lexicon.root($0) != 0 } ?? false
    }

    private func isOrdinary(_ range: Range<Int>, _ lexicon: CompiledLexicon) -> Bool {
        guard let word = lexicon.word(WordHash.of(bytes, range)) else { return false }
        let traits = lexicon.traits(of: word)
        // A word with a capital must be one that is nearly always written small, as names of products join nouns.
        let isCapital = bytes[range.lowerBound].isUpper
        return traits.isOrdinary && traits.frequency >= (isCapital ? 6 : 4) && traits.capitalShare <= (isCapital ? 0 : 2)
    }
}

extension UInt8 {
    fileprivate var isUpper: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
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
