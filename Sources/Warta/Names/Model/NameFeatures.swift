/// The features of the words that may belong to names, stretch by stretch: what a model is trained on and what it is asked.
struct NameFeatures {
    private let reading: Reading
    private let candidates: CandidateWords
    private let extractor: TaggerFeatures

    /// - Parameter allWords: Whether each word may belong to a name.
    init(_ reading: Reading, allWords: Bool) {
        self.reading = reading
        candidates = CandidateWords(reading, all: allWords)
        extractor = TaggerFeatures(reading)
    }

    /// Has `word` look at the features of each word of a stretch, and `end` at the stretch.
    @inline(__always)
    func forEachRun(word: (inout FeatureList) -> Void, end: (Range<Int>) -> Void) {
        var list = FeatureList()
        for sentence in reading.sentences {
            for run in candidates.runs(in: sentence.words) {
                for index in run {
                    list.removeAll()
                    extractor.append(index, to: &list)
                    word(&list)
                }
                end(run)
            }
        }
    }
}
