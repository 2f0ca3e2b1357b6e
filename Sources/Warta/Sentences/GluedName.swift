/// A name with ordinary words stuck to it.
struct GluedName {
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
