import Testing
import WartaFormats
import WartaTestSupport

@testable import Warta

/// What must stay as it is when a text is changed in a way that does not concern it.
@Suite("Changed texts")
struct MetamorphicTests {
    private static let analyzer = Analyzer()
    private static let articles: [String] = {
        let documents = try! AnnotatedDocument.read(Repository.path("Tests/Gold/articles.docs.jsonl"))
        return documents.map { $0.text.string($0.text.indices) }
    }()

    // MARK: A paragraph more

    @Test(
        "A paragraph at the end leaves the words, sentences, values and statements before it",
        arguments: [
            "Hujan turun sejak pagi dan jalan menjadi licin. Warga menunggu di teras.",
            "Panitia menjual 340 karcis seharga Rp 15.000 pada hari pertama, atau naik 12 persen.",
            "Baca juga: cara merawat sepeda lipat di musim hujan",
        ])
    func paragraph(added: String) {
        for article in Self.articles {
            let before = Self.analyzer.analyze(article), after = Self.analyzer.analyze(article + "\n\n" + added)
            #expect(Array(after.words.prefix(before.words.count)) == Array(before.words))
            #expect(Array(after.sentences.prefix(before.sentences.count)) == Array(before.sentences), "\(article.prefix(60))")
            #expect(values(after, upTo: article) == values(before, upTo: article), "\(article.prefix(60))")
            #expect(after.quotes.map(\.utf8Range) == before.quotes.map(\.utf8Range), "\(article.prefix(60))")
        }
    }

    private func values(_ document: Document, upTo article: String) -> [Entity] {
        document.entities.filter { $0.value != nil && $0.utf8Range.upperBound <= article.utf8.count }
    }

    // MARK: Other marks

    @Test("Straight and curly quotation marks give the same statements")
    func marks() {
        for article in Self.articles {
            #expect(statements(straight(article)) == statements(curly(article)), "\(article.prefix(60))")
        }
    }

    private func straight(_ text: String) -> String { String(text.map { $0 == "“" || $0 == "”" ? "\"" : $0 }) }

    /// Marks that open and close by turns, as those of the articles do.
    private func curly(_ text: String) -> String {
        var isOpen = false
        return String(
            text.map { character in
                guard "\"“”".contains(character) else { return character }
                isOpen.toggle()
                return isOpen ? "“" : "”"
            })
    }

    private func statements(_ text: String) -> [String] {
        Self.analyzer.analyze(text).quotes.map { quote in
            let cue = quote.cue?.text ?? "-", speaker = quote.speaker?.name ?? "-"
            return "\(quote.kind) \(cue) \(straight(speaker)) \(straight(quote.text))"
        }
    }

    // MARK: Other people

    @Test(
        "Another person's name keeps role, cue and speaker",
        arguments: [
            "“Harga turun pekan depan,” kata Direktur Utama PT Maju Jaya NAMA di Kudus.",
            "Bupati Pati NAMA mengatakan bahwa pasar dibuka Senin. “Tinggal menunggu listrik,” ujarnya.",
            "Menurut NAMA, pengamat transportasi, jalan itu terlalu sempit untuk truk.",
            "Pasar ditinjau Kepala Dinas Perdagangan Kota Semarang NAMA, Selasa. Ia meminta agar atap segera diperbaiki.",
            "NAMA menilai anggaran itu cukup. Namun, kata dia, pengawasannya lemah.",
            "“Kami menunggu hasilnya,” tutur NAMA, guru di Ambon. “Sudah tiga bulan,” katanya.",
        ])
    func people(frame: String) {
        let names = ["Rini Astuti", "Ratna Wulandari", "Dewi Lestari", "Rahmat Hidayat", "Budi Santoso", "Agus Setiawan"]
        let found = names.map { name in described(frame.replacing("NAMA", with: name)).map { $0.replacing(name, with: "NAMA") } }
        #expect(found[0].contains { $0.contains("NAMA") })
        for (name, other) in zip(names, found) { #expect(other == found[0], "\(name)") }
    }

    /// Statements and people, told so that only the names differ.
    private func described(_ text: String) -> [String] {
        let document = Self.analyzer.analyze(text)
        let quotes = document.quotes.map { "\($0.kind) \($0.cue?.text ?? "-") \($0.speaker?.name ?? "-"): \($0.text)" }
        let people = document.actors.filter { $0.kind == .person }.map { "\($0.name), \($0.role ?? "-"), \($0.affiliation ?? "-")" }
        return quotes + people
    }
}
