import Warta

/// A text as the trainer takes it.
struct LabelledExample {
    let words: NameExample
    /// The place of each word's label, `nil` where it is unknown.
    let labels: [Int?]

    /// How many words of names the tagger passes over.
    var missedWords: Int {
        let candidates = Set(words.runs.joined())
        return labels.indices.count { labels[$0] ?? 0 > 0 && !candidates.contains($0) }
    }
}

/// Labelled texts, ready for the trainer.
struct TrainingSet {
    let labels: [String]
    private let names: [String: Int]

    /// - Parameter kinds: The kinds of names, such as `PER`.
    init(kinds: [String]) {
        labels = ["O"] + kinds.flatMap { ["B-\($0)", "I-\($0)"] }
        names = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    }

    /// Those of the library.
    static let standardKinds = EntityKind.names.map(\.label)

    /// The kinds of names in some texts: the library's own in their order, others in that of the alphabet.
    static func kinds(of texts: [LabelledText]) -> [String] {
        let found = Set(texts.flatMap { $0.spans.map(\.kind) })
        return standardKinds.filter(found.contains) + found.subtracting(standardKinds).sorted()
    }

    /// - Parameter allWords: Whether every word is a candidate.
    func examples(_ texts: [LabelledText], allWords: Bool = false, lexicon: Lexicon = .standard) -> [LabelledExample] {
        texts.map { text in
            let words = NameExample(text.text, givenWords: text.words, allWords: allWords, lexicon: lexicon)
            return LabelledExample(words: words, labels: labels(words.words, text.spans))
        }
    }

    /// The places of the labels that names give to words.
    func labels(_ words: [Range<Int>], _ spans: [(range: Range<Int>, kind: String)]) -> [Int] {
        var result = [Int](repeating: 0, count: words.count)
        var word = 0
        for span in spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            while word < words.count, words[word].upperBound <= span.range.lowerBound { word += 1 }
            var isFirst = true
            while word < words.count, words[word].lowerBound < span.range.upperBound {
                guard let label = names[(isFirst ? "B-" : "I-") + span.kind] else { break }
                result[word] = label
                isFirst = false
                word += 1
            }
        }
        return result
    }
}
