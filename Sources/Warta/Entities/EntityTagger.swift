/// Finds names, dates and amounts in text, and names in words that are already split.
///
/// ```swift
/// let tagger = EntityTagger()
/// for entity in tagger.entities(in: "Gubernur Rahmat Hidayat tiba di Kota Ambon.") {
///     print(entity.kind.label, entity.text)
/// }
/// let labels = tagger.labels(forWords: ["Gubernur", "Rahmat", "Hidayat", "tiba"])
/// // ["O", "B-PER", "I-PER", "O"]
/// ```
public struct EntityTagger: Sendable {
    private let lexicon: Lexicon
    private let model: EntityModel

    /// Costs microseconds.
    ///
    /// - Parameters:
    ///   - lexicon: The names to know.
    ///   - model: What to find names with.
    public init(lexicon: Lexicon = .standard, model: EntityModel = .standard) {
        self.lexicon = lexicon
        self.model = model
    }

    /// The names, dates, times and amounts in a text, in order; they do not overlap. Linear time.
    ///
    /// - Returns: Entities without ``Entity/actor``, which needs the whole analysis.
    public func entities(in text: String) -> [Entity] {
        var text = text
        text.makeContiguousUTF8()
        return text.withBytes { bytes in
            let reading = Reading(bytes, lexicon)
            let matches = NameMatches(reading, lexicon)
            let spans = spans(reading, matches)
            let names = spans.map { Entity($0, actor: nil, text: text, reading, matches) }
            return EntityOrder(names, ValueFinder.entities(in: text, reading, besides: spans)).all
        }
    }

    func spans(_ reading: Reading, _ matches: NameMatches) -> [EntitySpan] {
        let (spans, probabilities) = ModelTagger(reading, matches, model).tagged()
        return MentionConsistency(reading, matches, probabilities).applied(to: spans)
    }

    /// A label in the IOB2 scheme for each word.
    ///
    /// - Parameter words: The words of one sentence or document, as a CoNLL file has them. A word that holds white
    ///   space is taken as it is.
    /// - Returns: As many labels, those of the model: `O`, or `B-` or `I-` and a kind. Linear time.
    public func labels(forWords words: [String]) -> [String] {
        var text = ""
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var classes: [WordClass] = []
        for word in words {
            starts.append(UInt32(text.utf8.count))
            text += word
            ends.append(UInt32(text.utf8.count))
            text += " "
            classes.append(Self.wordClass(word))
        }
        return text.withBytes { bytes in
            let reading = Reading(bytes: bytes, words: Words(starts: starts, ends: ends, classes: classes), lexicon)
            return ModelTagger(reading, NameMatches(reading, lexicon), model).labels()
        }
    }

    /// The class of a word that somebody else split off: that of its first segment that is a word.
    private static func wordClass(_ word: String) -> WordClass {
        let classes = WordTokenizer().boundaries(in: word).classes
        return classes.first(where: \.isWord) ?? classes.first ?? .none
    }
}
