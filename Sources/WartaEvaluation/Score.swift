/// How many of the things to be found were found, and how many of those found were right.
package struct Score: Sendable, Hashable {
    /// Found and right.
    package var hit: Int
    package var predicted: Int
    package var gold: Int

    package init(hit: Int = 0, predicted: Int = 0, gold: Int = 0) {
        self.hit = hit
        self.predicted = predicted
        self.gold = gold
    }

    /// The share of what was predicted that is right; 0 if nothing was.
    package var precision: Double { Self.ratio(hit, predicted) }
    /// The share of the gold that was found; 0 if there is none.
    package var recall: Double { Self.ratio(hit, gold) }
    /// The harmonic mean of precision and recall.
    package var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    package static func + (left: Score, right: Score) -> Score {
        Score(hit: left.hit + right.hit, predicted: left.predicted + right.predicted, gold: left.gold + right.gold)
    }

    /// Counts the members of two sets.
    mutating func add<Thing: Hashable>(gold: Set<Thing>, predicted: Set<Thing>) {
        hit += gold.intersection(predicted).count
        self.predicted += predicted.count
        self.gold += gold.count
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
}

/// How often an answer was right.
package struct Accuracy: Sendable, Hashable {
    package var right = 0
    package var asked = 0

    package var value: Double { asked > 0 ? Double(right) / Double(asked) : 0 }

    mutating func count(_ isRight: Bool) {
        asked += 1
        right += isRight ? 1 : 0
    }
}

/// A mean of the scores of several kinds.
package struct MeanScore: Sendable, Hashable {
    package let precision: Double
    package let recall: Double
    package let f1: Double
}
