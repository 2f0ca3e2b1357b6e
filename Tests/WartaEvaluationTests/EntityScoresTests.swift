import Testing
import WartaEvaluation
import WartaFormats
import WartaTestSupport

@Suite("Scores of names")
struct EntityScoresTests {
    @Test("Counts and shares are those of their definitions, name by name")
    func oracle() {
        var generator = SplitMix64(seed: 1)
        func names() -> [KindSpan] {
            (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                let start = Int.random(in: 0...4, using: &generator)
                let length = Int.random(in: 1...2, using: &generator)
                return KindSpan(
                    start..<(start + length), ["PER", "GOV", "COM", "LOC", "ACARA"].randomElement(using: &generator)!)
            }
        }
        for _ in 0..<300 {
            var scores = EntityScores()
            var pairs: [(gold: Set<KindSpan>, predicted: Set<KindSpan>)] = []
            for _ in 0..<3 {
                let (gold, predicted) = (names(), names())
                scores.add(gold: gold, predicted: predicted)
                pairs.append((Set(gold), Set(predicted)))
            }
            let kinds = Set(pairs.flatMap { $0.gold.union($0.predicted).map(\.kind) })
            #expect(Set(scores.kinds.keys) == kinds)
            for kind in kinds {
                let hit = pairs.reduce(0) { sum, pair in
                    sum + pair.gold.count { $0.kind == kind && pair.predicted.contains($0) }
                }
                let gold = pairs.reduce(0) { $0 + $1.gold.count { $0.kind == kind } }
                let predicted = pairs.reduce(0) { $0 + $1.predicted.count { $0.kind == kind } }
                #expect(scores.kinds[kind] == Score(hit: hit, predicted: predicted, gold: gold))
            }
            #expect(scores.micro.gold == pairs.reduce(0) { $0 + $1.gold.count })
            #expect(scores.spans.gold == pairs.reduce(0) { $0 + Set($1.gold.map(\.range)).count })
            let bodies = ["GOV": "ORG", "COM": "ORG"]
            let mergedHits = pairs.reduce(0) { sum, pair in
                let merged = Set(pair.gold.map { KindSpan($0.range, bodies[$0.kind] ?? $0.kind) })
                return sum
                    + merged.intersection(pair.predicted.map { KindSpan($0.range, bodies[$0.kind] ?? $0.kind) }).count
            }
            #expect(scores.merged.hit == mergedHits)
            let mean = kinds.reduce(0) { $0 + scores.kinds[$1]!.f1 } / Double(max(1, kinds.count))
            #expect(abs(scores.macro.f1 - mean) < 1e-12)
            #expect(abs(scores.weighted.recall - scores.micro.recall) < 1e-12)
        }
    }

    @Test("Precision, recall and F1")
    func shares() {
        let score = Score(hit: 3, predicted: 4, gold: 6)
        #expect(score.precision == 0.75 && score.recall == 0.5 && score.f1 == 0.6)
        #expect(Score().precision == 0 && Score().recall == 0 && Score().f1 == 0)
    }

    @Test("Mistakes are what stands on one side only; confusions are kinds of one span")
    func mistakes() {
        var scores = EntityScores()
        let mistakes = scores.add(
            gold: [KindSpan(0..<2, "PER"), KindSpan(4..<5, "GOV")],
            predicted: [KindSpan(0..<2, "PER"), KindSpan(4..<5, "COM")])
        #expect(mistakes.missed == [KindSpan(4..<5, "GOV")] && mistakes.wrong == [KindSpan(4..<5, "COM")])
        #expect(scores.confusions == ["PER": ["PER": 1], "GOV": ["COM": 1]])
        #expect(scores.micro.hit == 1 && scores.merged.hit == 2 && scores.spans.hit == 2)
    }
}
