import WartaFormats

/// How well the statements of some documents were found and given to their speakers.
package struct StatementScores: Sendable {
    /// What is known of one kind of statement.
    package struct Kind: Sendable, Hashable {
        package internal(set) var found = Score()
        /// Of the statements found whose speaker is known: the name is equal but for case and punctuation; where the gold
        /// has no name, the mention is the same.
        package internal(set) var whoStrict = Accuracy()
        /// The same where one name's words are all in the other's, or the mention has the gold mention's last word.
        package internal(set) var whoLenient = Accuracy()
        /// Of the statements found that have a cue: it is the right one.
        package internal(set) var cue = Accuracy()
    }

    /// Statements in quotation marks: the span is equal but for quotation marks, white space and closing punctuation.
    package private(set) var direct = Kind()
    /// Statements in other words: the spans' intersection is at least half of their union.
    package private(set) var reported = Kind()

    package init() {}

    /// Statements found whose speaker is right by the lenient measure.
    package var endToEnd: Score {
        let found = direct.found + reported.found
        return Score(
            hit: direct.whoLenient.right + reported.whoLenient.right, predicted: found.predicted, gold: found.gold)
    }

    /// What went wrong in one document.
    package enum Mistake: Sendable, Hashable {
        case missed(StandoffStatement)
        case wrong(StandoffStatement)
        case wrongSpeaker(gold: StandoffStatement, predicted: StandoffStatement)
    }

    /// Counts a document.
    ///
    /// - Parameters:
    ///   - text: The document's text, code point by code point.
    ///   - directOnly: Whether the gold has no reported statements because nobody looked for them.
    @discardableResult
    package mutating func add(
        gold: [StandoffStatement], predicted: [StandoffStatement], text: [Unicode.Scalar], directOnly: Bool = false
    ) -> [Mistake] {
        let directMistakes = Self.add(to: &direct, gold.filter(\.isDirect), predicted.filter(\.isDirect), text)
        if directOnly { return directMistakes }
        let reportedMistakes = Self.add(
            to: &reported, gold.filter { !$0.isDirect }, predicted.filter { !$0.isDirect }, text)
        return directMistakes + reportedMistakes
    }

    private static func add(
        to kind: inout Kind, _ gold: [StandoffStatement], _ predicted: [StandoffStatement], _ text: [Unicode.Scalar]
    ) -> [Mistake] {
        kind.found.gold += gold.count
        kind.found.predicted += predicted.count
        var mistakes: [Mistake] = []
        let matching = StatementMatching(gold: gold, predicted: predicted, text: text)
        for (statement, place) in zip(gold, matching.predictionOfGold) {
            guard let match = place.map({ predicted[$0] }) else {
                mistakes.append(.missed(statement))
                continue
            }
            kind.found.hit += 1
            if let cue = statement.cue { kind.cue.count(match.cue.map { text.core($0) == text.core(cue) } ?? false) }
            guard let comparison = SpeakerComparison(gold: statement.speaker, match.speaker, text) else { continue }
            kind.whoStrict.count(comparison.isSame)
            kind.whoLenient.count(comparison.isSimilar)
            if !comparison.isSimilar { mistakes.append(.wrongSpeaker(gold: statement, predicted: match)) }
        }
        return mistakes + predicted.indices.filter { matching.goldOfPrediction[$0] == nil }.map { .wrong(predicted[$0]) }
    }
}
