import Testing
import Warta
import WartaFormats

@Suite("Rows of CoNLL")
struct ConllTextTests {
    @Test("A document's words with the labels of its names and values, a blank line after a sentence")
    func rows() {
        let document = Analyzer().analyze("Kapal tiba dari Amerika Serikat pukul 20.45. Hujan.")
        let rows = "Kapal O|tiba O|dari O|Amerika B-COUNTRY|Serikat I-COUNTRY|pukul B-TIME|20.45 I-TIME|. O||Hujan O|. O||"
        #expect(ConllText(document).text == String(rows.map { $0 == " " ? "\t" : $0 == "|" ? "\n" : $0 }))
    }

    @Test("Words and sentences that were given stay")
    func given() {
        let document = Analyzer().analyze(words: [["Bursa", "(BEI)", "naik"], ["dua persen", "."]])
        let rows = ConllText(document).text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.map { $0.prefix { $0 != "\t" } } == ["Bursa", "(BEI)", "naik", "", "dua persen", ".", "", ""])
    }
}
