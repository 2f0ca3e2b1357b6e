import Testing
import WartaTestSupport

@testable import Warta

@Suite("Chain decoder")
struct ChainDecoderTests {
    private static let labels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]

    @Test("Labels and probabilities are those of trying every sequence", arguments: 1...20 as ClosedRange<UInt64>)
    func agreesWithExhaustion(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let count = Self.labels.count
        let transitions = (0..<count * count).map { _ in Float.random(in: -3...3, using: &random) }
        let model = try EntityModel(
            EntityModelWriter.bytes(labels: Self.labels, readsAllWords: false, transitions: transitions, weights: []))
        let length = 1 + Int(seed % 4)
        let scores = (0..<length).map { _ in (0..<count).map { _ in Float.random(in: -3...3, using: &random) } }

        var decoder = ChainDecoder(model)
        decoder.begin()
        for word in scores {
            var lanes = SIMD16<Float>()
            for (label, score) in word.enumerated() { lanes[label] = score }
            decoder.append(lanes)
        }
        var found: [(label: Int, probability: Double)] = []
        decoder.decode { _, label, probability in found.append((label, probability)) }

        var wide = WideChainDecoder(model)
        wide.begin()
        for word in scores { wide.append(word) }
        var foundWide: [(label: Int, probability: Double)] = []
        wide.decode { _, label, probability in foundWide.append((label, probability)) }

        let (best, marginals) = exhaustive(scores, transitions)
        #expect(found.map(\.label) == best && foundWide.map(\.label) == best)
        for (index, word) in found.enumerated() {
            #expect(abs(word.probability - marginals[index][word.label]) < 1e-3)
            #expect(abs(foundWide[index].probability - marginals[index][word.label]) < 1e-3)
        }
    }

    /// The best sequence and the probability of each label at each place, by going through all sequences.
    private func exhaustive(_ scores: [[Float]], _ transitions: [Float]) -> (best: [Int], marginals: [[Double]]) {
        let count = Self.labels.count
        var sequences: [[Int]] = [[]]
        for _ in scores { sequences = sequences.flatMap { head in (0..<count).map { head + [$0] } } }
        var marginals = [[Double]](repeating: [Double](repeating: 0, count: count), count: scores.count)
        var total = 0.0
        var best: (sequence: [Int], score: Float) = ([], -.infinity)
        for sequence in sequences {
            var score: Float = 0
            var previous = 0
            for (index, label) in sequence.enumerated() {
                score += transitions[previous * count + label] + scores[index][label]
                previous = label
            }
            score += transitions[previous * count]
            if score > best.score { best = (sequence, score) }
            let weight = Double(VectorMath.exp(SIMD16(repeating: score))[0])
            total += weight
            for (index, label) in sequence.enumerated() { marginals[index][label] += weight }
        }
        return (best.sequence, marginals.map { $0.map { $0 / total } })
    }

    @Test("The exponential function is near the true one")
    func exponential() {
        for (power, value) in [(0, 1.0), (1, 2.718_281_828), (-1, 0.367_879_441), (10, 22_026.465_8), (-20, 2.061_153_6e-9)] {
            let result = Double(VectorMath.exp(SIMD16(repeating: Float(power)))[3])
            #expect(abs(result / value - 1) < 1e-4)
        }
        #expect(VectorMath.exp(SIMD16(repeating: -1e4))[0] == 0)
    }
}
