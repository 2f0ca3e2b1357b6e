import Testing
import WartaTestSupport

@testable import Warta

@Suite("Wrapped lines")
struct WrappedLinesTests {
    private static let article = """
        Bupati Jepara Sarwono Hadiputra meresmikan jembatan gantung di Desa Karangrejo, Kamis (20/1/2022). Jembatan \
        sepanjang 120 meter itu dibangun Dinas Pekerjaan Umum Kabupaten Jepara dengan biaya Rp 5,4 miliar.
        “Anak-anak tidak perlu lagi memutar sejauh 7 kilometer untuk sampai ke sekolah,” kata Sarwono di hadapan \
        warga. Ia meminta warga ikut merawat jembatan tersebut.
        Kepala Dinas Pekerjaan Umum Kabupaten Jepara Ratna Dewi mengatakan pekerjaan itu selesai dua bulan lebih \
        cepat dari rencana. Menurut Ratna, kontraktor PT Tirta Kencana Tbk bekerja siang dan malam sejak 7 Maret 2021.

        “Kami tinggal memasang lampu. Pekan depan jembatan sudah terang,” ujar Ratna. Ia menambahkan, Kementerian \
        Dalam Negeri akan meninjau lokasi itu pada bulan Februari.
        """

    private func gaps(_ text: String) -> [Range<Int>] {
        text.withBytes { bytes in WrappedLines(bytes).wrapping().map(\.range) }
    }

    /// The text with line ends for spaces, so that no line is longer.
    private func wrapped(_ text: String, _ width: Int, _ lineEnd: String = "\n") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
            var lines: [String] = []
            for word in paragraph.split(separator: " ") {
                if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
                    lines[lines.count - 1] += " " + word
                } else {
                    lines.append(String(word))
                }
            }
            return lines.joined(separator: lineEnd)
        }.joined(separator: lineEnd)
    }

    @Test("Wrapped text has the names, values and statements of the text", arguments: [40, 60, 66, 72, 80, 100])
    func sameFindings(width: Int) {
        let analyzer = Analyzer()
        let plain = analyzer.analyze(Self.article)
        let found = analyzer.analyze(wrapped(Self.article, width))
        #expect(found.entities.map(\.utf8Range) == plain.entities.map(\.utf8Range))
        #expect(found.entities.map(\.value) == plain.entities.map(\.value))
        #expect(found.sentences.map(\.utf8Range) == plain.sentences.map(\.utf8Range))
        #expect(found.quotes.map(\.utf8Range) == plain.quotes.map(\.utf8Range))
        #expect(found.quotes.map(\.speaker?.name) == plain.quotes.map(\.speaker?.name))
        #expect(found.actors == plain.actors)
    }

    @Test("Line ends of two characters and indented lines move what stands after them", arguments: ["\r\n", " \n", "\n   "])
    func longLineEnds(lineEnd: String) {
        let plain = Analyzer().analyze(Self.article)
        let found = Analyzer().analyze(wrapped(Self.article, 64, lineEnd))
        func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(found.entities.map { words($0.text) } == plain.entities.map(\.text))
        #expect(found.quotes.map { words($0.text) } == plain.quotes.map(\.text))
        #expect(found.entities.allSatisfy { found.text(ofUTF8: $0.utf8Range) == $0.text })
        #expect(found.quotes.allSatisfy { found.text(ofUTF8: $0.utf8Range) == $0.text && found.text[$0.range] == $0.text })
        #expect(found.actors == plain.actors)
    }

    @Test("Words that a hyphen divides are read as one, and keep their place")
    func dividedWords() {
        let text = """
            Bupati Jepara Sarwono mengatakan, pembangu-
            nan pelabuhan akan menelan biaya Rp 12,5 mi-
            liar. Ia berharap anak-
            anak Kecamatan Kedung senang sesudah pela-
            buhan itu dibuka tahun depan untuk umum.
            """
        let document = Analyzer().analyze(text)
        let words = document.words.map { String(document.text(ofUTF8: $0.utf8Range)) }
        #expect(words.contains("pembangu-\nnan") && words.contains("mi-\nliar") && words.contains("pela-\nbuhan"))
        #expect(words.filter { $0 == "anak" }.count == 2)
        let money = document.entities.first { $0.kind == .money }
        #expect(money?.text == "Rp 12,5 mi-\nliar")
        #expect(money?.value == .money(Amount(12_500_000_000)!, to: nil, currency: "IDR"))
    }

    @Test("Entities that the caller gives are found in wrapped text")
    func givenNames() {
        let text = wrapped(Self.article, 60, "\r\n")
        let names = EntityTagger().entities(in: text)
        let quotes = QuoteAttributor().quotes(in: text, entities: names)
        #expect(quotes.map(\.utf8Range) == QuoteAttributor().quotes(in: text).map(\.utf8Range))
        #expect(quotes.map { $0.speaker?.name } == QuoteAttributor().quotes(in: text).map { $0.speaker?.name })
    }

    @Test(
        "Lines that end something stay lines",
        arguments: [
            article,
            // Verse.
            """
            Buah kelapa jatuh ke tanah,
            Jatuh berdua dengan tangkainya.
            Kalau bekerja jangan lengah,
            Nanti menyesal pada akhirnya.

            Pergi ke pasar membeli ikan,
            Ikan dibawa naik pedati.
            Janji yang sudah kita ucapkan,
            Hendaklah disimpan di dalam hati.
            """,
            """
            hujan turun lagi
            di halaman rumahmu yang lama kosong
            aku menunggu
            sampai lampu jalan satu per satu padam
            dan tidak ada
            yang bertanya ke mana kita akan pulang
            selain angin
            """,
            // Lists.
            """
            Barang yang dibagikan:
            - beras 10 kilogram untuk tiap keluarga
            - gula 2 kilogram untuk tiap keluarga
            - minyak 2 liter untuk tiap keluarga
            - mi instan satu dus untuk satu rumah
            - air minum satu galon untuk satu rumah
            """,
            """
            1. Sarwono Hadiputra dari Kecamatan Kedung
            2. Ratna Dewi Anggraini dari Kecamatan Mlonggo
            3. Tri Wibowo Saputra dari Kecamatan Bangsri
            4. Joko Susilo Nugroho dari Kecamatan Keling
            5. Siti Mariam Lestari dari Kecamatan Pecangaan
            """,
            """
            Sarwono Hadiputra
            Ratna Dewi
            Tri Wibowo
            Joko Susilo
            Kabupaten Jepara
            """,
            // Messages.
            """
            halo
            besok jadi ke jepara gak
            jadi dong
            jam berapa kita ketemu
            jam 8 aja di terminal
            oke
            jangan lupa bawa payung ya
            siap
            """,
            // Paragraphs of a line.
            """
            Harga cabai turun
            Harga cabai di Pasar Kliwon turun menjadi Rp 40 ribu per kilogram.
            Pedagang senang. Pembeli juga senang.
            Baca juga: Petani Kudus Mulai Panen
            Panen raya berlangsung di tiga kecamatan sejak awal pekan.
            Harga diperkirakan bertahan sampai akhir bulan ini.
            """,
        ])
    func ordinaryLines(text: String) { #expect(gaps(text).isEmpty) }

    @Test(
        "Any text fits, and takes linear time",
        arguments: ["a-\n", "a b\n", "\n", "\r\n", "ab cd ef-\nab. Cd ", "é \n", "\u{AD}\n", "‐\nx"])
    func anyText(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let document = Analyzer().analyze(text)
        #expect(document.words.last.map { $0.utf8Range.upperBound <= text.utf8.count } ?? true)
        var random = RandomText(seed: 27)
        for _ in 0..<40 {
            let text = random.next() + piece + random.next() + piece + random.next()
            let words = Analyzer().analyze(text).words
            #expect(zip(words, words.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound })
        }
    }
}
