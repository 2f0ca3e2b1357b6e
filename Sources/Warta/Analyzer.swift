/// Reads Indonesian news: who is named in it, and who said what.
///
/// Make one and share it: it is a value without state, its lexicon lies in the program's binary, and any number of
/// threads may use it at once.
///
/// ```swift
/// let analyzer = Analyzer()
/// let document = analyzer.analyze("“Ekspor naik,” kata Menteri Perdagangan Sinta Wulandari.")
/// for quote in document.quotes {
///     print(quote.speaker?.name ?? "?", quote.text)
/// }
/// ```
public struct Analyzer: Sendable {
    private let pipeline: Pipeline

    /// Costs microseconds.
    ///
    /// - Parameters:
    ///   - lexicon: The names to know; see ``Lexicon/adding(_:)`` for names of your own.
    ///   - model: What to find names with.
    ///   - form: What kind of text to expect.
    public init(lexicon: Lexicon = .standard, model: EntityModel = .standard, form: TextForm = .any) {
        pipeline = Pipeline(lexicon: lexicon, model: model, form: form)
    }

    /// - Parameter attribution: What to choose speakers with.
    package init(lexicon: Lexicon = .standard, model: EntityModel, attribution: AttributionModel) {
        pipeline = Pipeline(lexicon: lexicon, model: model, attribution: attribution)
    }

    /// Everything the library finds in a text. Takes time linear in its length.
    ///
    /// - Parameter text: At most ``Document/maximumUTF8Length`` bytes of UTF-8: a longer one stops the program. For
    ///   text of unknown origin and such a size see ``analyze(checkingLengthOf:)``.
    public func analyze(_ text: String) -> Document { pipeline.document(text) { pipeline.names($0).mentions } }

    /// The same for a part of a text, which is copied once: ``Document/text`` is that part, and all ranges and offsets count
    /// from its start.
    ///
    /// ```swift
    /// let page = "Jepara (ANT) - Panen mundur, kata Wahyu Hidayat."
    /// let document = Analyzer().analyze(page[page.firstRange(of: "Panen")!.lowerBound...])
    /// // document.text == "Panen mundur, kata Wahyu Hidayat."
    /// ```
    public func analyze(_ text: some StringProtocol) -> Document { analyze(String(text)) }

    /// The same as ``analyze(_:)-(String)`` for a text that may be too long.
    ///
    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    public func analyze(checkingLengthOf text: some StringProtocol) throws(AnalysisError) -> Document {
        let length = text.utf8.count
        guard length <= Document.maximumUTF8Length else { throw .textTooLong(length) }
        return analyze(text)
    }

    /// Everything in a text that is already split, as CoNLL files are: words and sentences stay as they are, and no name
    /// goes from one sentence to the next.
    ///
    /// ```swift
    /// let document = Analyzer().analyze(words: [["Gubernur", "Rahmat", "Hidayat", "tiba", "."], ["Hujan", "reda", "."]])
    /// // document.text == "Gubernur Rahmat Hidayat tiba.\nHujan reda."
    /// ```
    ///
    /// - Parameter sentences: The words of each sentence. Those of a document help one another; words without anything but
    ///   white space are left out of ``Document/words``, and sentences without words of ``Document/sentences``.
    /// - Returns: A document whose ``Document/text`` has the words as a newspaper prints them, a sentence a line. It must
    ///   come to at most ``Document/maximumUTF8Length`` bytes: a longer one stops the program. Linear time.
    public func analyze(words sentences: [[String]]) -> Document { analyze(GivenWords(sentences)) }

    package func analyze(_ given: GivenWords) -> Document { pipeline.document(given) }

    /// Everything the library finds in a text, and why. Takes longer than ``analyze(_:)-(String)``.
    package func explain(_ text: String) -> (document: Document, explanation: Explanation) { pipeline.explained(text) }

    package func explain(_ given: GivenWords) -> (document: Document, explanation: Explanation) { pipeline.explained(given) }
}
