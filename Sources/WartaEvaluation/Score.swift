/// How many of the things to be found were found, and how many of those found were right.
public struct Score: Sendable, Hashable {
    /// Found and right.
    public var hit: Int
    public var predicted: Int
    public var gold: Int

    public init(hit: Int = 0, predicted: Int = 0, gold: Int = 0) {
        self.hit = hit
        self.predicted = predicted
        self.gold = gold
    }

    /// The share of what was predicted that is right; 0 if nothing was.
    public var precision: Double { Self.ratio(hit, predicted) }
    /// The share of the gold that was found; 0 if there is none.
    public var recall: Double { Self.ratio(hit, gold) }
    /// The harmonic mean of precision and recall.
    public var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    public static func + (left: Score, right: Score) -> Score {
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
public struct Accuracy: Sendable, Hashable {
    public var right = 0
    public var asked = 0

    public var value: Double { asked > 0 ? Double(right) / Double(asked) : 0 }

    mutating func count(_ isRight: Bool) {
        asked += 1
        right += isRight ? 1 : 0
    }
}

/// A mean of the scores of several kinds.
public struct MeanScore: Sendable, Hashable {
    public let precision: Double
    public let recall: Double
    public let f1: Double
}
