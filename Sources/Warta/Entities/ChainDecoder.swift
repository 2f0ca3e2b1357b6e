/// The best labels of a stretch of words, and how sure they are.
///
/// Viterbi's algorithm for the labels, forward and backward sums for the probability of each; see J. Lafferty,
/// A. McCallum, F. Pereira, "Conditional Random Fields" (2001). The words outside the stretch are labelled `O`.
/// Buffers are kept from one stretch to the next.
struct ChainDecoder {
    private let model: EntityModel
    private let count: Int
    private let expTransitions: [Float]
    private var scores: [SIMD16<Float>] = []
    private var back: [UInt8] = []
    private var forward: [SIMD16<Float>] = []

    init(_ model: EntityModel) {
        self.model = model
        count = model.labels.count
        expTransitions = model.transitions.map { $0 < -1000 ? 0 : FloatMath.exp($0) }
    }

    mutating func begin() { scores.removeAll(keepingCapacity: true) }

    mutating func append(_ wordScores: SIMD16<Float>) { scores.append(wordScores) }

    /// The best label of each word and its probability.
    mutating func decode(_ body: (_ index: Int, _ label: Int, _ probability: Double) -> Void) {
        guard !scores.isEmpty else { return }
        let labels = bestLabels()
        let probabilities = marginals(labels)
        for index in scores.indices { body(index, labels[index], probabilities[index]) }
    }

    private mutating func bestLabels() -> [Int] {
        let lanes = EntityModel.lanes
        back.removeAll(keepingCapacity: true)
        var best = SIMD16<Float>(repeating: -1e9)
        for label in 0..<count { best[label] = model.transitions[label] + scores[0][label] }
        for index in scores.indices.dropFirst() {
            var next = SIMD16<Float>(repeating: -1e9)
            for to in 0..<count {
                var top = -Float.infinity
                var argument = 0
                for from in 0..<count {
                    let score = best[from] + model.transitions[from * lanes + to]
                    if score > top { (top, argument) = (score, from) }
                }
                next[to] = top + scores[index][to]
                back.append(UInt8(argument))
            }
            best = next
        }
        var label = 0
        var top = -Float.infinity
        for last in 0..<count {
            let score = best[last] + model.transitions[last * lanes]
            if score > top { (top, label) = (score, last) }
        }
        var labels = [Int](repeating: 0, count: scores.count)
        for index in scores.indices.reversed() {
            labels[index] = label
            if index > 0 { label = Int(back[(index - 1) * count + label]) }
        }
        return labels
    }

    /// The probability of each of these labels.
    private mutating func marginals(_ labels: [Int]) -> [Double] {
        let lanes = EntityModel.lanes
        forward.removeAll(keepingCapacity: true)
        var alpha = SIMD16<Float>()
        for index in scores.indices {
            var sum = SIMD16<Float>()
            if index == 0 {
                for to in 0..<count { sum[to] = expTransitions[to] }
            } else {
                for from in 0..<count where alpha[from] > 0 {
                    for to in 0..<count { sum[to] += alpha[from] * expTransitions[from * lanes + to] }
                }
            }
            alpha = normalized(sum * exponentials(index))
            forward.append(alpha)
        }
        var probabilities = [Double](repeating: 0, count: scores.count)
        var beta = SIMD16<Float>()
        for from in 0..<count { beta[from] = expTransitions[from * lanes] }
        for index in scores.indices.reversed() {
            let joint = forward[index] * beta
            probabilities[index] = Double(joint[labels[index]] / max(joint.sum(), .leastNormalMagnitude))
            let weighted = beta * exponentials(index)
            var previous = SIMD16<Float>()
            for from in 0..<count {
                var sum: Float = 0
                for to in 0..<count { sum += expTransitions[from * lanes + to] * weighted[to] }
                previous[from] = sum
            }
            beta = normalized(previous)
        }
        return probabilities
    }

    private func exponentials(_ index: Int) -> SIMD16<Float> {
        var top = -Float.infinity
        for label in 0..<count { top = max(top, scores[index][label]) }
        var result = SIMD16<Float>()
        for label in 0..<count { result[label] = FloatMath.exp(scores[index][label] - top) }
        return result
    }

    private func normalized(_ values: SIMD16<Float>) -> SIMD16<Float> {
        values / max(values.sum(), .leastNormalMagnitude)
    }
}

/// The exponential function without a mathematics library: 2 to the whole part by bits, the rest by a polynomial
/// (Taylor, five terms on [-ln 2 / 2, ln 2 / 2]; relative error below 1e-5).
enum FloatMath {
    @inline(__always)
    static func exp(_ value: Float) -> Float {
        if value < -80 { return 0 }
        if value > 80 { return .greatestFiniteMagnitude }
        let whole = (value * 1.442_695_04).rounded()
        let rest = value - whole * 0.693_147_18
        let series = 1 + rest * (1 + rest * (0.5 + rest * (1.0 / 6 + rest * (1.0 / 24 + rest / 120))))
        return series * Float(bitPattern: UInt32(bitPattern: (Int32(whole) + 127) << 23))
    }
}
