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

    /// A place inside a word at which it is cut, and the length of the mark that stands there.
    private struct Cut {
        let word: Int
        let offset: Int
        let mark: Int
        /// The class of what stands after.
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
