import Testing
import WartaTestSupport

@testable import Warta

/// Words and marks of the news in any order and without sense: every stage must end, and what it finds must fit.
@Suite("Any text")
struct AnyTextTests {
    private static let pieces = [
        "“", "”", "\"", "'", "‘", "’", "«", "»", ",", ".", ":", ";", "-", "–", "/", "(", ")", "…", "?", "%", "\n", "\r\n",
        "kata", "ujarnya", "mengatakan", "disampaikan", "menurut", "Menurut", "bahwa", "ia", "mereka", "di", "ke", "dan",
        "Gubernur", "Menteri", "Dr.", "H.", "S.H.", "PT", "Tbk", "(KPK)", "Jepang", "Kementerian", "Perhubungan", "Rahmat",
        "Hidayat", "Ratna", "KEMENTERIAN", "dll.", "12", "3,5", "persen", "Rp", "07.30", "Senin", "😅", "👩‍👧", "e\u{301}",
        "\u{301}", "漢字", "ไทย", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{0}",
    ]

    private static func text(_ random: inout SplitMix64) -> String {
        let length = [0, 1, 2, 3, 5, 8, 12, 40, 150].randomElement(using: &random)!
        return (0..<length).reduce(into: "") { text, _ in
            text += pieces.randomElement(using: &random)! + ["", " ", " ", " "].randomElement(using: &random)!
        }
    }

    @Test("What is found lies inside the text, in order, and is named right", arguments: 1...8 as ClosedRange<UInt64>)
    func fits(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let analyzer = Analyzer()
        for _ in 0..<400 {
            let text = Self.text(&random)
            let document = analyzer.analyze(text)
            #expect(isFitting(document, text), "\(text.debugDescription)")
        }
    }

    @Test(
        "Statements without content are none",
        arguments: [
            "Ratna Wulandari mengatakan,", "Menurut Ratna Wulandari,", "Ratna Wulandari mengatakan bahwa.", ", kata Ratna.",
            "menurut😅,", "“” kata Ratna.", "kata", "“", "”,", "(“”)",
        ])
    func noContent(text: String) {
        #expect(Analyzer().analyze(text).quotes.isEmpty)
    }

    private func isFitting(_ document: Document, _ text: String) -> Bool {
        let entities = document.entities, actors = document.actors.indices
        let inOrder = zip(entities, entities.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound }
        let named = entities.allSatisfy { document.text[$0.range] == $0.text && matches(document, $0.utf8Range, $0.text) }
        let known = entities.allSatisfy { $0.actor.map(actors.contains) ?? true }
        let quoted = document.quotes.allSatisfy { quote in
            matches(document, quote.utf8Range, quote.text) && quote.cue.map { matches(document, $0.utf8Range, $0.text) } ?? true
                && quote.speaker?.actor.map(actors.contains) ?? true
        }
        let words = document.sentences.map(\.words)
        let covered = words.flatMap { $0 } == Array(document.words.indices) && words.allSatisfy { !$0.isEmpty }
        return document.text == text && inOrder && named && known && quoted && covered
    }

    private func matches(_ document: Document, _ range: Range<Int>, _ text: String) -> Bool {
        !range.isEmpty && document.text(ofUTF8: range).utf8.elementsEqual(text.utf8)
    }
}
