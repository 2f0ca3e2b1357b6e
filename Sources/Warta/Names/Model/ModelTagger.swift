/// Finds names with a trained model.
struct ModelTagger {
    private let reading: Reading
    private let model: EntityModel

    init(_ reading: Reading, _ model: EntityModel) {
        self.reading = reading
        self.model = model
    }

    /// The names, and for each word the probability that it belongs to one.
    func tagged() -> TaggedNames {
        var mentions: [Mention] = []
        var probabilities = [Float](repeating: 0, count: reading.words.count)
        // A local, so that the closure does not hold on to the rest of the tagger.
        let model = model
        forEachLabel { word, label, probability in
            probabilities[word] = Float(label == 0 ? 1 - probability : probability)
            let number = model.kindOfLabel[label]
            guard number >= 0 else { return }
            if !model.isBegin[label], let last = mentions.indices.last, mentions[last].kindNumber == number,
                mentions[last].words.upperBound == word
            {
                mentions[last].words = mentions[last].words.lowerBound..<word + 1
                mentions[last].confidence = min(mentions[last].confidence, probability)
            } else {
                mentions.append(
                    Mention(
                        words: word..<word + 1, kind: model.kinds[number], kindNumber: number, confidence: probability,
                        match: nil))
            }
        }
        return TaggedNames(mentions: Mentions(mentions.map(linked)), probabilities: probabilities)
    }

    /// The label of each word that may belong to a name.
    private func forEachLabel(_ body: (_ word: Int, _ label: Int, _ probability: Double) -> Void) {
        if model.lanes == EntityModel.blockSize {
            decode(with: ChainDecoder(model), body)
        } else {
            decode(with: WideChainDecoder(model), body)
        }
    }

    @inline(__always)
    private func decode(
        with decoder: some SequenceDecoder, _ body: (_ word: Int, _ label: Int, _ probability: Double) -> Void
    ) {
        var decoder = decoder
        decoder.begin()
        NameFeatures(reading, allWords: model.readsAllWords).forEachRun { features in
            features.replaceByRows(of: model.table)
            decoder.append(features.rows, of: model)
        } end: { run in
            decoder.decode { body(run.lowerBound + $0, $1, $2) }
            decoder.begin()
        }
    }

    /// The mention with what the lexicon calls it; a place that is a state there is one.
    private func linked(_ mention: Mention) -> Mention {
        var mention = mention
        if let number = mention.kindNumber, model.kindNames[number] == mention.kind.label { mention.kindNumber = nil }
        guard let match = reading.matches.names[mention.words.lowerBound], match.words == mention.words else { return mention }
        if model.hasStandardKinds, mention.kind == .location, reading.matches.kind(match) == .country { mention.kind = .country }
        if reading.matches.kind(match) == mention.kind { mention.match = match }
        return mention
    }
}

/// What the model says of a text.
struct TaggedNames {
    let mentions: Mentions
    /// For each word how likely it belongs to a name.
    let probabilities: [Float]
}
