import WartaFormats

/// Which statements of the gold a document's predictions have found.
///
/// Each gold statement has one free prediction of its kind that matches it: a direct one by its span but for quotation
/// marks, white space and closing punctuation; any other where the spans' intersection is at least half of their union.
package struct StatementMatching: Sendable {
    /// Which of several predictions that match a gold statement has.
    package enum Choice: Sendable {
        /// The first one given.
        case first
        /// The one with the largest share in common, of predictions that exclude one another.
        case best
    }

    /// For each gold statement the place of its prediction.
    package let predictionOfGold: [Int?]
    /// For each prediction the place of its gold statement.
    package let goldOfPrediction: [Int?]

    /// - Parameter text: The document's text, code point by code point.
    package init(
        gold: [StandoffStatement], predicted: [StandoffStatement], text: [Unicode.Scalar], choice: Choice = .first
    ) {
        var candidates = Candidates(predicted.map { text.core($0.range) })
        var goldOfPrediction = [Int?](repeating: nil, count: predicted.count)
        predictionOfGold = gold.enumerated().map { place, statement in
            let core = text.core(statement.range)
            let match = candidates.take(choice, near: core) { candidate, span in
                guard predicted[candidate].isDirect == statement.isDirect else { return 0 }
                return statement.isDirect ? (span == core ? 1 : 0) : Self.commonShare(core, span)
            }
            if let match { goldOfPrediction[match] = place }
            return match
        }
        self.goldOfPrediction = goldOfPrediction
    }

    private static func commonShare(_ a: Range<Int>, _ b: Range<Int>) -> Double {
        let intersection = max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
        let union = max(1, max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound))
        return Double(intersection) / Double(union)
    }
}

/// Predicted spans that no gold statement has been matched with.
private struct Candidates {
    private let spans: [Range<Int>]
    /// The spans' places, by where they start.
    private let order: [Int]
    private var isFree: [Bool]

    init(_ spans: [Range<Int>]) {
        self.spans = spans
        order = spans.indices.sorted { spans[$0].lowerBound < spans[$1].lowerBound }
        isFree = [Bool](repeating: true, count: spans.count)
    }

    /// Takes a span of which at least half is in common. Spans of which less than half lies in `span` need not be looked at:
    /// those that start more than its length before it, or after it.
    mutating func take(
        _ choice: StatementMatching.Choice, near span: Range<Int>, share: (Int, Range<Int>) -> Double
    ) -> Int? {
        var taken: (share: Double, place: Int)?
        for place in order[firstPlace(from: span.lowerBound - span.count)...] {
            if spans[place].lowerBound > span.upperBound { break }
            guard isFree[place] else { continue }
            let share = share(place, spans[place])
            guard share >= 0.5 else { continue }
            let wins = taken.map { choice == .best && share != $0.share ? share > $0.share : place < $0.place } ?? true
            if wins { taken = (share, place) }
        }
        if let taken { isFree[taken.place] = false }
        return taken?.place
    }

    private func firstPlace(from start: Int) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[order[middle]].lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [Unicode.Scalar] {
    /// A span without the quotation marks, white space and closing punctuation at its ends.
    func core(_ span: Range<Int>) -> Range<Int> {
        var (start, end) = (span.lowerBound, span.upperBound)
        while start < end, Self.trimmed.contains(self[start]) { start += 1 }
        while end > start, Self.trimmed.contains(self[end - 1]) { end -= 1 }
        return start..<end
    }

    private static let trimmed = Set(" \n\t\r\u{A0}\"“”„‟‘’'«».,;:!?…-–—()".unicodeScalars)
}
