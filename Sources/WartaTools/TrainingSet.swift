import Foundation
import Warta

/// Labelled texts, ready for the trainer.
struct TrainingSet {
    let labels: [String]
    private let names: [String: Int]

    /// - Parameter kinds: The kinds of names, such as `PER`.
    init(kinds: [String]) {
        labels = ["O"] + kinds.flatMap { ["B-\($0)", "I-\($0)"] }
        names = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    }

    static let standardKinds = ["PER", "GOV", "COUNTRY", "COM", "ORG", "LOC"]

    /// The texts' features and, for each word, the place of its label.
    func examples(_ texts: [LabelledText]) -> [(TaggerExample, labels: [Int])] {
        texts.map { text in
            let example = TaggerExample(text.text)
            return (example, labels: labels(example.words, text.spans))
        }
    }

    private func labels(_ words: [Range<Int>], _ spans: [(range: Range<Int>, kind: String)]) -> [Int] {
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

    /// Documents of standoff files and sentences of CoNLL files, by the files' endings.
    static func read(_ files: [String]) throws -> [LabelledText] {
        try files.flatMap { file in
            file.hasSuffix(".jsonl") ? try LabelledText.standoff(file) : try LabelledText.conll(file)
        }
    }
}
