/// A text with its words, what the lexicon says of each, and its sentences.
struct SegmentedText {
    let bytes: UTF8Bytes
    let words: Words
    let lexemes: Lexemes
    let sentences: Sentences

    init(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        let words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, lexicon)
        self.init(bytes, words: words, lexicon)
    }

    /// The same for words that are given.
    ///
    /// - Parameter given: Sentences that are given too; one that holds several is divided.
    init(_ bytes: UTF8Bytes, words: Words, within given: Sentences? = nil, _ lexicon: CompiledLexicon) {
        precondition(bytes.count <= TextLimit.utf8Length, "a text of 2 GiB or more")
        self.bytes = bytes
        self.words = words
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        let starts = scanner.starts()
        sentences = Sentences(starts: given.map { Self.merged(starts, $0) } ?? starts, words: words)
    }

    private static func merged(_ starts: [UInt32], _ given: Sentences) -> [UInt32] {
        Set(starts).union(given.map { UInt32($0.words.lowerBound) }).sorted()
    }
}
