/// Finds names, dates and amounts in text, and names in words that are already split.
///
/// ```swift
/// let tagger = EntityTagger()
/// for entity in tagger.entities(in: "Gubernur Rahmat Hidayat tiba di Kota Ambon.") {
///     print(entity.label, entity.text)
/// }
/// let labels = tagger.labels(forWords: ["Gubernur", "Rahmat", "Hidayat", "tiba"])
/// // ["O", "B-PER", "I-PER", "O"]
/// ```
public struct EntityTagger: Sendable {
    private let pipeline: Pipeline

    /// Costs microseconds.
    ///
    /// - Parameters:
    ///   - lexicon: The names to know.
    ///   - model: What to find names with.
    ///   - form: What kind of text to expect.
    public init(lexicon: Lexicon = .standard, model: EntityModel = .standard, form: TextForm = .any) {
        pipeline = Pipeline(lexicon: lexicon, model: model, form: form)
    }

    /// The names, dates, times and amounts in a text, in order; they do not overlap. Linear time.
    ///
    /// - Returns: Entities without ``Entity/actor``, which needs the whole analysis.
    public func entities(in text: String) -> [Entity] { pipeline.entities(text) { pipeline.names($0).mentions } }

    /// The names in a text, and for each of its words how likely it belongs to one as far as its sentence tells.
    package func namesAndProbabilities(
        in text: String
    ) -> (names: [(utf8Range: Range<Int>, label: String, confidence: Double)], nameProbabilities: [Float]) {
        pipeline.read(text) { reading in
            let tagged = pipeline.names(reading)
            let names = tagged.mentions.map { (reading.source.utf8Range($0.words), pipeline.label($0), $0.confidence) }
            return (names, tagged.probabilities)
        }
    }

    /// A label in the IOB2 scheme for each word of a sentence.
    ///
    /// - Parameter words: The words, as a CoNLL file has them. A word that holds white space is taken as it is.
    /// - Returns: As many labels; see ``labels(forSentences:)``.
    public func labels(forWords words: [String]) -> [String] { labels(forSentences: [words])[0] }

    /// A label in the IOB2 scheme for each word of a document that is already split.
    ///
    /// - Parameter sentences: The words of each sentence, which help one another. A word that holds white space is taken as
    ///   it is.
    /// - Returns: As many labels for each sentence, those of the model: `O`, or `B-` or `I-` and a kind. They mark the names
    ///   that ``Analyzer/analyze(words:)`` finds; dates and amounts are no names. Linear time.
    public func labels(forSentences sentences: [[String]]) -> [[String]] {
        var labels = labels(GivenWords(sentences))[...]
        return sentences.map { sentence in
            defer { labels = labels.dropFirst(sentence.count) }
            return Array(labels.prefix(sentence.count))
        }
    }

    /// The labels of all words, one sentence after another.
    package func labels(_ given: GivenWords) -> [String] {
        var labels = [String](repeating: "O", count: given.ranges.count)
        pipeline.read(given) { reading in
            for mention in pipeline.names(reading, within: given.sentences).mentions {
                for word in mention.words {
                    labels[given.places[word]] = (word == mention.words.lowerBound ? "B-" : "I-") + pipeline.label(mention)
                }
            }
        }
        return labels
    }
}
