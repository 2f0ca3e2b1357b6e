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
    init(_ bytes: UTF8Bytes, words: Words, _ lexicon: CompiledLexicon) {
        self.bytes = bytes
        self.words = words
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        sentences = Sentences(starts: scanner.starts(), words: words)
    }
}
