/// A text as the trainer sees it: the features of each word that may belong to a name, and the stretches of such words.
package struct NameExample: Sendable {
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
        let pipeline = Pipeline(lexicon: lexicon)
        func example(_ reading: Reading) -> ([Range<Int>], [Range<Int>], [UInt32], [Int]) {
            var runs: [Range<Int>] = []
            var features: [UInt32] = []
            var ends: [Int] = []
            pipeline.nameFeatures(reading, allWords: allWords).forEachRun { list in
                features += list.features
                ends.append(features.count)
            } end: { run in
                runs.append(run)
            }
            return (reading.source.words.map(\.utf8Range), runs, features, ends)
        }
        (words, runs, features, featureEnds) =
            if let givenWords {
                pipeline.read(givenWords, example)
            } else {
                pipeline.read(text, example)
            }
    }
}
