import Testing

@testable import Warta

@Suite("Values that are exact or absent")
struct ExactValuesTests {
    /// What is found that is no name: text and value.
    private func found(_ text: String) -> [String] {
        EntityTagger().entities(in: text).filter { !$0.kind.isName }.map { "\($0.text) = \($0.value?.description ?? "?")" }
    }

    @Test(
        "Scale letters and words, glued or apart",
        arguments: [
            ("Nilai kontrak jalan itu Rp 4,5M.", "Rp 4,5M = 4500000000 IDR"),
            ("Nilai kontrak jalan itu Rp 4,5 M.", "Rp 4,5 M = 4500000000 IDR"),
            ("Dendanya US$ 90 M.", "US$ 90 M = 90000000 USD"),
            ("Anggaran irigasi mencapai Rp3T.", "Rp3T = 3000000000000 IDR"),
            ("Pinjaman koperasi US$7M.", "US$7M = 7000000 USD"),
            ("Pinjaman koperasi US$7m.", "US$7m = 7000000 USD"),
            ("Klub itu ditawar €2,5bn.", "€2,5bn = 2500000000 EUR"),
            ("Klub itu ditawar $1.5B.", "$1.5B = 1500000000 USD"),
            ("Klub itu ditawar USD5M.", "USD5M = 5000000 USD"),
            ("Tiket masuk kolam Rp25k.", "Rp25k = 25000 IDR"),
            ("Tiket masuk kolam Rp 25 k.", "Rp 25 k = 25000 IDR"),
            ("Tiket masuk kolam Rp25rb.", "Rp25rb = 25000 IDR"),
            ("Tiket masuk kolam Rp 25 rb.", "Rp 25 rb = 25000 IDR"),
            ("Sewanya Rp5jt sebulan.", "Rp5jt = 5000000 IDR"),
            ("Sewanya 5M dolar setahun.", "5M dolar = 5000000 USD"),
            ("Sewanya 2 T rupiah setahun.", "2 T rupiah = 2000000000000 IDR"),
            ("Sewanya Rp 7,25 mlr setahun.", "Rp 7,25 mlr = 7250000000 IDR"),
            ("Labanya Rp 1,2 trilliun.", "Rp 1,2 trilliun = 1200000000000 IDR"),
            ("Labanya Rp 1,2 triliyun.", "Rp 1,2 triliyun = 1200000000000 IDR"),
            ("Labanya Rp 1,2 tirliun.", "Rp 1,2 tirliun = 1200000000000 IDR"),
            ("Labanya Rp 8 milliar.", "Rp 8 milliar = 8000000000 IDR"),
            ("Labanya Rp 8 miliard.", "Rp 8 miliard = 8000000000 IDR"),
            ("Labanya Rp 8 mliiar.", "Rp 8 mliiar = 8000000000 IDR"),
            ("Labanya Rp 2,5 kuadriliun.", "Rp 2,5 kuadriliun = 2500000000000000 IDR"),
            ("Labanya Rp 8,5 triliunnya saja.", "Rp 8,5 triliunnya = 8500000000000 IDR"),
            ("Labanya Rp 6,5 mi-\nliar tahun ini.", "Rp 6,5 mi-\nliar = 6500000000 IDR"),
            ("Labanya Rp 3 juta 250 ribu.", "Rp 3 juta 250 ribu = 3250000 IDR"),
            ("Labanya tiga juta 250 ribu rupiah.", "tiga juta 250 ribu rupiah = 3250000 IDR"),
            ("Labanya Rp 2 setengah miliar.", "Rp 2 setengah miliar = 2500000000 IDR"),
            ("Labanya dua koma lima juta rupiah.", "dua koma lima juta rupiah = 2500000 IDR"),
            ("Harganya naik nol koma tujuh lima persen.", "nol koma tujuh lima persen = 0.75%"),
        ])
    func scales(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "Digits in groups and prices to the last mark",
        arguments: [
            ("Upah sehari Rp 1 250 000.", "Rp 1 250 000 = 1250000 IDR"),
            ("Upah sehari Rp1 250 000.", "Rp1 250 000 = 1250000 IDR"),
            ("Upah sehari Rp 95 000.", "Rp 95 000 = 95000 IDR"),
            ("Upah sehari Rp\u{A0}95\u{A0}000.", "Rp\u{A0}95\u{A0}000 = 95000 IDR"),
            ("Upah sehari Rp 95\u{2009}000,50.", "Rp 95\u{2009}000,50 = 95000.5 IDR"),
            ("Upah sehari Rp 95.000,-.", "Rp 95.000,- = 95000 IDR"),
            ("Upah sehari Rp 95.000,00.", "Rp 95.000,00 = 95000 IDR"),
            ("Upah sehari Rp95rupiah.", "Rp95rupiah = 95 IDR"),
            ("Upah sehari 95,000 rupiah.", "95,000 rupiah = 95000 IDR"),
            ("Upah sehari Rp 95.000Parkir gratis.", "Rp 95.000 = 95000 IDR"),
            ("Terkumpul 1 250 000 suara.", "1 250 000 suara = 1250000 suara"),
            ("Terkumpul sebanyak 12 500 suara.", "12 500 suara = 12500 suara"),
            ("Dividennya Rp 12,5 per saham.", "Rp 12,5 = 12.5 IDR"),
        ])
    func groups(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "No value where a part of the amount is not understood",
        arguments: [
            ("Dendanya Rp5jutaan.", "Rp5jutaan"), ("Dendanya Rp 5 juta-an.", "Rp 5 juta-an"),
            ("Dendanya Rp 5jt-an.", "Rp 5jt-an"), ("Dendanya Rp 5m.", "Rp 5m"),
            ("Dendanya Rp 500xyz.", "Rp 500xyz"),
            ("Dendanya Rp 3,2 blahan lagi.", "Rp 3,2"), ("Dendanya Rp 6,5 mi-", "Rp 6,5"),
            ("Dendanya Rp 12, 5 miliar.", "Rp 12"), ("Dendanya Rp 9. 500 saja.", "Rp 9"),
            ("Dendanya Rp 4 .500 saja.", "Rp 4"), ("Dendanya Rp 1250 000 saja.", "Rp 1250"),
            ("Dendanya Rp 5 1/2 juta.", "Rp 5"), ("Dendanya Rp 50.00 saja.", "Rp 50.00"),
            ("Dendanya Rp 100.0000 saja.", "Rp 100.0000"), ("Dendanya Rp 500-1 juta.", "Rp 500-1 juta"),
            ("Dendanya Rp 7-5 juta.", "Rp 7-5 juta"), ("Naiknya 12, 5 persen.", "5 persen"),
            ("Dendanya 9999999999999999999999 rupiah.", "9999999999999999999999 rupiah"),
            ("Terbitnya Senin (17/8/40).", "Senin (17/8/40)"),
            ("Berlaku 5 Mei 2026 sampai 3 Mei 2026.", "5 Mei 2026 sampai 3 Mei 2026"),
        ])
    func unclear(text: String, span: String) {
        #expect(found(text) == ["\(span) = ?"])
    }

    @Test(
        "Both ends of a range have their unit, currency and month",
        arguments: [
            ("Pameran digelar 3 s.d. 5 Mei 2026.", "3 s.d. 5 Mei 2026 = 2026-05-03/2026-05-05"),
            ("Pameran digelar 3 s/d 5 Mei 2026.", "3 s/d 5 Mei 2026 = 2026-05-03/2026-05-05"),
            ("Pameran digelar tanggal 3 sd 5 Mei 2026.", "tanggal 3 sd 5 Mei 2026 = 2026-05-03/2026-05-05"),
            ("Pameran digelar 3/5/2026 s.d. 5/5/2026.", "3/5/2026 s.d. 5/5/2026 = 2026-05-03/2026-05-05"),
            ("Pameran digelar 3 hingga 5/5/2026.", "3 hingga 5/5/2026 = 2026-05-03/2026-05-05"),
            ("Pameran digelar Senin s.d. Rabu.", "Senin s.d. Rabu = -W-1/-W-3"),
            ("Pameran digelar Maret s/d Mei 2026.", "Maret s/d Mei 2026 = 2026-03/2026-05"),
            ("Pameran digelar tahun 2019 s.d. 2024.", "tahun 2019 s.d. 2024 = 2019/2024"),
            ("Loket buka pukul 08.00 s.d. 15.00 WIB.", "pukul 08.00 s.d. 15.00 WIB = 08:00+07:00/15:00+07:00"),
            ("Loket buka jam 18.00 s/d 21.00.", "jam 18.00 s/d 21.00 = 18:00/21:00"),
            ("Loket buka jam 5-7.", "jam 5-7 = 05:00/07:00"),
            ("Loket buka jam 7 sampai 9 malam.", "jam 7 sampai 9 malam = 19:00/21:00"),
            ("Tarifnya Rp 3.000 s.d Rp 5.000.", "Rp 3.000 s.d Rp 5.000 = 3000/5000 IDR"),
            ("Tarifnya Rp 3 s/d 5 juta.", "Rp 3 s/d 5 juta = 3000000/5000000 IDR"),
            ("Tarifnya Rp5-7M.", "Rp5-7M = 5000000000/7000000000 IDR"),
            ("Tarifnya Rp1 M-Rp 2M.", "Rp1 M-Rp 2M = 1000000000/2000000000 IDR"),
            ("Tarifnya 3 s.d. 5 juta rupiah.", "3 s.d. 5 juta rupiah = 3000000/5000000 IDR"),
            ("Tarifnya Rp 900,000 - 1 juta.", "Rp 900,000 - 1 juta = 900000/1000000 IDR"),
            ("Suaranya 5 s.d. 10 persen.", "5 s.d. 10 persen = 5/10%"),
            ("Suaranya 5 persen s/d 10 persen.", "5 persen s/d 10 persen = 5/10%"),
            ("Suaranya 1-2 persen.", "1-2 persen = 1/2%"),
            ("Diamkan 20 s/d 30 menit.", "20 s/d 30 menit = 20/30 menit"),
            ("Beratnya 5 kg sampai 10 kg.", "5 kg sampai 10 kg = 5/10 kilogram"),
        ])
    func ranges(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "The strength of earthquakes and degrees",
        arguments: [
            ("Gempa bermagnitudo 5,8 dirasakan warga.", "5,8 = 5.8 magnitudo"),
            ("Gempa dengan magnitudo 5,8 dirasakan warga.", "magnitudo 5,8 = 5.8 magnitudo"),
            ("Gempa dengan magnitudo 6 dirasakan warga.", "magnitudo 6 = 6 magnitudo"),
            ("Gempa M 5,8 dirasakan warga.", "M 5,8 = 5.8 magnitudo"),
            ("Gempa M5.8 dirasakan warga.", "M5.8 = 5.8 magnitudo"),
            ("Gempa magnitudo (M) 5,8 dirasakan warga.", "5,8 = 5.8 magnitudo"),
            ("Gempa berkekuatan M 5,8-6,1 dirasakan warga.", "M 5,8-6,1 = 5.8/6.1 magnitudo"),
            ("Gempa berkekuatan 5,8 magnitudo dirasakan warga.", "5,8 magnitudo = 5.8 magnitudo"),
            ("Gempa berkekuatan 5,8 SR dirasakan warga.", "5,8 SR = 5.8 skala richter"),
            ("Gempa berkekuatan 5,8 skala Richter dirasakan warga.", "5,8 skala Richter = 5.8 skala richter"),
            ("Gempa bermagnitudo 5,8 SR dirasakan warga.", "5,8 SR = 5.8 skala richter"),
            ("Suhu ruang itu 32 derajat Celsius.", "32 derajat Celsius = 32 derajat celsius"),
            ("Suhu ruang itu 5°C.", "5°C = 5 derajat celsius"), ("Suhu ruang itu 5ºC.", "5ºC = 5 derajat celsius"),
            ("Suhu ruang itu 5º C.", "5º C = 5 derajat celsius"), ("Suhu ruang itu 5℃.", "5℃ = 5 derajat celsius"),
            ("Suhu ruang itu -5°C.", "-5°C = -5 derajat celsius"),
            ("Suhu ruang itu minus 18 derajat Celsius.", "minus 18 derajat Celsius = -18 derajat celsius"),
            ("Suhu ruang itu 5-8°C.", "5-8°C = 5/8 derajat celsius"),
        ])
    func measures(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "A unit is no name",
        arguments: [
            "Gempa 6,1 skala Richter terasa di Tegal.", "Gempa 6,1 Skala Richter terasa di Tegal.",
            "Gempa M 6,1 terasa di Tegal.", "Airnya 90 derajat Celsius, kata petugas di Tegal.",
        ])
    func names(text: String) {
        #expect(EntityTagger().entities(in: text).filter(\.kind.isName).map(\.text) == ["Tegal"])
    }

    @Test(
        "Years of two digits",
        arguments: [
            ("Akta bertanggal 20/1/22 itu hilang.", "20/1/22 = 2022-01-20"),
            ("Akta bertanggal 5/6/98 itu hilang.", "5/6/98 = 1998-06-05"),
            ("Akta itu terbit tanggal 17-8-45.", "tanggal 17-8-45 = 1945-08-17"),
            ("Akta itu terbit 17-08-45 pagi.", "17-08-45 = 1945-08-17"),
            ("Akta itu terbit Senin (3/2/25).", "Senin (3/2/25) = 2025-02-03"),
        ])
    func shortYears(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(
        "What is neither date nor amount",
        arguments: [
            "M. Rizal membawa 5 T dan membuka Pasal 5 M.", "Nomornya 0812-3456-7890 atau 021-5551234.",
            "Skornya 2-1 lalu 21-18, 21-17.", "Surat No. 5/2022 sudah dibalas.", "Pupuk NPK 15-10-10 langka.",
            "Pusatnya di 7,5 LS dan 107,33 BT.", "Letaknya 7.12 LS - 107.33 BT.", "Letaknya 7,5° LS.",
            "Letaknya 7,5 derajat lintang selatan.", "Rekornya 27-3-10 di ring.", "Ponsel seri M 5 laku.",
            "Ada 166 SR yang dibuka.", "Ukurannya M 12,5.", "Ia memakai kartu PHP2D.",
        ])
    func nothing(text: String) {
        #expect(found(text) == [])
    }

    @Test("A price ends before a list, and one amount before another")
    func bounds() {
        #expect(found("Tanahnya Rp 4.500.000.000 B. Mobil.") == ["Rp 4.500.000.000 = 4500000000 IDR"])
        #expect(
            found("Omzetnya Rp 4 triliun 10 miliar lembar saham.") == [
                "Rp 4 triliun = 4000000000000 IDR", "10 miliar lembar saham = 10000000000 lembar saham",
            ])
        #expect(
            found("Emas Rp 9.500.000,- 100 gram.") == ["Rp 9.500.000,- = 9500000 IDR", "100 gram = 100 gram"])
        #expect(found("Di Liga 1 209 orang menonton.") == ["209 orang = 209 orang"])
        #expect(found("Selama 24 jam 5 orang datang.") == ["24 jam = 24 jam", "5 orang = 5 orang"])
    }
}
