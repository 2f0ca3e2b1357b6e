/// The best labels of a stretch of words, and how sure they are.
///
/// Viterbi's algorithm for the labels, forward and backward sums for the probability of each; see J. Lafferty,
/// A. McCallum, F. Pereira, "Conditional Random Fields" (2001). The words outside the stretch are labelled `O`.
/// All labels of a word are one vector, for models of sixteen labels at most; buffers are kept from one stretch to the
/// next. ``WideChainDecoder`` does the same for any number of labels.
struct ChainDecoder {
    private typealias Lanes = SIMD16<Float>

    /// From each label to all others; lanes without a label can't be reached.
    private let transitions: [SIMD16<Float>]
    private let expTransitions: [SIMD16<Float>]
    /// From each label to `O`.
    private let toOutside: SIMD16<Float>
    private let expToOutside: SIMD16<Float>
    private let labelCount: Int
    private var scores: [SIMD16<Float>] = []
    private var back: [SIMD16<Int32>] = []
    private var forward: [SIMD16<Float>] = []
    private var labels: [Int] = []

    init(_ model: EntityModel) {
        let lanes = EntityModel.blockSize
        precondition(model.lanes == lanes)
        labelCount = model.labels.count
        transitions = (0..<lanes).map { from in
            Lanes((0..<lanes).map { model.transitions[from * lanes + $0] })
        }
        expTransitions = transitions.map { row in VectorMath.exp(row) }
        toOutside = Lanes(transitions.map { $0[0] })
        expToOutside = Lanes(expTransitions.map { $0[0] })
    }

    mutating func begin() { scores.removeAll(keepingCapacity: true) }

    mutating func append(_ wordScores: SIMD16<Float>) { scores.append(wordScores) }

    /// The best label of each word and its probability.
    mutating func decode(_ body: (_ index: Int, _ label: Int, _ probability: Double) -> Void) {
        guard !scores.isEmpty else { return }
        findLabels()
        sumForward()
        var backward = expToOutside
        for index in scores.indices.reversed() {
            let joint = forward[index] * backward
            let probability = joint[labels[index]] / max(joint.sum(), .leastNormalMagnitude)
            // The vector of scores is done with: it keeps the probability until all are known.
            let weighted = backward * VectorMath.exp(scores[index] - scores[index].max())
            scores[index][0] = probability
            for from in 0..<labelCount { backward[from] = (expTransitions[from] * weighted).sum() }
            backward = normalized(backward)
        }
        for index in scores.indices { body(index, labels[index], Double(scores[index][0])) }
    }

    private mutating func findLabels() {
        back.removeAll(keepingCapacity: true)
        labels.removeAll(keepingCapacity: true)
        var best = transitions[0] + scores[0]
        for index in scores.indices.dropFirst() {
            var top = Lanes(repeating: -Float.infinity)
            var argument = SIMD16<Int32>()
            for from in 0..<labelCount {
                let candidate = transitions[from] + best[from]
                let isBetter = candidate .> top
                top.replace(with: candidate, where: isBetter)
                argument.replace(with: Int32(from), where: isBetter)
            }
            best = top + scores[index]
            back.append(argument)
        }
        let last = best + toOutside
        var label = 0
        for candidate in 0..<labelCount where last[candidate] > last[label] { label = candidate }
        labels.append(label)
        for argument in back.reversed() {
            label = Int(argument[label])
            labels.append(label)
        }
        labels.reverse()
    }

    private mutating func sumForward() {
        forward.removeAll(keepingCapacity: true)
        var alpha = expTransitions[0]
        for index in scores.indices {
            if index > 0 {
                var sum = Lanes()
                for from in 0..<labelCount { sum += expTransitions[from] * alpha[from] }
                alpha = sum
            }
            alpha = normalized(alpha * VectorMath.exp(scores[index] - scores[index].max()))
            forward.append(alpha)
        }
    }

    private func normalized(_ values: SIMD16<Float>) -> SIMD16<Float> {
        values / max(values.sum(), .leastNormalMagnitude)
    }
}
