import Testing
import WartaTestSupport

@testable import WartaTools

@Suite("Slopes of a chain")
struct ChainGradientTests {
    /// Labels as a trainer has them: `O`, `B-PER`, `I-PER`; behind `O` no `I-PER`.
    private static let count = 3
    private static let isAllowed = [[true, true, false], [true, true, true], [true, true, true]]

    @Test("Expectations are those of going through every sequence", arguments: 1...12 as ClosedRange<UInt64>)
    func expectations(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let length = 1 + Int(seed % 4)
        let scores = lanes(length) { _, _ in Float.random(in: 0.1...1, using: &random) }
        let steps = lanes(Self.count) { from, to in Self.isAllowed[from][to] ? Float.random(in: 0.1...2, using: &random) : 0 }
        var gradient = ChainGradient(length: length, Self.count, 1)
        gradient.add(scores, steps, sign: 1)
        let expected = exhaustive(scores, steps)
        for word in 0..<length {
            for label in 0..<Self.count { #expect(abs(gradient.labels[word][label] - expected.labels[word][label]) < 1e-4) }
        }
        for from in 0..<Self.count {
            for to in 0..<Self.count { #expect(abs(gradient.pairs[from][to] - expected.pairs[from][to]) < 1e-4) }
        }
    }

    @Test("Where every label is allowed, nothing is to be learned")
    func unknownLabels() {
        let scores = lanes(3) { word, label in Float(1 + word + label) / 6 }
        let steps = lanes(Self.count) { from, to in Self.isAllowed[from][to] ? 1 : 0 }
        var gradient = ChainGradient(length: 3, Self.count, 1)
        gradient.add(scores, steps, sign: 1)
        gradient.add(scores, steps, sign: -1)
        #expect((gradient.labels + gradient.pairs).allSatisfy { $0.max() < 1e-5 && $0.min() > -1e-5 })
    }

    private func lanes(_ count: Int, _ value: (Int, Int) -> Float) -> [SIMD16<Float>] {
        (0..<count).map { row in
            var lanes = SIMD16<Float>()
            for label in 0..<Self.count { lanes[label] = value(row, label) }
            return lanes
        }
    }

    /// How often each label and each pair is expected; the words around the chain are `O`.
    private func exhaustive(
        _ scores: [SIMD16<Float>], _ steps: [SIMD16<Float>]
    ) -> (labels: [SIMD16<Float>], pairs: [SIMD16<Float>]) {
        var sequences: [[Int]] = [[]]
        for _ in scores { sequences = sequences.flatMap { head in (0..<Self.count).map { head + [$0] } } }
        var labels = [SIMD16<Float>](repeating: SIMD16(), count: scores.count)
        var pairs = [SIMD16<Float>](repeating: SIMD16(), count: Self.count)
        var total: Float = 0
        for sequence in sequences {
            let path = [0] + sequence + [0]
            var weight: Float = 1
            for (index, label) in sequence.enumerated() { weight *= scores[index][label] }
            for (from, to) in zip(path, path.dropFirst()) { weight *= steps[from][to] }
            total += weight
            for (index, label) in sequence.enumerated() { labels[index][label] += weight }
            for (from, to) in zip(path, path.dropFirst()) { pairs[from][to] += weight }
        }
        return (labels.map { $0 / total }, pairs.map { $0 / total })
    }
}
