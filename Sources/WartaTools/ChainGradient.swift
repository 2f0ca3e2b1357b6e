/// The gradient of the loss: what the model expects less what it expects where only the known labels are possible.
struct ChainGradient {
    private typealias Lanes = SIMD16<Float>

    /// Of each label at each word.
    private(set) var labels: [SIMD16<Float>]
    /// Of each pair of neighbouring labels.
    private(set) var pairs: [SIMD16<Float>]
    private let length: Int
    private let count: Int
    private let blocks: Int

    init(length: Int, _ count: Int, _ blocks: Int) {
        (self.length, self.count, self.blocks) = (length, count, blocks)
        labels = Array(repeating: Lanes(), count: length * blocks)
        pairs = Array(repeating: Lanes(), count: count * blocks)
    }

    /// Adds the expectations of labels and pairs, by sums forward and backward.
    mutating func add(_ scores: [SIMD16<Float>], _ transitions: [SIMD16<Float>], sign: Float) {
        var forward = scores
        for index in 0..<length {
            let now = index * blocks
            var sums = Array(transitions[..<blocks])
            if index > 0 {
                sums = Array(repeating: Lanes(), count: blocks)
                for from in 0..<count {
                    let alpha = forward[now - blocks + from / Lanes.scalarCount][from % Lanes.scalarCount]
                    if alpha == 0 { continue }
                    for block in 0..<blocks { sums[block] += transitions[from * blocks + block] * alpha }
                }
            }
            for block in 0..<blocks { forward[now + block] *= sums[block] }
            normalize(&forward, now)
        }
        var backward = [Lanes](repeating: Lanes(), count: blocks)
        for label in 0..<count {
            backward[label / Lanes.scalarCount][label % Lanes.scalarCount] = transitions[label * blocks][0]
        }
        for index in (0..<length).reversed() {
            let now = index * blocks
            var shares = (0..<blocks).map { forward[now + $0] * backward[$0] }
            normalize(&shares, 0)
            for block in 0..<blocks { labels[now + block] += sign * shares[block] }
            if index == 0 { for block in 0..<blocks { pairs[block] += sign * shares[block] } }
            if index == length - 1 {
                for label in 0..<count {
                    pairs[label * blocks][0] += sign * shares[label / Lanes.scalarCount][label % Lanes.scalarCount]
                }
            }
            if index == 0 { break }
            addPairs(&backward, scores[now..<now + blocks], transitions, forward[now - blocks..<now], sign)
        }
    }

    /// Takes the sums one word back.
    private mutating func addPairs(
        _ backward: inout [Lanes], _ scores: ArraySlice<Lanes>, _ transitions: [Lanes], _ before: ArraySlice<Lanes>, _ sign: Float
    ) {
        let weighted = zip(scores, backward).map { $0 * $1 }
        var next = [Lanes](repeating: Lanes(), count: blocks)
        var total: Float = 0
        for from in 0..<count {
            var sum: Float = 0
            for block in 0..<blocks { sum += (transitions[from * blocks + block] * weighted[block]).sum() }
            let (block, lane) = (from / Lanes.scalarCount, from % Lanes.scalarCount)
            next[block][lane] = sum
            total += before[before.startIndex + block][lane] * sum
        }
        let scale = sign / max(total, .leastNormalMagnitude)
        for from in 0..<count {
            let alpha = before[before.startIndex + from / Lanes.scalarCount][from % Lanes.scalarCount] * scale
            if alpha == 0 { continue }
            for block in 0..<blocks { pairs[from * blocks + block] += alpha * transitions[from * blocks + block] * weighted[block] }
        }
        backward = next
        normalize(&backward, 0)
    }

    private func normalize(_ values: inout [Lanes], _ start: Int) {
        let sum = values[start..<start + blocks].reduce(0) { $0 + $1.sum() }
        let scale = 1 / max(sum, .leastNormalMagnitude)
        for block in 0..<blocks { values[start + block] *= scale }
    }
}
