/// Splits Indonesian news into sentences.
public struct SentenceSplitter: Sendable {
    private let lexicon: Lexicon

    public init(lexicon: Lexicon = .standard) { self.lexicon = lexicon }

    /// The sentences of `text`.
    public func sentences(in text: String) -> Sentences {
        text.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes))
            return sentences(words, Lexemes(words, bytes, lexicon.base), bytes)
        }
    }

    /// The words of `text` and its sentences, which count them.
    public func wordsAndSentences(in text: String) -> (words: Words, sentences: Sentences) {
        text.withBytes { bytes in
            let reading = Reading(bytes, lexicon)
            return (reading.words, reading.sentences)
        }
    }

    func sentences(_ words: Words, _ lexemes: Lexemes, _ bytes: UTF8Bytes) -> Sentences {
        var starts: [UInt32] = []
        var isStart = true
        for index in words.indices {
            if isStart { starts.append(UInt32(index)) }
            isStart = [0x2E, 0x21, 0x3F].contains(bytes[Int(words.starts[index])])
        }
        return Sentences(starts: starts, words: words)
    }
}
