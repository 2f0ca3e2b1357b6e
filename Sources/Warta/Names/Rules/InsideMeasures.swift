/// Leaves out names that are only part of a unit, or its sign: `skala Richter`, `derajat Celsius`, the `M` of `M 5,6`.
struct InsideMeasures: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions { mentions.filter { !isInside($0.words) } }

    private func isInside(_ words: Range<Int>) -> Bool {
        switch words.count {
        case 1: isUnit(words.lowerBound - 1) || reading.isUnitSign(words.lowerBound)
        case 2: isUnit(words.lowerBound)
        default: false
        }
    }

    /// Whether the word and the next one are a unit that is measured.
    private func isUnit(_ word: Int) -> Bool {
        guard word >= 0, reading.words.indices.contains(word + 1) else { return false }
        let name = WordMeanings.pair(reading.lexemes.hashes[word], reading.lexemes.hashes[word + 1])
        return reading.meanings.contains(.longMeasure, name)
    }
}
