/// Finds names with a trained model.
struct ModelTagger {
    private let reading: Reading
    private let matches: NameMatches
    private let model: EntityModel

    init(_ reading: Reading, _ matches: NameMatches, _ model: EntityModel) {
        self.reading = reading
        self.matches = matches
        self.model = model
    }

    /// The names, and for each word the probability that it belongs to one.
    func tagged() -> (spans: [EntitySpan], nameProbabilities: [Float]) {
        var spans: [EntitySpan] = []
        var probabilities = [Float](repeating: 0, count: reading.words.count)
        // A local, so that the closure does not hold on to the rest of the tagger.
        let model = model
        forEachLabel { word, label, probability in
            probabilities[word] = Float(label == 0 ? 1 - probability : probability)
            let number = model.kindOfLabel[label]
            guard number >= 0 else { return }
            if !model.isBegin[label], let last = spans.indices.last, spans[last].kindNumber == number,
                spans[last].words.upperBound == word
            {
                spans[last].words = spans[last].words.lowerBound..<word + 1
                spans[last].confidence = min(spans[last].confidence, probability)
            } else {
                spans.append(
                    EntitySpan(
                        words: word..<word + 1, kind: model.kinds[number], kindNumber: number, confidence: probability,
                        match: nil))
            }
        }
        return (spans.map(linked), probabilities)
    }

    /// The label of each word that may belong to a name.
    private func forEachLabel(_ body: (_ word: Int, _ label: Int, _ probability: Double) -> Void) {
        if model.lanes == EntityModel.blockSize {
            var decoder = ChainDecoder(model)
            forEachRun {
                decoder.begin()
            } word: {
                decoder.append(model.scores($0))
            } end: { run in
                decoder.decode { body(run.lowerBound + $0, $1, $2) }
            }
        } else {
            var decoder = WideChainDecoder(model)
            forEachRun {
                decoder.begin()
            } word: {
                decoder.append(model.allScores($0))
            } end: { run in
                decoder.decode { body(run.lowerBound + $0, $1, $2) }
            }
        }
    }

    /// Goes through the stretches of candidates and the rows of weights of their words.
    @inline(__always)
    private func forEachRun(
        begin: () -> Void, word: (_ rows: UnsafeBufferPointer<UInt32>) -> Void, end: (Range<Int>) -> Void
    ) {
        let candidates = CandidateWords(reading, matches, all: model.readsAllWords)
        let extractor = TaggerFeatures(reading, matches)
        var list = FeatureList()
        for sentence in reading.sentences {
            for run in candidates.runs(in: sentence.words) {
                begin()
                for index in run {
                    list.removeAll()
                    extractor.append(index, to: &list)
                    list.replaceByRows(of: model.table)
                    word(list.features)
                }
                end(run)
            }
        }
    }

    /// The span with what the lexicon calls it; a place that is a state there is one.
    private func linked(_ span: EntitySpan) -> EntitySpan {
        var span = span
        if let number = span.kindNumber, model.kindNames[number] == span.kind.label { span.kindNumber = nil }
        guard let match = matches.names[span.words.lowerBound], match.words == span.words else { return span }
        if model.hasStandardKinds, span.kind == .location, matches.kind(match) == .country { span.kind = .country }
        if matches.kind(match) == span.kind { span.match = match }
        return span
    }
}

/// A text as the trainer sees it: the features of each word that may belong to a name, and the stretches of such words.
package struct TaggerExample: Sendable {
    /// Of all words, in UTF-8 bytes.
    package let words: [Range<Int>]
    package let runs: [Range<Int>]
    /// Of the words of the runs, one after another.
    package let features: [UInt32]
    /// Where each word's features end.
    package let featureEnds: [Int]

    /// - Parameters:
    ///   - text: What is read.
    ///   - givenWords: Its words, where they are not to be found by the tokenizer.
    ///   - allWords: Whether each word may belong to a name.
    package init(_ text: String, givenWords: GivenWords? = nil, allWords: Bool = false, lexicon: Lexicon = .standard) {
        (words, runs, features, featureEnds) = text.withBytes { bytes in
            let reading = givenWords.map { Reading($0, bytes, lexicon) } ?? Reading(bytes, lexicon)
            let matches = NameMatches(reading, lexicon)
            let candidates = CandidateWords(reading, matches, all: allWords)
            let runs = reading.sentences.flatMap { candidates.runs(in: $0.words) }
            let extractor = TaggerFeatures(reading, matches)
            var features: [UInt32] = []
            var ends: [Int] = []
            var list = FeatureList()
            for word in runs.joined() {
                list.removeAll()
                extractor.append(word, to: &list)
                features += list.features
                ends.append(features.count)
            }
            return (reading.words.map(\.utf8Range), runs, features, ends)
        }
    }
}
