/// How well the statements of some documents were found and given to their speakers.
public struct StatementScores: Sendable {
    /// What is known of one kind of statement.
    public struct Kind: Sendable, Hashable {
        public internal(set) var found = Score()
        /// Of the statements found whose speaker is known: the name is equal but for case and punctuation; where the gold
        /// has no name, the mention is the same.
        public internal(set) var whoStrict = Accuracy()
        /// The same where one name's words are all in the other's, or the mention has the gold mention's last word.
        public internal(set) var whoLenient = Accuracy()
        /// Of the statements found that have a cue: it is the right one.
        public internal(set) var cue = Accuracy()
    }

    /// Statements in quotation marks: the span is equal but for quotation marks, white space and closing punctuation.
    public private(set) var direct = Kind()
    /// Statements in other words: the spans' intersection is at least half of their union.
    public private(set) var reported = Kind()

    public init() {}

    /// Statements found whose speaker is right by the lenient measure.
    public var endToEnd: Score {
        let found = direct.found + reported.found
        return Score(
            hit: direct.whoLenient.right + reported.whoLenient.right, predicted: found.predicted, gold: found.gold)
    }

    /// What went wrong in one document.
    public enum Mistake: Sendable, Hashable {
        case missed(Statement)
        case wrong(Statement)
        case wrongSpeaker(gold: Statement, predicted: Statement)
    }

    /// Counts a document.
    ///
    /// - Parameters:
    ///   - text: The document's text, code point by code point.
    ///   - directOnly: Whether the gold has no reported statements because nobody looked for them.
    @discardableResult
    public mutating func add(
        gold: [Statement], predicted: [Statement], text: [Unicode.Scalar], directOnly: Bool = false
    ) -> [Mistake] {
        let directMistakes = Self.add(to: &direct, gold.filter(\.isDirect), predicted.filter(\.isDirect), text) {
            $0 == $1
        }
        if directOnly { return directMistakes }
        let reportedMistakes = Self.add(
            to: &reported, gold.filter { !$0.isDirect }, predicted.filter { !$0.isDirect }, text, Self.overlapByHalf)
        return directMistakes + reportedMistakes
    }

    private static func overlapByHalf(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let intersection = max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
        let union = max(1, max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound))
        return 2 * intersection >= union
    }

    /// Gives each gold statement the first free prediction that matches it.
    private static func add(
        to kind: inout Kind, _ gold: [Statement], _ predicted: [Statement], _ text: [Unicode.Scalar],
        _ matches: (Range<Int>, Range<Int>) -> Bool
    ) -> [Mistake] {
        kind.found.gold += gold.count
        kind.found.predicted += predicted.count
        var mistakes: [Mistake] = []
        var candidates = Candidates(predicted.map { text.core($0.range) })
        for statement in gold {
            let core = text.core(statement.range)
            guard let place = candidates.takeFirst(near: core, where: { matches(core, $0) }) else {
                mistakes.append(.missed(statement))
                continue
            }
            let match = predicted[place]
            kind.found.hit += 1
            if let cue = statement.cue { kind.cue.count(match.cue.map { text.core($0) == text.core(cue) } ?? false) }
            guard let comparison = SpeakerComparison(gold: statement.speaker, match.speaker, text) else { continue }
            kind.whoStrict.count(comparison.isSame)
            kind.whoLenient.count(comparison.isSimilar)
            if !comparison.isSimilar { mistakes.append(.wrongSpeaker(gold: statement, predicted: match)) }
        }
        return mistakes + candidates.left.map { .wrong(predicted[$0]) }
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

    /// Takes the first span, in the order given, that matches. Spans of which less than half lies in `span` need not be
    /// looked at: those that start more than its length before it, or behind it.
    mutating func takeFirst(near span: Range<Int>, where matches: (Range<Int>) -> Bool) -> Int? {
        var first: Int?
        for place in order[firstPlace(from: span.lowerBound - span.count)...] {
            if spans[place].lowerBound > span.upperBound { break }
            if isFree[place], place < first ?? .max, matches(spans[place]) { first = place }
        }
        if let first { isFree[first] = false }
        return first
    }

    var left: [Int] { spans.indices.filter { isFree[$0] } }

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
