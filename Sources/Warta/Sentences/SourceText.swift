/// The caller's text, with the words and sentences that were found in what was read.
struct SourceText {
    let bytes: UTF8Bytes
    /// As many as were read.
    let words: Words
    let sentences: Sentences

    func utf8Range(_ range: Range<Int>) -> Range<Int> {
        words.utf8Range(range.lowerBound).lowerBound..<words.utf8Range(range.upperBound - 1).upperBound
    }
}
