/// Finds who said what, with names from the library's own tagger or from the caller's.
///
/// ```swift
/// let text = "“Panen mundur,” kata Wahyu Hidayat. “Airnya kurang,” tuturnya."
/// let names = EntityTagger().entities(in: text)
/// for quote in QuoteAttributor().quotes(in: text, entities: names) {
///     print(quote.speaker?.name ?? "?", quote.text)
/// }
/// ```
public struct QuoteAttributor: Sendable {
    private let pipeline: Pipeline

    /// Costs microseconds.
    ///
    /// - Parameters:
    ///   - lexicon: What is known of words and names.
    ///   - model: What to find names with where the caller gives none.
    public init(lexicon: Lexicon = .standard, model: EntityModel = .standard) {
        pipeline = Pipeline(lexicon: lexicon, model: model)
    }

    /// The statements in a text, in order. Linear time.
    public func quotes(in text: String) -> [Quote] { pipeline.document(text) { pipeline.names($0).mentions }.quotes }

    /// The statements in a text whose names are known.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - entities: Names in it, in any order. One that covers no word, or overlaps one before it, is passed over, and so
    ///     are dates and amounts.
    /// - Returns: Statements in the order of the text; ``Quote/Speaker/actor`` counts the persons and bodies among the
    ///   given entities in the order of their first mention. Linear time, but for sorting the entities.
    public func quotes(in text: String, entities: [Entity]) -> [Quote] {
        pipeline.document(text) { Mentions(of: entities.filter(\.kind.isName), in: $0) }.quotes
    }
}

extension Mentions {
    /// The words that the caller's entities cover.
    init(of entities: [Entity], in reading: Reading) {
        self.init()
        let words = reading.source.words
        var word = 0
        for entity in entities.sorted(by: { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }) {
            while word < words.count, words.utf8Range(word).upperBound <= entity.utf8Range.lowerBound {
                word += 1
            }
            let start = word
            while word < words.count, words.utf8Range(word).lowerBound < entity.utf8Range.upperBound {
                word += 1
            }
            guard word > start else { continue }
            append(Mention(words: start..<word, kind: entity.kind, confidence: entity.confidence, match: nil))
        }
    }
}
