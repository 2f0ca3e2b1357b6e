/// Splits Indonesian news into sentences.
///
/// Knows the abbreviations, initials, decimals and lists that have full stops of their own, quotations that their
/// sentence goes on after (`"…," kata Eko.`), datelines, headings without a full stop, and paragraphs that a web page
/// ran together without a space. A quotation is not divided: it belongs to one sentence with its attribution.
///
/// Takes linear time, most of it for looking the words up in the lexicon; any text is good, also one without any full
/// stop.
///
/// ```swift
/// let text = "Harga cabai naik. \"Stok di pasar menipis,\" kata Drs. Eko Wijaya."
/// for sentence in SentenceSplitter().sentences(in: text) {
///     print(sentence.utf8Range, sentence.words)
/// }
/// ```
///
/// Source of the rules: the full stop in [EYD V](https://ejaan.kemdikbud.go.id); the abbreviations are those of
/// `Lexicons/abbreviations.tsv`.
public struct SentenceSplitter: Sendable {
    private let lexicon: Lexicon

    /// A splitter that takes its abbreviations from `lexicon`. Costs nothing.
    ///
    /// - Parameter lexicon: What is known of words; only its built-in part is asked.
    public init(lexicon: Lexicon = .standard) { self.lexicon = lexicon }

    /// The sentences of `text`, in order. Every word belongs to one.
    ///
    /// - Parameter text: At most ``Document/maximumUTF8Length`` bytes.
    /// - Returns: The sentences without the white space around them; none for a text without words or marks.
    public func sentences(in text: String) -> Sentences {
        wordsAndSentences(in: text).sentences
    }

    /// The words of `text`, those taken apart that a missing space ran together, and its sentences, which count them. A word
    /// covers the invisible characters inside it, which divide none.
    public func wordsAndSentences(in text: String) -> (words: Words, sentences: Sentences) {
        text.withBytes { bytes in
            SegmentedText.read(bytes, lexicon.base) { ($0.source.words, $0.source.sentences) }
        }
    }
}
