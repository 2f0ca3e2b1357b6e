import Foundation

/// Finds the weights of a choice among candidates and of a decision between yes and no.
///
/// The logarithm of the likelihood less a penalty on the squares of the weights is climbed by Adam (Kingma and Ba 2015)
/// over all examples at once. The same examples give the same weights.
struct LogLinearTrainer {
    /// Of the candidates, one or several are right.
    struct Choice {
        let candidates: [[UInt32]]
        let isRight: [Bool]
    }

    struct Decision {
        let features: [UInt32]
        let isTrue: Bool
    }

    var penalty = 0.5
    var steps = 400
    /// How often a feature must be seen.
    var minimumCount = 2

    func weights(_ choices: [Choice], _ decisions: [Decision]) -> [(feature: UInt32, weight: Float)] {
        let features = frequentFeatures(choices, decisions)
        let number = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
        func numbers(_ list: [UInt32]) -> [Int] { list.compactMap { number[$0] } }
        let choices = choices.map { ($0.candidates.map(numbers), $0.isRight) }
        let decisions = decisions.map { (numbers($0.features), $0.isTrue) }
        var weights = [Double](repeating: 0, count: features.count)
        var mean = weights, square = weights
        for step in 1...steps {
            var gradient = weights.map { -penalty * $0 }
            for (candidates, isRight) in choices { Self.add(candidates, isRight, weights, to: &gradient) }
            for (features, isTrue) in decisions {
                let sum = features.reduce(0) { $0 + weights[$1] }
                let error = (isTrue ? 1 : 0) - 1 / (1 + exp(-sum))
                for feature in features { gradient[feature] += error }
            }
            let rate = 0.1 * (1 - Double(step - 1) / Double(steps))
            for place in weights.indices {
                mean[place] = 0.9 * mean[place] + 0.1 * gradient[place]
                square[place] = 0.999 * square[place] + 0.001 * gradient[place] * gradient[place]
                let corrected = mean[place] / (1 - pow(0.9, Double(step)))
                weights[place] += rate * corrected / (sqrt(square[place] / (1 - pow(0.999, Double(step)))) + 1e-8)
            }
        }
        return zip(features, weights).compactMap { feature, weight in
            let rounded = Float((weight * 1000).rounded() / 1000)
            return rounded == 0 ? nil : (feature, rounded)
        }
    }

    private func frequentFeatures(_ choices: [Choice], _ decisions: [Decision]) -> [UInt32] {
        var counts: [UInt32: Int] = [:]
        for choice in choices {
            for candidate in choice.candidates { for feature in candidate { counts[feature, default: 0] += 1 } }
        }
        for decision in decisions { for feature in decision.features { counts[feature, default: 0] += 1 } }
        return counts.filter { $0.value >= minimumCount }.keys.sorted()
    }

    private static func add(_ candidates: [[Int]], _ isRight: [Bool], _ weights: [Double], to gradient: inout [Double]) {
        let scores = candidates.map { $0.reduce(0) { $0 + weights[$1] } }
        let top = scores.max()!
        let shares = scores.map { exp($0 - top) }
        let all = shares.reduce(0, +)
        let right = zip(shares, isRight).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        for (index, features) in candidates.enumerated() {
            let wanted = isRight[index] ? shares[index] / right : 0
            let difference = wanted - shares[index] / all
            for feature in features { gradient[feature] += difference }
        }
    }
}
