/// A text with its words, what the lexicon says of each, and its sentences.
struct SegmentedText {
    let bytes: UTF8Bytes
    let words: Words
    let lexemes: Lexemes
    let sentences: Sentences

    init(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        self.bytes = bytes
        words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, lexicon)
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        sentences = Sentences(starts: scanner.starts(), words: words)
    }

    /// The same for words and sentences that are given. A sentence that holds several is divided.
    ///
    /// - Parameter bytes: Those of ``GivenWords/text``.
    init(_ given: GivenWords, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        precondition(bytes.count <= TextLimit.utf8Length, "words of 2 GiB or more")
        self.bytes = bytes
        words = given.words
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        let starts = Set(scanner.starts()).union(given.sentences.map { UInt32($0.words.lowerBound) })
        sentences = Sentences(starts: starts.sorted(), words: words)
    }
}
