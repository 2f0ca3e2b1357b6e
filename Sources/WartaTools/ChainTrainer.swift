import Foundation
import Warta

/// Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad's step sizes
/// (J. Duchi, E. Hazan, Y. Singer, 2011) and an L2 penalty. The same input gives the same weights.
struct ChainTrainer {
    struct Settings {
        var epochs = 25
        var rate: Float = 0.03
        var penalty: Float = 2e-5
        /// Features seen less often in the training data are left out.
        var fewest = 2
        /// The share of a word's features that it is shown without, others each time, so that the model learns not to
        /// lean on single ones.
        var dropout: Float = 0
        /// Features all of whose weights are smaller are left out of the model. With those below the default the
        /// library's model is two thirds larger and no better.
        var leastWeight: Float = 0.1
    }

    private let settings: Settings
    private let labels: [String]
    private let count: Int
    private var featureIDs: [UInt32: Int32] = [:]
    private var featureKeys: [UInt32] = []
    private var weights: [Float] = []
    private var squares: [Float] = []
    private var transitions: [Float]
    private var transitionSquares: [Float]
    private let allowed: [Bool]

    init(labels: [String], settings: Settings) {
        self.labels = labels
        self.settings = settings
        count = labels.count
        transitions = Array(repeating: 0, count: count * count)
        transitionSquares = transitions
        allowed = labels.flatMap { from in
            labels.map { to in
                !to.hasPrefix("I-") || from.hasSuffix(to.dropFirst(1)) && from != "O"
            }
        }
    }

    /// Stretches of words with their features and labels.
    private struct Stretch {
        var features: [Int32] = []
        var ends: [Int] = []
        var labels: [Int] = []
    }

    /// - Parameter readsAllWords: Whether the examples take every word as a candidate.
    mutating func train(_ examples: [LabelledExample], readsAllWords: Bool = false) -> [UInt8] {
        var counts: [UInt32: Int32] = [:]
        for example in examples { for feature in example.words.features { counts[feature, default: 0] += 1 } }
        let kept = counts.keys.filter { counts[$0]! >= settings.fewest }.sorted()
        for (number, feature) in kept.enumerated() { featureIDs[feature] = Int32(number) }
        featureKeys = kept
        counts = [:]
        var stretches = examples.flatMap { self.stretches($0) }
        weights = Array(repeating: 0, count: featureKeys.count * count)
        squares = weights
        var random = SplitMix64(seed: 42)
        for epoch in 0..<settings.epochs {
            stretches.shuffle(using: &random)
            let rate = settings.rate * (1 - 0.9 * Float(epoch) / Float(settings.epochs))
            for stretch in stretches { step(thinned(stretch, &random), rate) }
        }
        return model(readsAllWords)
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

    private mutating func step(_ stretch: Stretch, _ rate: Float) {
        let length = stretch.labels.count
        let count = count
        var gradient = [Float](repeating: 0, count: length * count)
        var pairGradient = [Float](repeating: 0, count: count * count)
        expectations(stretch, &gradient, &pairGradient)
        for index in 0..<length { gradient[index * count + stretch.labels[index]] -= 1 }
        var previous = 0
        for label in stretch.labels + [0] {
            pairGradient[previous * count + label] -= 1
            previous = label
        }
        let penalty = settings.penalty
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for index in 0..<length {
                    let start = index == 0 ? 0 : stretch.ends[index - 1]
                    for feature in stretch.features[start..<stretch.ends[index]] {
                        let row = Int(feature) * count
                        for label in 0..<count {
                            let slope = gradient[index * count + label] + penalty * weights[row + label]
                            squares[row + label] += slope * slope
                            weights[row + label] -= rate * slope / (squares[row + label] + 1e-8).squareRoot()
                        }
                    }
                }
            }
        }
        for pair in pairGradient.indices where pairGradient[pair] != 0 && allowed[pair] {
            let slope = pairGradient[pair]
            transitionSquares[pair] += slope * slope
            transitions[pair] -= rate * slope / (transitionSquares[pair] + 1e-8).squareRoot()
        }
    }

    /// The model's expectation of each label at each word and of each pair of labels.
    private func expectations(_ stretch: Stretch, _ labelSums: inout [Float], _ pairSums: inout [Float]) {
        let length = stretch.labels.count
        var scores = [Float](repeating: 0, count: length * count)
        for index in 0..<length {
            let start = index == 0 ? 0 : stretch.ends[index - 1]
            for feature in stretch.features[start..<stretch.ends[index]] {
                let row = Int(feature) * count
                for label in 0..<count { scores[index * count + label] += weights[row + label] }
            }
            let top = scores[index * count..<(index + 1) * count].max()!
            for label in 0..<count { scores[index * count + label] = exp(scores[index * count + label] - top) }
        }
        let steps = transitions.indices.map { allowed[$0] ? exp(transitions[$0]) : 0 }
        var forward = [Float](repeating: 0, count: length * count)
        for index in 0..<length {
            var total: Float = 0
            for to in 0..<count {
                var sum: Float = index == 0 ? steps[to] : 0
                if index > 0 {
                    for from in 0..<count { sum += forward[(index - 1) * count + from] * steps[from * count + to] }
                }
                forward[index * count + to] = sum * scores[index * count + to]
                total += forward[index * count + to]
            }
            for to in 0..<count { forward[index * count + to] /= max(total, .leastNormalMagnitude) }
        }
        var backward = (0..<count).map { steps[$0 * count] }
        for index in (0..<length).reversed() {
            var total: Float = 0
            for label in 0..<count { total += forward[index * count + label] * backward[label] }
            for label in 0..<count {
                let share = forward[index * count + label] * backward[label] / max(total, .leastNormalMagnitude)
                labelSums[index * count + label] += share
                if index == length - 1 { pairSums[label * count] += share }
                if index == 0 { pairSums[label] += share }
            }
            guard index > 0 else { break }
            var next = [Float](repeating: 0, count: count)
            var pairTotal: Float = 0
            for from in 0..<count {
                for to in 0..<count {
                    let weight = steps[from * count + to] * scores[index * count + to] * backward[to]
                    next[from] += weight
                    pairTotal += forward[(index - 1) * count + from] * weight
                }
            }
            for from in 0..<count {
                for to in 0..<count {
                    let weight = steps[from * count + to] * scores[index * count + to] * backward[to]
                    pairSums[from * count + to] +=
                        forward[(index - 1) * count + from] * weight / max(pairTotal, .leastNormalMagnitude)
                }
            }
            let scale = 1 / max(next.max()!, .leastNormalMagnitude)
            backward = next.map { $0 * scale }
        }
    }

    private func model(_ readsAllWords: Bool) -> [UInt8] {
        let share = 1 - settings.dropout
        let rows = featureKeys.indices.compactMap { feature -> (feature: UInt32, row: [Float])? in
            let row = weights[feature * count..<(feature + 1) * count].map { $0 * share }
            return row.contains { abs($0) > settings.leastWeight } ? (featureKeys[feature], row) : nil
        }
        let steps = transitions.indices.map { allowed[$0] ? transitions[$0] : -1e4 }
        return EntityModelWriter.bytes(labels: labels, readsAllWords: readsAllWords, transitions: steps, weights: rows)
    }
}
