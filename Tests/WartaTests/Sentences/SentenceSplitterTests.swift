import Testing
import WartaTestSupport

@testable import Warta

@Suite("Sentences")
struct SentenceSplitterTests {
    private let splitter = SentenceSplitter()

    private func sentences(_ text: String) -> [String] {
        splitter.sentences(in: text).map { String(text[text.range(ofUTF8: $0.utf8Range)]) }
    }

    /// Joins the parts with `separator`, splits, and expects the parts again.
    private func expectParts(
        _ parts: [String], separator: String = " ", sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(sentences(parts.joined(separator: separator)) == parts, sourceLocation: sourceLocation)
    }

    // MARK: Full stops that end nothing

    @Test(
        "Abbreviations, initials and numbers have full stops of their own",
        arguments: [
            "Acara itu dibuka Drs. H. Bambang Irawan, M.Si. dan Prof. Dr. Wati Lestari, S.H., M.Hum. kemarin.",
            "Surat a.n. Rini Puspita dikirim ke Jl. Melati No. 12 Kel. Sukamaju s.d. akhir bulan.",
            "Harga beras Rp. 12.500 per kg, gula 14.000,50, minyak dll. naik sejak 07.30 WIB.",
            "Menurut Yudi S. Pranata dan R. A. Dewanti, rapat D.W. Santoso batal.",
            "Pelakunya Joni dkk. bersama Tb. Gunawan dan S.A. Cahyadi.",
            "Laporan PT Maju Jaya Tbk. (MAJU) memuat nama Co. Ltd. Hanjin dan Sdn. Bhd. Teguh.",
            "Berita itu dimuat contoh.com dan www.kabar.co.id, lalu dibantah redaksi@contoh.id.",
            "Versi 2.0.1 keluar 17.08.2024 pukul 10.00.",
            "Kepala Dinas (Plt. Sekda) hadir, juga Kol. (Purn.) Darsono.",
        ])
    func oneSentence(text: String) {
        #expect(sentences(text) == [text])
    }

    @Test("Abbreviations that may end a sentence do so before a new one")
    func trailingAbbreviations() {
        expectParts(["Pasar menjual cabai, bawang, dll.", "Harga bawang turun."])
        expectParts(["Ia bekerja di PT Maju Jaya Tbk.", "Perusahaan itu baru berdiri."])
        expectParts(["Rapat dipimpin Budi Utama, S.H.", "Namun hasilnya belum diumumkan."])
        expectParts(["Beratnya 5 kg.", "Sementara itu panjangnya 2 m.", "Itu ukuran biasa."])
    }

    @Test("A letter that belongs to no name ends its sentence")
    func letters() {
        expectParts(["Buah itu kaya vitamin C.", "Kandungan seratnya juga tinggi."])
        expectParts(["Mereka bertemu di blok M.", "Polisi datang sejam kemudian."])
    }

    @Test("A small letter starts a sentence only behind an ordinary word")
    func smallLetters() {
        expectParts(["Antrean panjang sejak pagi.", "warga membawa kursi sendiri."])
        #expect(sentences("Ia belajar pada Joko P. di ruang kerja.").count == 1)
        #expect(sentences("Apa benar? tanya warga.").count == 1)
    }

    // MARK: Quotations

    @Test(
        "A quotation keeps its attribution",
        arguments: [
            "\"Kami menunggu hasilnya,\" kata Eko.",
            "\"Kami menunggu hasilnya.\" kata Eko.",
            "“Apakah jalannya ditutup?” tanya Sari kepada petugas.",
            "”Luar biasa!” ujar Tono, warga setempat.",
            "«Sudah selesai…» katanya.",
            "'Belum ada,' jawab dia.",
            "Eko berkata, \"Kami menunggu hasilnya.\"",
            "Eko berkata, \"Kami menunggu hasilnya\".",
            "Ia menyebut proyek itu \"gagal total\" dan \"terlalu mahal\" di depan dewan.",
            "\"Tunggu saja,\" kata Eko, \"nanti saya jelaskan.\"",
        ])
    func attribution(text: String) {
        expectParts([text, "Rapat dilanjutkan besok."])
        expectParts(["Rapat berakhir sore.", text])
    }

    @Test("A quotation is not divided, and has its attribution with it")
    func longQuotations() {
        expectParts(["\"Kami lelah. Airnya tidak surut. Semoga besok kering,\" kata Eko.", "Warga pulang."])
        expectParts(["”Kami lelah. Airnya tidak surut,” kata Eko.", "”Bantuan belum datang,” ujar Sari."])
        expectParts(["\"Kami lelah.\"", "\"Kami juga.\"", "Lalu mereka pulang."])
    }

    @Test("A quotation with its attribution starts a sentence, also behind a heading")
    func quotationBehindHeading() {
        expectParts(["Menanti bantuan", "\"Kami lelah menunggu di tenda,\" kata Eko."])
    }

    @Test("The style of the marks does not matter, nor does a missing one")
    func unbalancedMarks() {
        expectParts(["\"Kami lelah,” kata Eko.", "Ia pulang.", "Besok ia kembali."])
        expectParts(["Kami lelah,\" kata Eko.", "Ia pulang.", "“Besok ia kembali."])
    }

    // MARK: Brackets, ellipses, other ends

    @Test("Brackets and ellipses")
    func bracketsAndEllipses() {
        expectParts(["Banjir merendam 30 rumah (termasuk sekolah).", "Warga mengungsi."])
        expectParts(["Banjir surut.", "(Baca juga: Jalan Terputus)"])
        expectParts(["Entahlah...", "Mungkin besok."])
        #expect(sentences("Saya... eh, kami belum tahu… soal itu.").count == 1)
        expectParts(["Benarkah?!", "Ya!", "Tentu saja."])
        expectParts(["Artikel selesai di sini.", "(abc/def)"])
    }

    // MARK: Lines, headings, datelines, lists

    @Test(
        "The dateline belongs to the sentence",
        arguments: [
            "BANDUNG, KOMPAS — Harga cabai naik.", "GridOto.com - Mobil itu laris.",
            "Jakarta (ANTARA) - Bank itu tutup.", "SURABAYA, KOMPAS.com – Jalan itu rusak.",
            "TEMPO.CO, Bogor - Hujan turun.",
        ])
    func datelines(text: String) {
        expectParts([text, "Warga mengeluh."])
    }

    @Test(
        "Lines end sentences",
        arguments: ["\n", "\n\n", "\r\n", "\r", "\u{2029}", " \n\t\n "]
    )
    func lines(separator: String) {
        expectParts(
            ["Harga Cabai Naik", "Oleh: Rini Puspita", "Harga cabai naik.", "Stok menipis"], separator: separator)
    }

    @Test("A broken line does not end a sentence")
    func brokenLines() {
        #expect(sentences("Harga cabai di pasar\nterus naik sejak\nSenin pekan lalu.").count == 1)
        #expect(sentences("Rapat dibuka oleh Drs.\nBambang dari\nSurabaya.").count == 1)
        #expect(sentences("\"Kami lelah.\"\nkata Eko.").count == 1)
    }

    @Test("A heading inside a line ends where an ordinary word has a capital")
    func headings() {
        expectParts(["Air belum surut.", "Menunggu bantuan", "Sementara itu, warga mengungsi."])
        #expect(sentences("Menurut warga desa Sukamaju itu, jalan rusak.").count == 1)
    }

    @Test("Items of a list are sentences with their numbers")
    func lists() {
        expectParts(["Syaratnya sebagai berikut:", "1. Membawa kartu.", "2. Mengisi formulir", "3. Membayar Rp 5.000."])
        expectParts(["Syaratnya:", "- Membawa kartu", "- Mengisi formulir", "a. Asli", "b. Salinan"], separator: "\n")
        expectParts(["Kegiatan itu meliputi:", "a. penyuluhan;", "b. pelatihan."])
        expectParts(["Bawa kartu.", "- Kartu asli.", "- Kartu salinan."])
    }

    @Test("A text without a full stop is a sentence")
    func withoutFullStop() {
        expectParts(["harga cabai naik"])
        expectParts(["Harga cabai naik"])
    }

    // MARK: Words run together

    @Test("A sentence starts where a missing space ran two words together")
    func runTogether() {
        expectParts(["Pemerintah mendorong ekspor.", "Namun pasar lesu."], separator: "")
        expectParts(["Harga naik 10%.", "Stok turun 2024.", "Warga mengeluh (12/3).", "Mereka protes."], separator: "")
        expectParts(["Kami lelah.", "\"Airnya tinggi,\" kata Eko.", "\"Betul,\" ujar Sari."], separator: "")
        expectParts(["Bantuan dari ESDM.", "Selanjutnya warga pulang?", "Belum!", "Tunggu."], separator: "")
    }

    @Test(
        "What has a full stop inside stays one word",
        arguments: [
            "GridOto.com", "Kabar.Com", "S.A.Cahyanto", "a.n", "M.Si", "S.Pd", "Ph.D", "www.x.id", "12.5", "Tbk.PT",
            "Sp.OT", "D.W", "contoh.co.id", "YouTube", "detikNews", "xAI", "McDonald",
            "Suryadi", "Kartikasari", "memberikan", "Indomobil",
        ])
    func keptWhole(word: String) {
        word.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes))
            #expect(words.splittingRunTogether(bytes, Lexicon.standard.base) == words)
        }
    }

    @Test("Words that ran together become words of their own")
    func splitWords() {
        let text = "a.n. ekspor.Namun rumah.Ia.Lalu kata Drs.Bambang."
        text.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, Lexicon.standard.base)
            let strings = words.map { bytes.string($0.utf8Range) }
            #expect(
                strings == [
                    "a.n", ".", "ekspor", ".", "Namun", "rumah", ".", "Ia", ".", "Lalu", "kata", "Drs", ".", "Bambang",
                    ".",
                ])
            #expect(words.filter { bytes.string($0.utf8Range) == "." }.allSatisfy { $0.wordClass == .punctuation })
        }
        #expect(sentences("Itu kata Drs.Bambang kemarin.").count == 1)
    }

    @Test(
        "A name behind an ordinary word stands alone",
        arguments: [
            ["dari", "Reuters"], ["kepada", "detikJateng"], ["Kemudian", "Gubernur"], ["data", "BPS"],
            ["kepada", "detikcom"], ["Pantauan", "detikcom", "di"], ["detikJabar", "dalam"], ["Martin", "belum"],
            ["Jakarta", "yang"],
        ])
    func gluedNames(parts: [String]) {
        parts.joined().withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, Lexicon.standard.base)
            #expect(words.map { bytes.string($0.utf8Range) } == parts)
            #expect(words.allSatisfy { $0.wordClass == .letter })
        }
    }

    @Test("The number of a list's next item stands alone")
    func itemNumbers() {
        let text = "1. Kota Ambon2. Kota Kupang3. Kota Mataram. Sidang G20. Ia pulang pukul 7."
        text.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, Lexicon.standard.base)
            let numbers = words.filter { $0.wordClass == .number }.map { bytes.string($0.utf8Range) }
            #expect(numbers == ["1", "2", "3", "G20", "7"])
        }
    }

    // MARK: Properties

    @Test("No words, no sentences", arguments: ["", " ", "\n\n \t"])
    func empty(text: String) {
        #expect(splitter.sentences(in: text).isEmpty)
    }

    @Test("Sentences cover all words in order, the same each time", arguments: 1...4 as ClosedRange<UInt64>)
    func coversWords(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<2_000 {
            let text = random.next()
            let found = splitter.sentences(in: text)
            #expect(found == splitter.sentences(in: text))
            var word = 0
            var end = 0
            for sentence in found {
                #expect(sentence.words.lowerBound == word && !sentence.words.isEmpty, "\(text.debugDescription)")
                #expect(sentence.utf8Range.lowerBound >= end && sentence.utf8Range.upperBound <= text.utf8.count)
                word = sentence.words.upperBound
                end = sentence.utf8Range.upperBound
            }
            let isPlain = text.withBytes { CleanText($0) { _ in false } == nil }
            let words = text.withBytes { bytes in
                Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, Lexicon.standard.base)
            }
            #expect(word == splitter.wordsAndSentences(in: text).words.count)
            #expect(!isPlain || word == words.count, "\(text.debugDescription)")
        }
    }

    @Test("Ten thousand quotation marks", arguments: ["\"", "'", "“", "”", "\" ", "' \""])
    func manyQuotationMarks(mark: String) {
        let text = String(repeating: mark, count: 10_000)
        #expect(splitter.sentences(in: text).last?.utf8Range.upperBound == text.utf8.count - (mark.last == " " ? 1 : 0))
    }

    @Test("Long runs of anything come to an end", arguments: HostileText.marks)
    func longRuns(piece: String) {
        let (words, sentences) = splitter.wordsAndSentences(in: HostileText.repeating(piece, length: 20_000))
        #expect(sentences.last?.words.upperBound ?? 0 == words.count)
    }
}
