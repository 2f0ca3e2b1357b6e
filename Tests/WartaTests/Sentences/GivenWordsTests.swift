import Testing
import WartaTestSupport

@testable import Warta

@Suite("Words that are given")
struct GivenWordsTests {
    @Test(
        "They are put together as a newspaper prints them, a sentence a line",
        arguments: [
            ([["“", "Air", "surut", ",", "”", "kata", "Dewi", "(", "52", ")", "."]], "“Air surut,” kata Dewi (52)."),
            ([["\"", "Ya", ",", "\"", "kata", "dia", "."], ["Hujan", "."]], "\"Ya,\" kata dia.\nHujan."),
            ([["”", "Ya", ".", "”", "Naik", "5", "%", "dan", "/", "atau", "turun", "…"]], "”Ya.” Naik 5% dan/atau turun…"),
            ([["``", "Ya"], ["Pasti", "''", "(BEI)"]], "``Ya\nPasti'' (BEI)"),
            ([[], ["Hujan"], []], "Hujan"),
            ([], ""),
        ])
    func text(sentences: [[String]], expected: String) {
        #expect(GivenWords(sentences).text == expected)
    }

    @Test("Where the spaces are known, they are those")
    func spaces() {
        let words = [["Ya", "—", ",", "“", "5", "%"], ["Rini", "nya", "."]]
        let given = GivenWords(words, isGluedToNext: [[true, false, false, true, false, nil], [true, nil, false]])
        #expect(given.text == "Ya— , “5 %\nRininya.")
    }

    @Test("Words and sentences of a document are those that were given")
    func document() {
        let sentences = [["Kapal", "(BEI)", "tiba", "."], ["Gubernur", "Rahmat Hidayat", "naik", "kereta-api", "."]]
        let document = Analyzer().analyze(words: sentences)
        #expect(document.text == "Kapal (BEI) tiba.\nGubernur Rahmat Hidayat naik kereta-api.")
        let found = document.sentences.map { $0.words.map { String(document.text(ofUTF8: document.words[$0].utf8Range)) } }
        #expect(found == sentences)
    }

    @Test("A sentence that holds several stays one")
    func severalInOne() {
        let document = Analyzer().analyze(words: [["Hujan", "reda", ".", "Warga", "pulang", "."]])
        #expect(document.sentences.count == 1)
    }

    @Test("A name ends with its sentence, also one of the user's own")
    func namesInSentences() {
        let lexicon = Lexicon.standard.adding([LexiconEntry("Koperasi Teluk Biru", kind: .organization)])
        let words = [["Mereka", "datang", "ke", "Koperasi", "Teluk"], ["Biru", "langitnya", "."]]
        let names = Analyzer(lexicon: lexicon).analyze(words: words).entities
        #expect(names.map(\.text) == ["Koperasi Teluk", "Biru"])
        let labels = EntityTagger(lexicon: lexicon).labels(forSentences: words)
        #expect(labels == [["O", "O", "O", "B-ORG", "I-ORG"], ["B-ORG", "O", "O"]])
    }

    @Test("Statements and values are found as in a text")
    func statements() throws {
        let words = [["“", "Harga", "naik", "20", "persen", ",", "”", "kata", "Gubernur", "Rahmat", "Hidayat", "."]]
        let document = Analyzer().analyze(words: words)
        let quote = try #require(document.quotes.first)
        #expect(quote.text == "Harga naik 20 persen," && quote.speaker?.name == "Rahmat Hidayat")
        #expect(document.entities.map(\.label) == ["PERCENT", "PER"])
    }

    private static let words = ["", " ", "\n", "Rini", "Astuti", "PT", "Rp", "5", "“"]

    @Test("Any words give labels and a document that agree", arguments: 1...4 as ClosedRange<UInt64>)
    func anyWords(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<50 {
            let sentences = (0..<3).map { _ in
                (0..<8).map { $0 % 3 == 0 ? Self.words[(Int(seed) + $0) % Self.words.count] : random.next() }
            }
            let given = GivenWords(sentences)
            let bytes = Array(given.text.utf8)
            #expect(given.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == sentences.flatMap(\.self))
            let labels = EntityTagger().labels(forSentences: sentences)
            #expect(labels.map(\.count) == sentences.map(\.count))
            let document = Analyzer().analyze(words: sentences)
            #expect(document.text == given.text)
            let names = Set(document.entities.filter(\.kind.isName).map(\.utf8Range.lowerBound))
            let starts = zip(given.ranges, labels.joined()).filter { $1.hasPrefix("B-") }.map(\.0.lowerBound)
            #expect(names == Set(starts))
        }
    }
}
