import Foundation
import Warta
import WartaTestSupport

/// Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad's step sizes
/// (J. Duchi, E. Hazan, Y. Singer, 2011) and an L2 penalty. Wrong labels start ahead by a margin, so that the right ones learn
/// to win by it (K. Gimpel, N. Smith, "Softmax-margin CRFs", 2010). Words without a label take what fits their
/// neighbours' best (Y. Tsuboi et al., "Training conditional random fields using incomplete annotations", 2008). The same
/// input gives the same weights.
struct ChainTrainer {
    struct Settings {
        var epochs = 25
        /// How often to train from the start, each time with the examples in another order; the weights are the mean.
        var runs = 3
        var rate: Float = 0.03
        var penalty: Float = 2e-5
        /// How far wrong labels start ahead, in the logarithm; 0 is the plain likelihood.
        var margin: Float = 2
        /// Features seen less often in the training data are left out.
        var minimumCount = 2
        /// The share of a word's features that it is shown without, others each time, so that the model learns not to
        /// lean on single ones.
        var dropout: Float = 0
        /// Features all of whose weights are smaller are left out of the model. With those below the default the
        /// library's model is two thirds larger and no better.
        var leastWeight: Float = 0.1
    }

    private typealias Lanes = SIMD16<Float>

    /// Of a label of a feature, or of a pair of labels, sixteen at a time: the weights and the sums of squared gradients that
    /// their steps are divided by.
    private struct Weights {
        var values = Lanes()
        private var squares = Lanes()

        @inline(__always)
        mutating func step(_ gradient: Lanes, _ rate: Float) {
            squares += gradient * gradient
            values -= rate * gradient / (squares + 1e-8).squareRoot()
        }
    }

    private let settings: Settings
    private let labels: [String]
    private let count: Int
    /// How many vectors have a lane for each label.
    private let blocks: Int
    private var featureIDs: [UInt32: Int32] = [:]
    private var featureKeys: [UInt32] = []
    private var weights: [Weights] = []
    private var transitions: [Weights]
    /// 1 for each pair that the scheme allows.
    private let allowed: [Lanes]

    init(labels: [String], settings: Settings) {
        self.labels = labels
        self.settings = settings
        count = labels.count
        let blocks = (count + Lanes.scalarCount - 1) / Lanes.scalarCount
        self.blocks = blocks
        allowed = labels.flatMap { from in
            (0..<blocks).map { block in
                Lanes(
                    (0..<Lanes.scalarCount).map { lane in
                        let to = block * Lanes.scalarCount + lane
                        let isAllowed =
                            to < labels.count
                            && (!labels[to].hasPrefix("I-") || from.hasSuffix(labels[to].dropFirst(1)) && from != "O")
                        return isAllowed ? 1 : 0
                    })
            }
        }
        transitions = Array(repeating: Weights(), count: count * blocks)
    }

    /// Stretches of words with their features and labels.
    private struct Stretch {
        var features: [Int32] = []
        var ends: [Int] = []
        var labels: [Int?] = []
    }

    /// - Parameter readsAllWords: Whether the examples take every word as a candidate.
    mutating func train(_ examples: [LabelledExample], readsAllWords: Bool = false) -> [UInt8] {
        var counts: [UInt32: Int32] = [:]
        for example in examples { for feature in example.words.features { counts[feature, default: 0] += 1 } }
        let kept = counts.keys.filter { counts[$0]! >= settings.minimumCount }.sorted()
        for (number, feature) in kept.enumerated() { featureIDs[feature] = Int32(number) }
        featureKeys = kept
        counts = [:]
        var stretches = examples.flatMap { self.stretches($0) }
        var random = SplitMix64(seed: 42)
        var featureSums = [Lanes](repeating: Lanes(), count: featureKeys.count * blocks)
        var transitionSums = [Lanes](repeating: Lanes(), count: count * blocks)
        for _ in 0..<settings.runs {
            run(&stretches, &random)
            for row in weights.indices { featureSums[row] += weights[row].values }
            for row in transitions.indices { transitionSums[row] += transitions[row].values }
        }
        for row in weights.indices { weights[row].values = featureSums[row] / Float(settings.runs) }
        for row in transitions.indices { transitions[row].values = transitionSums[row] / Float(settings.runs) }
        return model(readsAllWords)
    }

    private mutating func run(_ stretches: inout [Stretch], _ random: inout SplitMix64) {
        weights = Array(repeating: Weights(), count: featureKeys.count * blocks)
        transitions = Array(repeating: Weights(), count: count * blocks)
        for epoch in 0..<settings.epochs {
            stretches.shuffle(using: &random)
            let rate = settings.rate * (1 - 0.9 * Float(epoch) / Float(settings.epochs))
            for stretch in stretches { step(thinned(stretch, &random), rate) }
        }
    }

    private func stretches(_ example: LabelledExample) -> [Stretch] {
        let words = example.words
        var word = 0
        return words.runs.map { run in
            var stretch = Stretch()
            for position in run {
                let start = word == 0 ? 0 : words.featureEnds[word - 1]
                for feature in words.features[start..<words.featureEnds[word]] {
                    if let id = featureIDs[feature] { stretch.features.append(id) }
                }
                stretch.ends.append(stretch.features.count)
                stretch.labels.append(example.labels[position])
                word += 1
            }
            return stretch
        }
    }

    private func thinned(_ stretch: Stretch, _ random: inout SplitMix64) -> Stretch {
        guard settings.dropout > 0 else { return stretch }
        let limit = UInt32(settings.dropout * Float(UInt32.max))
        var thinned = stretch
        thinned.features.removeAll(keepingCapacity: true)
        var start = 0
        for (index, end) in stretch.ends.enumerated() {
            for feature in stretch.features[start..<end] where UInt32(truncatingIfNeeded: random.next()) >= limit {
                thinned.features.append(feature)
            }
            thinned.ends[index] = thinned.features.count
            start = end
        }
        return thinned
    }

    // MARK: A step

    private mutating func step(_ stretch: Stretch, _ rate: Float) {
        var gradient = ChainGradient(length: stretch.ends.count, count, blocks)
        let scores = scores(stretch)
        let odds = zip(transitions, allowed).map { VectorMath.exp($0.values) * $1 }
        gradient.add(withMargin(scores, stretch), odds, sign: 1)
        gradient.add(known(scores, stretch), odds, sign: -1)
        let (penalty, blocks) = (settings.penalty, blocks)
        weights.withUnsafeMutableBufferPointer { weights in
            for (index, end) in stretch.ends.enumerated() {
                let start = index == 0 ? 0 : stretch.ends[index - 1]
                for block in 0..<blocks {
                    let gradient = gradient.labels[index * blocks + block]
                    for feature in stretch.features[start..<end] {
                        let row = Int(feature) * blocks + block
                        weights[row].step(gradient + penalty * weights[row].values, rate)
                    }
                }
            }
        }
        for pair in transitions.indices { transitions[pair].step(gradient.pairs[pair], rate) }
    }

    /// The exponentials of each word's scores, the best one of a word 1.
    private func scores(_ stretch: Stretch) -> [Lanes] {
        var scores = [Lanes](repeating: Lanes(), count: stretch.ends.count * blocks)
        for (index, end) in stretch.ends.enumerated() {
            let start = index == 0 ? 0 : stretch.ends[index - 1]
            let all = index * blocks..<(index + 1) * blocks
            for feature in stretch.features[start..<end] {
                for block in 0..<blocks { scores[all.lowerBound + block] += weights[Int(feature) * blocks + block].values }
            }
            let top = scores[all].map { $0.max() }.max()!
            for place in all { scores[place] = VectorMath.exp(scores[place] - top) }
        }
        return scores
    }

    /// The scores with the margin of the wrong labels; where a word's label is unknown, none is wrong.
    private func withMargin(_ scores: [Lanes], _ stretch: Stretch) -> [Lanes] {
        var result = scores
        let margin = exp(settings.margin)
        for (index, label) in stretch.labels.enumerated() {
            guard let label else { continue }
            for block in 0..<blocks { result[index * blocks + block] *= margin }
            result[index * blocks + label / Lanes.scalarCount][label % Lanes.scalarCount] /= margin
        }
        return result
    }

    /// The scores of the labels that the words have; of all labels for a word whose label is unknown. A floor keeps a
    /// label that the model thinks impossible possible.
    private func known(_ scores: [Lanes], _ stretch: Stretch) -> [Lanes] {
        var known = scores
        for (index, label) in stretch.labels.enumerated() {
            guard let label else { continue }
            for block in 0..<blocks { known[index * blocks + block] = Lanes() }
            let (block, lane) = (index * blocks + label / Lanes.scalarCount, label % Lanes.scalarCount)
            known[block][lane] = max(scores[block][lane], 1e-30)
        }
        return known
    }

    // MARK: The model

    private func model(_ readsAllWords: Bool) -> [UInt8] {
        let share = 1 - settings.dropout
        let rows = featureKeys.indices.compactMap { feature -> (feature: UInt32, row: [Float])? in
            let row = (0..<count).map { value(weights, feature, $0) * share }
            return row.contains { abs($0) > settings.leastWeight } ? (featureKeys[feature], row) : nil
        }
        let transitions = (0..<count).flatMap { from in
            (0..<count).map { to in
                allowed[from * blocks + to / Lanes.scalarCount][to % Lanes.scalarCount] > 0
                    ? value(self.transitions, from, to) : -1e4
            }
        }
        return EntityModelWriter.bytes(labels: labels, readsAllWords: readsAllWords, transitions: transitions, weights: rows)
    }

    private func value(_ weights: [Weights], _ row: Int, _ label: Int) -> Float {
        weights[row * blocks + label / Lanes.scalarCount].values[label % Lanes.scalarCount]
    }
}
