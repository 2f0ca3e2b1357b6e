import Testing
import WartaEvaluation
import WartaFormats

@Suite("Matching of statements")
struct StatementMatchingTests {
    private func matching(
        _ gold: [Range<Int>], _ predicted: [Range<Int>], direct: Bool = false, choice: StatementMatching.Choice = .first
    ) -> StatementMatching {
        func statements(_ ranges: [Range<Int>]) -> [StandoffStatement] {
            ranges.map { StandoffStatement(isDirect: direct, range: $0, cue: nil, speaker: nil) }
        }
        let text = Array(String(repeating: "a", count: 40).unicodeScalars)
        return StatementMatching(gold: statements(gold), predicted: statements(predicted), text: text, choice: choice)
    }

    @Test("Of several that match, the first one or the best one is taken, each once")
    func choices() {
        let gold = [0..<10, 2..<12], predicted = [20..<30, 0..<6, 0..<10, 1..<11]
        #expect(matching(gold, predicted).predictionOfGold == [1, 2])
        let best = matching(gold, predicted, choice: .best)
        #expect(best.predictionOfGold == [2, 3] && best.goldOfPrediction == [nil, nil, 0, 1])
    }

    @Test("Equally good ones are taken in their order")
    func ties() {
        #expect(matching([0..<10], [5..<10, 0..<5], choice: .best).predictionOfGold == [0])
    }

    @Test("A direct statement matches its own span alone, and none of another kind")
    func kinds() {
        #expect(matching([0..<10], [0..<9, 0..<10], direct: true, choice: .best).predictionOfGold == [1])
        let text = Array("aaaa".unicodeScalars)
        let gold = StandoffStatement(isDirect: true, range: 0..<4, cue: nil, speaker: nil)
        let reported = StandoffStatement(isDirect: false, range: 0..<4, cue: nil, speaker: nil)
        #expect(StatementMatching(gold: [gold], predicted: [reported], text: text).predictionOfGold == [nil])
    }

    @Test(
        "Names agree whatever their capitals and punctuation",
        arguments: [
            ("Rini Astuti", "RINI  ASTUTI, S.H.", NameAgreement.partial), ("Rini Astuti", "rini astuti.", .same),
            ("Straße", "STRASSE", .same), ("Rini", "Dewi", .different), ("", "Rini", .different), ("", "", .different),
        ])
    func names(first: String, second: String, agreement: NameAgreement) {
        #expect(NameAgreement(first, second) == agreement && NameAgreement(second, first) == agreement)
    }
}
