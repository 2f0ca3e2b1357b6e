import Testing
import WartaTestSupport

@testable import Warta

@Suite("Lost marks")
struct LostMarksTests {
    private func statements(_ text: String) -> [String] {
        let document = Analyzer().analyze(text)
        #expect(document.quotes.allSatisfy { document.text(ofUTF8: $0.utf8Range) == $0.text })
        #expect(document.entities.allSatisfy { document.text(ofUTF8: $0.utf8Range) == $0.text })
        return document.quotes.map { "\($0.speaker?.name ?? "?"): \($0.text)" }
    }

    @Test(
        "Quotation marks that came as something else hold the same statement",
        arguments: [
            "?Panen mundur,? kata Rini Astuti.",
            "Air kurang. ?Panen mundur,? kata Rini Astuti.",
            "``Panen mundur,'' kata Rini Astuti.",
            "''Panen mundur,'' kata Rini Astuti.",
            "‘‘Panen mundur,’’ kata Rini Astuti.",
            "’’Panen mundur,’’ kata Rini Astuti.",
            "&quot;Panen mundur,&quot; kata Rini Astuti.",
            "&ldquo;Panen mundur,&rdquo; kata Rini Astuti.",
            "&#34;Panen mundur,&#34; kata Rini Astuti.",
            "&#8220;Panen mundur,&#8221; kata Rini Astuti.",
            "â€œPanen mundur,â€\u{9D} kata Rini Astuti.",
            "â€œPanen mundur,â€ kata Rini Astuti.",
            "‚ÄúPanen mundur,‚Äù kata Rini Astuti.",
        ])
    func sameStatement(text: String) { #expect(statements(text) == ["Rini Astuti: Panen mundur,"]) }

    @Test("A question keeps its mark between question marks that stand for others")
    func questions() {
        #expect(
            statements("?Siapa yang menolong? Kami menunggu,? ujar Bupati Sarwono di Jepara.")
                == ["Sarwono: Siapa yang menolong? Kami menunggu,"])
        #expect(statements("?Kapan panen?? ujar Rini Astuti.") == ["Rini Astuti: Kapan panen?"])
    }

    @Test(
        "Ordinary marks are left alone",
        arguments: [
            "Apakah panen mundur? Bupati belum menjawab. Kapan air datang? Besok.",
            "Benarkah? Mungkin. ?",
            "Jum'at pagi di Ma'had Al-Qur'an, warga RT 5 & 6 berkumpul.",
            "Lintang 5° 30'' selatan dan bujur 110° 12'' timur.",
            "Café di São Paulo menjual kopi Aceh.",
            "“Panen mundur,” kata Rini. ‘Air kurang,’ kata Tono.",
            "Mau ikut ?Besok aku ke sana.",
        ])
    func ordinary(text: String) { #expect(text.withBytes { LostMarks.edits($0).isEmpty }) }

    @Test("UTF-8 that was read in another encoding is noticed, and nothing else")
    func misread() {
        #expect("Ia menjawab, â€œYa.â€".hasMisreadMarks && "Ia menjawab, ‚ÄúYa.‚Äù".hasMisreadMarks)
        #expect(!"Café “Ya” &quot;Ya&quot; ?Ya,? ''Ya''".hasMisreadMarks)
    }

    @Test("A quotation of several paragraphs, opened again in each and closed in the last, is whole")
    func paragraphs() {
        let text = """
            Gubernur Sarwono Hadiputra meminta warga bersiap.

            “Hujan akan lama. Kita tidak boleh lengah.

            “Setiap desa harus punya pos jaga. Jangan menunggu air naik.

            “Saya akan keliling,” kata Sarwono di Jepara.
            """
        let direct = Analyzer().analyze(text).quotes.filter { $0.kind == .direct }
        #expect(
            direct.map(\.text) == [
                "Hujan akan lama. Kita tidak boleh lengah.", "Setiap desa harus punya pos jaga. Jangan menunggu air naik.",
                "Saya akan keliling,",
            ])
        #expect(direct.allSatisfy { $0.speaker?.name == "Sarwono Hadiputra" })
    }

    @Test("A closing mark that was forgotten before a cue does not take the paragraph into the quotation")
    func forgotten() {
        let text = "“Panen mundur, kata Rini Astuti. Ia lalu pergi ke Kudus.\n“Air kurang,” kata Rini."
        #expect(!statements(text).contains { $0.contains("pergi ke Kudus") })
    }

    @Test("Words that are given in the way of the Penn Treebank are read so")
    func givenWords() {
        let words = ["``", "Panen", "mundur", ",", "''", "kata", "Rini", "Astuti", "."]
        let quotes = Analyzer().analyze(words: [words]).quotes
        #expect(quotes.map(\.kind) == [.direct] && quotes.first?.speaker?.name == "Rini Astuti")
    }

    @Test(
        "Any text fits, and takes linear time",
        arguments: ["?A ", " ?A? b", "''", "``", "&quot;", "&", "â€", "â€œ", "‚Ä", "‚Äú", "Â\u{A0}", "’’"])
    func anyText(piece: String) {
        let text = String(repeating: piece, count: 10_000 / piece.utf8.count)
        let words = Analyzer().analyze(text).words
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound })
        var random = RandomText(seed: 31)
        for _ in 0..<40 {
            let text = random.next() + piece + random.next() + piece + "\n"
            #expect(Analyzer().analyze(text).words.allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
        }
    }
}
