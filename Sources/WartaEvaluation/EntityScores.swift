import Warta
import WartaFormats

/// How well the names of some documents or sentences were found.
///
/// A name counts as found only if its span and its kind are equal.
package struct EntityScores: Sendable {
    /// Scores by kind, of all kinds that the gold or the predictions have.
    package private(set) var kinds: [String: Score] = [:]
    /// The kinds merged to people, bodies and places: see ``mergedKind(_:)``.
    package private(set) var merged = Score()
    /// Spans alone, whatever their kinds.
    package private(set) var spans = Score()
    /// Names together with what they are linked to, of documents whose gold has links.
    package private(set) var links = Score()
    /// For names whose span was found: how often a gold kind was predicted as which kind.
    package private(set) var confusions: [String: [String: Int]] = [:]

    package init() {}

    /// What one document has of names that were missed, and that were found wrongly.
    package struct Mistakes: Sendable {
        package let missed: [KindSpan]
        package let wrong: [KindSpan]
    }

    /// Counts a document or sentence. Names that stand there twice count once.
    @discardableResult
    package mutating func add(gold: [KindSpan], predicted: [KindSpan]) -> Mistakes {
        let (gold, predicted) = (Set(gold), Set(predicted))
        for name in gold { kinds[name.kind, default: Score()].gold += 1 }
        for name in predicted { kinds[name.kind, default: Score()].predicted += 1 }
        for name in gold.intersection(predicted) { kinds[name.kind]!.hit += 1 }
        merged.add(gold: Set(gold.map(Self.merge)), predicted: Set(predicted.map(Self.merge)))
        spans.add(gold: Set(gold.map(\.range)), predicted: Set(predicted.map(\.range)))
        countConfusions(gold, predicted)
        return Mistakes(missed: gold.subtracting(predicted).sorted(), wrong: predicted.subtracting(gold).sorted())
    }

    /// Counts the links of a document whose gold has them.
    package mutating func addLinks(gold: [KindSpan: String], predicted: [KindSpan: String]) {
        links =
            links
            + Score(
                hit: gold.count { predicted[$0.key] == $0.value }, predicted: predicted.count, gold: gold.count)
    }

    /// All kinds together.
    package var micro: Score { kinds.values.reduce(Score(), +) }

    /// The mean of all kinds, each with the same weight.
    package var macro: MeanScore { mean { _ in 1 } }

    /// The mean of all kinds, each with the number of its gold names as its weight.
    package var weighted: MeanScore { mean(\.gold) }

    /// The kind that stands for this one where only people, bodies and places are told apart.
    package static func mergedKind(_ kind: String) -> String { mergedKinds[kind] ?? kind }

    private static let mergedKinds = Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0.label, $0.facts.merged) })

    private static func merge(_ name: KindSpan) -> KindSpan { KindSpan(name.range, mergedKind(name.kind)) }

    private mutating func countConfusions(_ gold: Set<KindSpan>, _ predicted: Set<KindSpan>) {
        let kindsOfSpan = Dictionary(grouping: predicted, by: \.range)
        for name in gold {
            for other in kindsOfSpan[name.range] ?? [] {
                confusions[name.kind, default: [:]][other.kind, default: 0] += 1
            }
        }
    }

    private func mean(_ weight: (Score) -> Int) -> MeanScore {
        let scores = kinds.sorted { $0.key < $1.key }.map { (score: $0.value, weight: Double(weight($0.value))) }
        let total = scores.reduce(0) { $0 + $1.weight }
        func mean(_ value: (Score) -> Double) -> Double {
            total > 0 ? scores.reduce(0) { $0 + value($1.score) * $1.weight } / total : 0
        }
        return MeanScore(precision: mean(\.precision), recall: mean(\.recall), f1: mean(\.f1))
    }
}
