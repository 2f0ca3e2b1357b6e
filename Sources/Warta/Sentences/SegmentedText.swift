/// A text with its words, what the lexicon says of each, and its sentences.
struct SegmentedText {
    /// What is read: the caller's text or what was made of it.
    let bytes: UTF8Bytes
    let words: Words
    let lexemes: Lexemes
    let sentences: Sentences
    let source: SourceText

    /// Runs `body` on the caller's text, which is cleaned first if it has to be.
    static func read<Result>(_ source: UTF8Bytes, _ lexicon: CompiledLexicon, _ body: (SegmentedText) -> Result) -> Result {
        guard let clean = CleanText(source, isWord: { lexicon.word(WordHash.of($0, $0.indices)) != nil }) else {
            return body(SegmentedText(source, lexicon))
        }
        return clean.bytes.withUnsafeBufferPointer { body(SegmentedText($0, lexicon, clean, of: source)) }
    }

    private init(_ bytes: UTF8Bytes, _ lexicon: CompiledLexicon, _ clean: CleanText? = nil, of source: UTF8Bytes? = nil) {
        self.bytes = bytes
        words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, lexicon)
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        let starts = scanner.starts()
        sentences = Sentences(starts: starts, words: words)
        if let clean, let source {
            let words = words.inSource(of: clean)
            self.source = SourceText(bytes: source, words: words, sentences: Sentences(starts: starts, words: words))
        } else {
            self.source = SourceText(bytes: bytes, words: words, sentences: sentences)
        }
    }

    /// The same for words and sentences that are given.
    static func read<Result>(_ given: GivenWords, _ lexicon: CompiledLexicon, _ body: (SegmentedText) -> Result) -> Result {
        given.text.withBytes { source in
            let edits = InvisibleCharacters.edits(source)
            if edits.isEmpty { return body(SegmentedText(given, source, given.words, lexicon, of: source)) }
            let words = given.words.after(edits)
            return CleanText(source, edits).bytes.withUnsafeBufferPointer {
                body(SegmentedText(given, $0, words, lexicon, of: source))
            }
        }
    }

    /// A sentence that holds several is divided.
    private init(_ given: GivenWords, _ bytes: UTF8Bytes, _ words: Words, _ lexicon: CompiledLexicon, of source: UTF8Bytes) {
        precondition(source.count <= TextLimit.utf8Length, "words of 2 GiB or more")
        self.bytes = bytes
        self.words = words
        lexemes = Lexemes(words, bytes, lexicon)
        var scanner = SentenceScanner(words, lexemes, bytes)
        let starts = Set(scanner.starts()).union(given.sentences.map { UInt32($0.words.lowerBound) })
        sentences = Sentences(starts: starts.sorted(), words: words)
        self.source = SourceText(
            bytes: source, words: given.words, sentences: Sentences(starts: starts.sorted(), words: given.words))
    }
}
