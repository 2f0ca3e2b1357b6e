import Warta

/// How many names a tagger finds with their exact words and kind.
struct StrictScore: CustomStringConvertible {
    private struct Counts {
        var right = 0, predicted = 0, gold = 0

        var description: String {
            let precision = predicted == 0 ? 0 : Double(right) / Double(predicted)
            let recall = gold == 0 ? 0 : Double(right) / Double(gold)
            let f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall)
            return [precision, recall, f1].map { "\(($0 * 10_000).rounded() / 10_000)" }.joined(separator: "\t") + "\t\(gold)"
        }
    }

    private var counts: [String: Counts] = [:]

    init(_ tagger: EntityTagger, _ texts: [LabelledText]) {
        for text in texts {
            let found = text.words.map { Self.spans($0, tagger) } ?? tagger.entities(in: text.text).map { ($0.utf8Range, $0.label) }
            let gold = Set(text.spans.map { "\($0.range) \($0.kind)" })
            for (range, kind) in found {
                counts[kind, default: Counts()].predicted += 1
                if gold.contains("\(range) \(kind)") { counts[kind, default: Counts()].right += 1 }
            }
            for span in text.spans { counts[span.kind, default: Counts()].gold += 1 }
        }
    }

    private static func spans(_ words: GivenWords, _ tagger: EntityTagger) -> [(Range<Int>, String)] {
        var spans: [(Range<Int>, String)] = []
        let bytes = Array(words.text.utf8)
        let labels = tagger.labels(forWords: words.ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
        for (range, label) in zip(words.ranges, labels) where label != "O" {
            if label.hasPrefix("I-"), let last = spans.indices.last {
                spans[last].0 = spans[last].0.lowerBound..<range.upperBound
            } else {
                spans.append((range, String(label.dropFirst(2))))
            }
        }
        return spans
    }

    var description: String {
        let all = counts.values.reduce(into: Counts()) {
            $0.right += $1.right
            $0.predicted += $1.predicted
            $0.gold += $1.gold
        }
        let rows = counts.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value.description)" }
        return (["kind\tprecision\trecall\tF1\tgold"] + rows + ["all\t\(all.description)"]).joined(separator: "\n")
    }
}
