/// A text with its words, what the lexicon says of each, and its sentences.
struct SegmentedText {
    let bytes: UTF8Bytes
    let words: Words
    let lexemes: Lexemes
    let sentences: Sentences
    /// Whether somebody else split the text.
    let hasGivenSentences: Bool

    init(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        self.bytes = bytes
        words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, lexicon)
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        sentences = Sentences(starts: scanner.starts(), words: words)
        hasGivenSentences = false
    }

    /// The same for words and sentences that are given.
    init(_ bytes: UTF8Bytes, words: Words, sentences: Sentences, _ lexicon: CompiledLexicon) {
        precondition(bytes.count <= TextLimit.utf8Length, "words of 2 GiB or more")
        self.bytes = bytes
        self.words = words
        lexemes = Lexemes(words, bytes, lexicon)
        self.sentences = sentences
        hasGivenSentences = true
    }
}
