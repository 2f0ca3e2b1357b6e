extension Words {
    /// The words with those taken apart that a missing space ran together: `ekspor.Namun` becomes three.
    ///
    /// Web pages lose the space between paragraphs, and ICU makes one word of what is left. Only a full stop between a
    /// word's small letters and a word with a capital counts, so that `M.Si`, `S.A.` and `contoh.com` stay whole. One
    /// pass over the bytes; the words are copied only if there is something to take apart.
    func splittingRunTogether(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) -> Words {
        var stops: [(word: Int, offset: Int)] = []
        var word = 0
        for offset in bytes.indices where bytes[offset] == UInt8(ascii: ".") {
            while word < count, ends[word] <= offset { word += 1 }
            guard word < count else { break }
            if starts[word] < offset, classes[word] == .letter,
                RunTogether(bytes, utf8Range(word), stop: offset).isLikely(lexicon)
            {
                stops.append((word, offset))
            }
        }
        return stops.isEmpty ? self : split(at: stops)
    }

    private func split(at stops: [(word: Int, offset: Int)]) -> Words {
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var classes: [WordClass] = []
        let count = count + stops.count * 2
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        classes.reserveCapacity(count)
        var copied = 0
        for (word, offset) in stops {
            let isSecondInWord = copied > word
            if !isSecondInWord {
                starts += self.starts[copied...word]
                ends += self.ends[copied...word]
                classes += self.classes[copied...word]
                copied = word + 1
            }
            let offset = UInt32(offset)
            let end = ends[ends.count - 1]
            ends[ends.count - 1] = offset
            starts += [offset, offset + 1]
            ends += [offset + 1, end]
            classes += [.punctuation, .letter]
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
