import Testing
import WartaTestSupport

@testable import Warta

@Suite("Web addresses, e-mail addresses and names of accounts")
struct AddressesTests {
    private func found(_ text: String) -> [String] { Analyzer().analyze(text).entities.map(\.text) }

    @Test(
        "Nothing is found inside them",
        arguments: [
            "Baca https://contoh.id/2024/05/20/presiden-joko-widodo-naik-20-persen.html sekarang.",
            "Baca (http://contoh.id/Jakarta/Rp-5-juta) sekarang.", "Baca www.contoh.id/Jakarta/KPK sekarang.",
            "Baca www.polri-jakarta.go.id sekarang.", "Baca bit.ly/Bantuan-Jakarta-Rp-1-2-Juta sekarang.",
            "Baca contoh.id/berita/Prabowo sekarang.", "Baca twitter.com/KPK_RI/5 sekarang.",
            "Tulis ke rini.astuti@polri.go.id sekarang.", "Tulis ke Rini-5@jakarta.co.id sekarang.",
            "Ikuti @jakarta dan @KPK_RI sekarang.", "Ikuti @polri.jakarta sekarang.",
        ])
    func inside(text: String) {
        #expect(found(text) == [])
    }

    @Test("What stands beside them is found")
    func beside() {
        #expect(found("Foto: KOMPAS.com/Rini Astuti.").contains("Rini Astuti"))
        #expect(found("Dikutip dari KOMPAS.com, harga naik.") == ["KOMPAS.com"])
        #expect(found("Tulis ke a@contoh.id sebelum Senin (20/1/2025).") == ["Senin (20/1/2025)"])
        #expect(found("Harganya Rp 5.000/kg di https://contoh.id.") == ["Rp 5.000"])
        #expect(found("Akun @jakarta.Menurut Rini Astuti, harga naik 5 persen.") == ["Rini Astuti", "5 persen"])
    }

    @Test("No statement begins inside them, an account can still be who spoke")
    func statements() {
        #expect(Analyzer().analyze("Lihat https://contoh.id/menurut-rini-astuti-harga-naik.html di sana.").quotes.isEmpty)
        let quotes = Analyzer().analyze("“Kami periksa lagi semua,” tulis akun @kpk_ri.").quotes
        #expect(quotes.map(\.speaker?.name) == ["akun @kpk_ri"])
    }

    @Test("The user's own names are found there only if they are the whole account")
    func ownNames() {
        let lexicon = Lexicon.standard.adding([
            LexiconEntry("Toko Rini", kind: .company, forms: ["@tokorini"]), LexiconEntry("Mekar", kind: .company),
        ])
        let tagger = EntityTagger(lexicon: lexicon)
        #expect(tagger.entities(in: "Pesan ke @tokorini atau contoh.id/Mekar/3 saja.").map(\.text) == ["@tokorini"])
    }

    @Test(
        "The words of each",
        arguments: [
            ("Lihat https://a.id/b?c=d, ya.", ["https://a.id/b?c=d"]), ("Lihat “www.a.id”.", ["www.a.id"]),
            ("Tulis a.b-c@d.id.", ["a.b-c@d.id"]), ("Ikuti @a_b.", ["@a_b"]), ("Rp 5 @ 3 kg/hari, 20/1/2022", []),
            ("Drs./H. Rini, A.B./C.D., km/jam", []), ("https:// www. @ /", ["https://"]),
        ])
    func words(text: String, expected: [String]) {
        let found = text.withBytes { bytes in
            let words = WordTokenizer().words(in: text)
            return Addresses(bytes, words).all.map { range in
                bytes.string(words.utf8Range(range.lowerBound).lowerBound..<words.utf8Range(range.upperBound - 1).upperBound)
            }
        }
        #expect(found == expected)
    }

    @Test("They are in order and apart in any text", arguments: 1...4 as ClosedRange<UInt64>)
    func anyText(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = random.next() + "https://a.id/" + random.next() + "@" + random.next() + "www.a" + random.next()
            let words = WordTokenizer().words(in: text)
            let all = text.withBytes { Addresses($0, words).all }
            #expect(zip(all, all.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            #expect(all.allSatisfy { !$0.isEmpty && $0.upperBound <= words.count })
        }
    }

    @Test("Long runs come to an end", arguments: ["@", "a@", "/", "a.id/", "www.", "://", "a://", "@a ", "a.", "w", "@a.b,"])
    func longRuns(piece: String) {
        let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
        #expect(EntityTagger().entities(in: text).allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
    }
}
