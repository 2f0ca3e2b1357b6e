import Testing
import WartaEvaluation
import WartaFormats
import WartaTestSupport

@Suite("Scores of statements")
struct StatementScoresTests {
    private static let text = Array("“Airnya surut,” kata Dewi Lestari. Ia menyebut hujan reda.".unicodeScalars)

    private static func statement(
        _ range: Range<Int>, direct: Bool = true, cue: Range<Int>? = nil, name: String? = nil,
        mention: Range<Int>? = nil
    ) -> StandoffStatement {
        let speaker = name == nil && mention == nil ? nil : StandoffStatement.Speaker(range: mention, name: name)
        return StandoffStatement(isDirect: direct, range: range, cue: cue, speaker: speaker)
    }

    private static func scores(_ gold: StandoffStatement, _ predicted: StandoffStatement) -> StatementScores {
        var scores = StatementScores()
        scores.add(gold: [gold], predicted: [predicted], text: text)
        return scores
    }

    @Test(
        "Marks, spaces and closing punctuation at the ends of a direct statement do not count",
        arguments: [
            (0..<15, 1), (1..<13, 1), (1..<14, 1), (0..<16, 1), (1..<12, 0), (1..<20, 0),
        ])
    func directSpan(range: Range<Int>, hits: Int) {
        #expect(Self.scores(Self.statement(1..<14), Self.statement(range)).direct.found.hit == hits)
    }

    @Test(
        "A reported statement has to overlap by half",
        arguments: [(47..<57, 1), (47..<52, 1), (47..<51, 0), (35..<57, 0)])
    func reportedSpan(range: Range<Int>, hits: Int) {
        let scores = Self.scores(Self.statement(47..<57, direct: false), Self.statement(range, direct: false))
        #expect(scores.reported.found.hit == hits && scores.direct.found.gold == 0)
    }

    @Test(
        "Names are the same but for case and punctuation, or similar",
        arguments: [
            ("Dewi Lestari", "dewi lestari", true, true), ("Dewi Lestari", "Dewi  Lestari.", true, true),
            ("Dewi Lestari", "Lestari", false, true), ("Dewi Lestari", "Bu Dewi Lestari", false, true),
            ("Dewi Lestari", "Dewi Sartika", false, false), ("Dewi Lestari", nil, false, false),
            ("...", "...", false, false),
            ("Ma’ruf", "MA’RUF", true, true), ("STRAẞE", "strasse", true, true),
        ] as [(String, String?, Bool, Bool)])
    func names(gold: String, predicted: String?, isSame: Bool, isSimilar: Bool) {
        let kind = Self.scores(Self.statement(1..<14, name: gold), Self.statement(1..<14, name: predicted)).direct
        #expect(kind.whoStrict.right == (isSame ? 1 : 0) && kind.whoLenient.right == (isSimilar ? 1 : 0))
        #expect(kind.whoLenient.asked == 1)
    }

    @Test("Where the gold has no name the mention counts, where it has neither nothing is asked")
    func mentions() {
        let gold = Self.statement(1..<14, mention: 21..<33)
        let same = Self.scores(gold, Self.statement(1..<14, mention: 21..<33)).direct
        #expect(same.whoStrict.right == 1 && same.whoLenient.right == 1)
        let longer = Self.scores(gold, Self.statement(1..<14, mention: 16..<33)).direct
        #expect(longer.whoStrict.right == 0 && longer.whoLenient.right == 1)
        let other = Self.scores(gold, Self.statement(1..<14, mention: 35..<37)).direct
        #expect(other.whoLenient.right == 0 && other.whoLenient.asked == 1)
        for speakerless in [Self.statement(1..<14), Self.statement(1..<14, name: "", mention: 21..<33)] {
            #expect(Self.scores(speakerless, Self.statement(1..<14, name: "Dewi")).direct.whoLenient.asked == 0)
        }
    }

    @Test("A cue is asked for where the gold has one")
    func cues() {
        let gold = Self.statement(1..<14, cue: 16..<20)
        #expect(
            Self.scores(gold, Self.statement(1..<14, cue: 15..<20)).direct.cue == Self.scores(gold, gold).direct.cue)
        #expect(Self.scores(gold, Self.statement(1..<14)).direct.cue.right == 0)
        #expect(Self.scores(Self.statement(1..<14), gold).direct.cue.asked == 0)
    }

    @Test("Reported statements are not counted where nobody looked for them")
    func directOnly() {
        var scores = StatementScores()
        scores.add(gold: [], predicted: [Self.statement(47..<57, direct: false)], text: Self.text, directOnly: true)
        #expect(scores.endToEnd == Score())
    }

    @Test("Each gold statement takes the first match that is left, in the order of the predictions")
    func oracle() {
        var generator = SplitMix64(seed: 1)
        let text = Array("aku, \"dia\" pergi. lalu (ia) kembali; “ya” kata".unicodeScalars)
        func statements() -> [StandoffStatement] {
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                let ends = [
                    Int.random(in: 0...text.count, using: &generator),
                    Int.random(in: 0...text.count, using: &generator),
                ]
                return Self.statement(
                    ends.min()!..<ends.max()!, direct: Bool.random(using: &generator),
                    name: ["aku", "dia", "aku dia"].randomElement(using: &generator))
            }
        }
        for _ in 0..<500 {
            let (gold, predicted) = (statements(), statements())
            var scores = StatementScores()
            scores.add(gold: gold, predicted: predicted, text: text)
            for isDirect in [true, false] {
                let slow = Self.slowMatches(
                    gold.filter { $0.isDirect == isDirect }, predicted.filter { $0.isDirect == isDirect }, text)
                let kind = isDirect ? scores.direct : scores.reported
                #expect(kind.found.hit == slow.count)
                #expect(kind.whoStrict.right == slow.count { $0.speaker?.name == $1.speaker?.name })
            }
        }
    }

    private static func slowMatches(
        _ gold: [StandoffStatement], _ predicted: [StandoffStatement], _ text: [Unicode.Scalar]
    ) -> [(StandoffStatement, StandoffStatement)] {
        var free = predicted
        var matches: [(StandoffStatement, StandoffStatement)] = []
        for statement in gold {
            let places = Set(trimmed(statement.range, text))
            let match = free.firstIndex { other in
                let others = Set(trimmed(other.range, text))
                if statement.isDirect { return trimmed(statement.range, text) == trimmed(other.range, text) }
                let from = min(trimmed(statement.range, text).lowerBound, trimmed(other.range, text).lowerBound)
                let to = max(trimmed(statement.range, text).upperBound, trimmed(other.range, text).upperBound)
                return Double(places.intersection(others).count) / Double(max(1, to - from)) >= 0.5
            }
            if let match { matches.append((statement, free.remove(at: match))) }
        }
        return matches
    }

    private static func trimmed(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
        let marks = " \",.;()“”".unicodeScalars
        var range = range
        while let first = text[range].first, marks.contains(first) { range = range.lowerBound + 1..<range.upperBound }
        while let last = text[range].last, marks.contains(last) { range = range.lowerBound..<range.upperBound - 1 }
        return range
    }
}
