import Testing

@testable import Warta

@Suite("Labels with a colon")
struct TurnTests {
    private func statements(_ text: String, _ form: TextForm = .any) -> [String] {
        Analyzer(form: form).analyze(text).quotes.map { "\($0.speaker?.name ?? "?"): \($0.text)" }
    }

    @Test(
        "A name and a colon bring in a quotation without a verb",
        arguments: [
            ("Bupati Sarwono: \"Kami tidak akan menaikkan tarif.\"", "Sarwono: Kami tidak akan menaikkan tarif."),
            ("Ratna Dewi, Direktur PT Tirta Jepara: \"Air mengalir pekan depan.\"", "Ratna Dewi: Air mengalir pekan depan."),
            ("Begini jawaban Tri Wibowo: “Pipa sudah selesai.”", "Tri Wibowo: Pipa sudah selesai."),
            ("Berikut pernyataan Gubernur Joko Susilo: “Semua warga sudah pulang.”", "Joko Susilo: Semua warga sudah pulang."),
        ])
    func colon(text: String, statement: String) {
        let quotes = Analyzer().analyze(text).quotes
        #expect(quotes.map { "\($0.speaker?.name ?? "?"): \($0.text)" } == [statement])
        #expect(quotes.allSatisfy { $0.kind == .direct && $0.cue == nil })
    }

    @Test(
        "Other colons bring in nothing",
        arguments: [
            "Novel terbaru Ratna Dewi: \"Laut yang Tenang\".",
            "Rapat dimulai pukul 10:30 di Jepara.",
            "Harga beras: Rp 12.000 per kilogram.",
            "Baca juga: Bupati Sarwono Resmikan Jembatan",
            "Pemenang lomba: Ratna Dewi, Tri Wibowo, dan Joko Susilo.",
        ])
    func others(text: String) { #expect(statements(text).isEmpty) }

    private static let minutes = """
        KETUA RAPAT (H. SARWONO HADIPUTRA, S.H./F-PKN):
        Rapat saya buka.
        Silakan, Ibu Ratna.

        F-PDRI (Dra. RATNA DEWI, M.Si.):
        Fraksi kami menolak pasal 5 ayat (2).

        MENTERI DALAM NEGERI (TRI WIBOWO):
        Pemerintah dapat menerima usul Ibu Ratna.
        """

    @Test("Minutes: a paragraph of a turn is a statement, and the label says whose")
    func minutes() {
        let document = Analyzer().analyze(Self.minutes)
        #expect(
            document.quotes.map { "\($0.speaker?.name ?? "?"): \($0.text)" } == [
                "SARWONO HADIPUTRA: Rapat saya buka.", "SARWONO HADIPUTRA: Silakan, Ibu Ratna.",
                "RATNA DEWI: Fraksi kami menolak pasal 5 ayat (2).", "TRI WIBOWO: Pemerintah dapat menerima usul Ibu Ratna.",
            ])
        #expect(document.quotes.map(\.speaker?.role) == ["KETUA RAPAT", "KETUA RAPAT", nil, "MENTERI DALAM NEGERI"])
        #expect(document.quotes.allSatisfy { $0.kind == .direct && $0.cue == nil && (0...1).contains($0.confidence) })
    }

    @Test("Interviews by names, by letters and by words")
    func interviews() {
        #expect(
            statements("Tanya: Kapan jembatan itu dibuka?\nJawab: Pekan depan.\nTanya: Siapa yang meresmikan?\nJawab: Pak Bupati.")
                == [
                    "Tanya: Kapan jembatan itu dibuka?", "Jawab: Pekan depan.", "Tanya: Siapa yang meresmikan?",
                    "Jawab: Pak Bupati.",
                ])
        #expect(statements("T: Berapa biayanya?\nJ: Lima miliar rupiah.\nT: Dari mana?\nJ: Dari pusat.").count == 4)
        let turns = statements(
            """
            Ratna Dewi: Kapan panen dimulai, Pak?
            Tri Wibowo: Awal bulan depan. Gudang sudah siap.
            Ratna Dewi: Bagaimana harganya?
            Tri Wibowo: Harga naik sedikit.
            """)
        #expect(turns.count == 4 && turns[1] == "Tri Wibowo: Awal bulan depan. Gudang sudah siap.")
    }

    @Test("Fewer than three turns have to be asked for")
    func asked() {
        let text = "KETUA RAPAT: Rapat saya buka.\nRATNA DEWI: Kami menolak usul itu."
        #expect(statements(text).isEmpty)
        #expect(statements(text, .minutes) == ["KETUA RAPAT: Rapat saya buka.", "RATNA DEWI: Kami menolak usul itu."])
    }

    @Test(
        "Lists, credits and headings with a colon are no turns",
        arguments: [
            "Ketua: Sarwono Hadiputra\nSekretaris: Ratna Dewi\nBendahara: Tri Wibowo\nAnggota: Joko Susilo",
            "Sarwono Hadiputra: 45 suara\nRatna Dewi: 30 suara\nTri Wibowo: 12 suara",
            "Sarwono Hadiputra: Lahir di Jepara.\nRatna Dewi: Lahir di Kudus.\nTri Wibowo: Lahir di Pati.",
            "Waktu: 10:30 WIB.\nTempat: Balai Desa Karangrejo.\nAcara: Pelantikan pengurus.\nPakaian: Bebas dan rapi.",
            "Penulis: Ratna Dewi\nEditor: Tri Wibowo\nFoto: Joko Susilo",
            "Hujan deras turun di Jepara.\nBaca juga: Banjir Surut di Kudus.\nBaca juga: Warga Mengungsi.\nBaca juga: Jalan Putus.",
            "09:00 Pembukaan oleh Bupati.\n10:30 Sambutan panitia.\n12:00 Makan siang bersama.",
        ])
    func lists(text: String) {
        #expect(statements(text).isEmpty)
    }

    @Test(
        "Any text is read as minutes, in linear time",
        arguments: ["KETUA (", "RATNA: ", "Tanya:\n", "A (B):\n", ":", "T: J: \n\"\n"])
    func anyText(piece: String) {
        let text = String(repeating: piece, count: 10_000 / piece.utf8.count)
        let document = Analyzer(form: .minutes).analyze(text)
        #expect(document.quotes.allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
    }
}
