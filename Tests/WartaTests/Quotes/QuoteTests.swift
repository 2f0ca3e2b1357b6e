import Testing
import WartaTestSupport

@testable import Warta

@Suite("Quotes")
struct QuoteTests {
    private func quotes(_ text: String) -> [Quote] { Analyzer().analyze(text).quotes }

    private func table(_ text: String) -> [String] {
        quotes(text).map { "\($0.kind.rawValue)|\($0.cue?.text ?? "-")|\($0.speaker?.name ?? "-")|\($0.text)" }
    }

    @Test(
        "Every style of mark, also mixed",
        arguments: [
            ("\"", "\""), ("“", "”"), ("”", "”"), ("\"", "”"), ("“", "\""), ("«", "»"), ("‘", "’"), ("'", "'"), ("„", "“"),
        ])
    func styles(open: String, close: String) {
        let text = "Rapat selesai sore. \(open)Harga pupuk turun bulan depan,\(close) kata Bupati Kudus Rini Astuti."
        #expect(table(text) == ["direct|kata|Rini Astuti|Harga pupuk turun bulan depan,"])
    }

    @Test("The cue stands behind, before and inside the quotation")
    func positions() {
        #expect(table("“Panen mundur,” tutur Rini Astuti.") == ["direct|tutur|Rini Astuti|Panen mundur,"])
        #expect(
            table("Rini Astuti mengatakan, “Panen tahun ini mundur lagi.”")
                == ["direct|mengatakan|Rini Astuti|Panen tahun ini mundur lagi."])
        #expect(
            table("“Panen tahun ini mundur,” kata Rini Astuti, “karena air kurang.”") == [
                "direct|kata|Rini Astuti|Panen tahun ini mundur,", "direct|kata|Rini Astuti|karena air kurang.",
            ])
    }

    @Test("A suffix, a pronoun and a short name are the one who spoke before")
    func coreference() {
        let text = """
            “Airnya kurang,” kata Kepala Dinas Pertanian Wahyu Hidayat. “Pompa sudah datang,” ujarnya. \
            “Tinggal dipasang,” kata dia. “Pekan depan selesai,” tutup Wahyu.
            """
        #expect(quotes(text).map { $0.speaker?.name } == Array(repeating: "Wahyu Hidayat", count: 4))
        #expect(quotes(text).map { $0.speaker?.range == nil } == [false, true, false, false])
    }

    @Test("Titles, terms and scare quotes are no statements")
    func noSpeech() {
        #expect(table("Film \"Laut Malam\" tayang di Kudus, dan lagu “Pulang” jadi temanya.") == [])
        #expect(table("Ia naik bus 'ekonomi' ke Pati.") == [])
    }

    @Test("A mark that never closes leaves the rest of the text as it is")
    func openMark() {
        let text = """
            "Kami menunggu hujan, kata Rini Astuti.
            "Sawah kering sejak Mei," kata Wahyu Hidayat.
            """
        #expect(table(text).last == "direct|kata|Wahyu Hidayat|Sawah kering sejak Mei,")
    }

    @Test("Statements in the reporter's words")
    func indirect() {
        #expect(
            table("Rini Astuti menegaskan bahwa pasar dibuka Senin.")
                == ["indirect|menegaskan|Rini Astuti|pasar dibuka Senin"])
        #expect(
            table("Menurut Rini Astuti, pasar dibuka Senin.") == ["indirect|Menurut|Rini Astuti|pasar dibuka Senin"])
        #expect(table("Rini Astuti mengatakan,") == [])
        #expect(table("Menurut Rini Astuti,") == [])
    }

    @Test("A title alone is the person who holds it")
    func titles() {
        let text = "Menteri Perdagangan Rini Astuti meninjau pasar. “Kiosnya bocor semua,” kata Menteri Perdagangan."
        #expect(quotes(text).first?.speaker?.name == "Rini Astuti")
    }

    @Test("The names may come from the caller")
    func ownEntities() {
        let text = "“Airnya kurang,” kata Xyqo. “Sudah lama,” tuturnya."
        let entity = Entity(kind: .person, range: text.range(ofUTF8: text.utf8Offsets(of: "Xyqo")), in: text)
        #expect(QuoteAttributor().quotes(in: text, entities: [entity]).map { $0.speaker?.name } == ["Xyqo", "Xyqo"])
    }

    @Test("Ranges give the text of content, cue and speaker, whatever the text", arguments: 1...6 as ClosedRange<UInt64>)
    func ranges(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = random.next() + " “Panen " + random.next() + " mundur,” kata Rini Astuti. " + random.next()
            for quote in quotes(text) {
                #expect(String(text[quote.range]) == quote.text)
                if let cue = quote.cue { #expect(String(text[cue.range]) == cue.text) }
                if let range = quote.speaker?.range { #expect(!text[range].isEmpty) }
            }
        }
    }

    @Test("Thousands of marks and frames", arguments: HostileText.statements)
    func manyMarks(piece: String) {
        let text = HostileText.repeating(piece, length: 20_000)
        let found = quotes(text)
        #expect(found.allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
    }
}

extension String {
    fileprivate func utf8Offsets(of part: String) -> Range<Int> {
        let range = self.ranges(of: part).first!
        let start = utf8.distance(from: startIndex, to: range.lowerBound)
        return start..<start + part.utf8.count
    }
}
