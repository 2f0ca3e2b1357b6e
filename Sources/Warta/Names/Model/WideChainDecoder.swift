/// What ``ChainDecoder`` does, for models of any number of labels and without its speed.
struct WideChainDecoder {
    private let labelCount: Int
    private let transitions: [Float]
    private var scores: [[Float]] = []

    init(_ model: EntityModel) {
        labelCount = model.labels.count
        transitions = (0..<labelCount).flatMap { model.transitions[$0 * model.lanes..<$0 * model.lanes + model.labels.count] }
    }

    mutating func begin() { scores.removeAll(keepingCapacity: true) }

    mutating func append(_ wordScores: [Float]) { scores.append(wordScores) }

    /// The best label of each word and its probability.
    func decode(_ body: (_ index: Int, _ label: Int, _ probability: Double) -> Void) {
        guard !scores.isEmpty else { return }
        let forward = sums(scores, step: { transitions[$0 * labelCount + $1] })
        let backward = sums(scores.reversed(), step: { transitions[$1 * labelCount + $0] })
        for (index, label) in bestLabels().enumerated() {
            // Both sums count the word's own scores.
            let joint = (0..<labelCount).map { forward[index][$0] + backward[scores.count - 1 - index][$0] - scores[index][$0] }
            body(index, label, Double(VectorMath.exp(joint[label] - Self.logSum(joint))))
        }
    }

    /// For each word and label, the logarithm of the sum over all ways to get there from outside.
    private func sums(_ scores: [[Float]], step: (_ from: Int, _ to: Int) -> Float) -> [[Float]] {
        var sums: [[Float]] = []
        for word in scores {
            sums.append(
                (0..<labelCount).map { to in
                    guard let last = sums.last else { return step(0, to) + word[to] }
                    return Self.logSum(last.indices.map { last[$0] + step($0, to) }) + word[to]
                })
        }
        return sums
    }

    private func bestLabels() -> [Int] {
        var best = scores[0].indices.map { transitions[$0] + scores[0][$0] }
        var back: [[Int]] = []
        for word in scores.dropFirst() {
            let from = (0..<labelCount).map { to in
                best.indices.max { best[$0] + transitions[$0 * labelCount + to] < best[$1] + transitions[$1 * labelCount + to] }!
            }
            best = from.enumerated().map { to, from in best[from] + transitions[from * labelCount + to] + word[to] }
            back.append(from)
        }
        var labels = [best.indices.max { best[$0] + transitions[$0 * labelCount] < best[$1] + transitions[$1 * labelCount] }!]
        for from in back.reversed() { labels.append(from[labels[labels.count - 1]]) }
        return labels.reversed()
    }

    private static func logSum(_ values: [Float]) -> Float {
        let top = values.max()!
        return top + VectorMath.log(values.reduce(0) { $0 + VectorMath.exp($1 - top) })
    }
}
