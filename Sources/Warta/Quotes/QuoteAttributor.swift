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
    private let lexicon: Lexicon

    /// Costs nothing.
    ///
    /// - Parameter lexicon: What is known of words and names.
    public init(lexicon: Lexicon = .standard) { self.lexicon = lexicon }

    /// The statements in a text, in order. Linear time.
    public func quotes(in text: String) -> [Quote] { Analyzer(lexicon: lexicon).analyze(text).quotes }

    /// The statements in a text whose names are known.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - entities: Names in it, in any order. One that covers no word, or overlaps one before it, is passed over, and so
    ///     are dates and amounts.
    /// - Returns: Statements in the order of the text; ``Quote/Speaker/actor`` counts the persons and bodies among the
    ///   given entities in the order of their first mention. Linear time, but for sorting the entities.
    public func quotes(in text: String, entities: [Entity]) -> [Quote] {
        Analyzer(lexicon: lexicon).document(text) { reading, _ in Self.spans(entities, reading) }.quotes
    }

    /// The words that the entities cover.
    private static func spans(_ entities: [Entity], _ reading: Reading) -> [EntitySpan] {
        var spans: [EntitySpan] = []
        var word = 0
        let names = entities.filter(\.kind.isName)
        for entity in names.sorted(by: { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }) {
            while word < reading.words.count, reading.words.utf8Range(word).upperBound <= entity.utf8Range.lowerBound {
                word += 1
            }
            let start = word
            while word < reading.words.count, reading.words.utf8Range(word).lowerBound < entity.utf8Range.upperBound {
                word += 1
            }
            guard word > start else { continue }
            spans.append(EntitySpan(words: start..<word, kind: entity.kind, confidence: entity.confidence, match: nil))
        }
        return spans
    }
}
