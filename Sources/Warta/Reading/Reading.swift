/// A text with what the first stages found in it: what the later stages read.
final class Reading {
    /// What is read: the caller's text or what was made of it.
    let bytes: UTF8Bytes
    let words: Words
    let lexemes: Lexemes
    let sentences: Sentences
    /// The caller's text.
    let source: SourceText
    /// What the words were looked up in.
    let lexicon: Lexicon
    /// What the words mean; the lexicon holds it.
    let meanings: WordMeanings
    /// The sentence of each word.
    let sentenceOfWord: [UInt32]
    /// The names and phrases of the lexicon in the text.
    let matches: NameMatches
    /// Who speaks in minutes and interviews.
    private(set) var turns = TurnLabels()
    /// Where nothing is found.
    let addresses: Addresses

    init(_ text: SegmentedText, _ lexicon: Lexicon, form: TextForm = .any) {
        bytes = text.bytes
        words = text.words
        lexemes = text.lexemes
        sentences = text.sentences
        source = text.source
        self.lexicon = lexicon
        meanings = lexicon.base.meanings
        var sentenceOfWord: [UInt32] = []
        sentenceOfWord.reserveCapacity(words.count)
        for (number, sentence) in sentences.enumerated() {
            sentenceOfWord.append(contentsOf: repeatElement(UInt32(number), count: sentence.words.count))
        }
        self.sentenceOfWord = sentenceOfWord
        matches = NameMatches(text, lexicon)
        addresses = Addresses(bytes, words)
        turns = TurnLabels(self, areExpected: form == .minutes)
    }

    /// Whether the word is this one ASCII character.
    @inline(__always)
    func isMark(_ word: Int, _ character: Unicode.Scalar) -> Bool {
        words.indices.contains(word) && bytes[Int(words.starts[word])] == UInt8(ascii: character)
            && words.ends[word] - words.starts[word] == 1
    }

    /// Whether the word is one character, one of these.
    func isMark(_ word: Int, in marks: [UInt32]) -> Bool {
        guard words.indices.contains(word) else { return false }
        let (codePoint, length) = bytes.codePoint(at: Int(words.starts[word]))
        return words.utf8Range(word).count == length && marks.contains(codePoint)
    }

    /// What the lexicon says of a word; nothing of one that is not there.
    @inline(__always)
    func traits(_ word: Int) -> WordTraits { words.indices.contains(word) ? lexemes.traits[word] : [] }

    /// Whether a word has a meaning; one that is not there has none.
    @inline(__always)
    func means(_ word: Int, _ meaning: WordMeaning) -> Bool {
        words.indices.contains(word) && meanings.contains(meaning, lexemes.hashes[word])
    }

    @inline(__always)
    func shape(_ word: Int) -> WordShape { words.indices.contains(word) ? lexemes.shapes[word] : .none }

    /// Whether a name may start or go on with the word.
    @inline(__always)
    func isCapital(_ word: Int) -> Bool { shape(word).startsUpper || shape(word) == .mixedLower }

    func sentence(of word: Int) -> Sentences.Element { sentences[Int(sentenceOfWord[word])] }

    func isSentenceStart(_ word: Int) -> Bool { sentence(of: word).words.lowerBound == word }

    /// Where words stand in what is read; see ``source`` for the caller's text.
    func utf8Range(_ range: Range<Int>) -> Range<Int> {
        words.utf8Range(range.lowerBound).lowerBound..<words.utf8Range(range.upperBound - 1).upperBound
    }

    /// Whether a line ends between the word and the one before it.
    func startsLine(_ word: Int) -> Bool {
        guard word > 0 else { return true }
        return bytes[Int(words.ends[word - 1])..<Int(words.starts[word])].contains(UInt8(ascii: "\n"))
    }

    func string(_ range: Range<Int>) -> String { bytes.string(utf8Range(range)) }

    /// A hash of words as they are written, by which mentions of one name are known.
    func exactHash(_ range: Range<Int>) -> UInt32 { ExactHash.of(bytes, range.map(words.utf8Range)) }
}
