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
            let names = spans.map { Entity($0, label: label($0), actor: nil, text: text, reading, matches) }
            return EntityOrder(names, ValueFinder.entities(in: text, reading, besides: spans)).all
        }
    }

    /// The names in a text, and for each of its words how likely it belongs to one as far as its sentence tells.
    package func namesAndProbabilities(
        in text: String
    ) -> (names: [(utf8Range: Range<Int>, label: String, confidence: Double)], nameProbabilities: [Float]) {
        text.withBytes { bytes in
            let reading = Reading(bytes, lexicon)
            let matches = NameMatches(reading, lexicon)
            let (spans, probabilities) = ModelTagger(reading, matches, model).tagged()
            let names = mended(spans, probabilities, reading, matches).map {
                (reading.utf8Range($0.words), label($0), $0.confidence)
            }
            return (names, probabilities)
        }
    }

    func spans(_ reading: Reading, _ matches: NameMatches) -> [EntitySpan] {
        let (spans, probabilities) = ModelTagger(reading, matches, model).tagged()
        return mended(spans, probabilities, reading, matches)
    }

    private func mended(
        _ spans: [EntitySpan], _ probabilities: [Float], _ reading: Reading, _ matches: NameMatches
    ) -> [EntitySpan] {
        let consistency = MentionConsistency(reading, matches, probabilities)
        guard model.hasStandardKinds else { return consistency.withOwnNames(spans) }
        return BrokenNames.mended(consistency.applied(to: spans), reading)
    }

    func label(_ span: EntitySpan) -> String { span.kindNumber.map { model.kindNames[$0] } ?? span.kind.label }

    /// The same for sentences that are given: a name ends with its sentence.
    func spansInSentences(_ reading: Reading, _ matches: NameMatches) -> [EntitySpan] {
        spans(reading, matches).replacing { span in
            let starts = [span.words.lowerBound] + span.words.dropFirst().filter(reading.isSentenceStart)
            guard starts.count > 1 else { return nil }
            return zip(starts, starts.dropFirst() + [span.words.upperBound]).map { start, end in
                var part = span
                (part.words, part.match) = (start..<end, nil)
                return part
            }
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
        given.text.withBytes { bytes in
            let reading = Reading(given, bytes, lexicon)
            for span in spansInSentences(reading, NameMatches(reading, lexicon)) {
                for word in span.words {
                    labels[given.places[word]] = (word == span.words.lowerBound ? "B-" : "I-") + label(span)
                }
            }
        }
        return labels
    }
}
