import Testing

@testable import Warta

@Suite("Dates, times and amounts by example")
struct ValueExamplesTests {
    /// What is found in a text that holds no names: kind, text and value.
    private func found(_ text: String) -> [String] {
        EntityTagger().entities(in: text).filter { !$0.kind.isName }.map {
            "\($0.kind.label) \($0.text) = \($0.value?.description ?? "?")"
        }
    }

    @Test(
        "Dates",
        arguments: [
            ("Rapat digelar Kamis (20/1/2022) di balai desa.", "Kamis (20/1/2022) = 2022-01-20"),
            ("Rapat digelar Kamis, (20/1/2022) sore.", "Kamis, (20/1/2022) = 2022-01-20"),
            ("Rapat digelar pada Kamis (20/01).", "Kamis (20/01) = --01-20"),
            ("Rapat digelar Kamis (20) lalu.", "Kamis (20) = ---20"),
            ("Rapat digelar Senin malam (3/2/2025).", "Senin malam (3/2/2025) = 2025-02-03"),
            ("Pasar ramai hari Minggu ini.", "hari Minggu = -W-7"),
            ("Pasar ramai sejak Jum’at.", "Jum’at = -W-5"),
            ("Pasar tutup Kamis, 20 Januari 2022 pagi.", "Kamis, 20 Januari 2022 = 2022-01-20"),
            ("Pasar tutup Rabu tanggal 5 Februari 2025.", "Rabu tanggal 5 Februari 2025 = 2025-02-05"),
            ("Ia lahir pada 9 Agustus 1952 di desa itu.", "9 Agustus 1952 = 1952-08-09"),
            ("Surat bertanggal 9 Agt 2021 itu hilang.", "9 Agt 2021 = 2021-08-09"),
            ("Surat itu terbit tanggal 17 Agustus.", "tanggal 17 Agustus = --08-17"),
            ("Lomba berlangsung 20-22 Januari 2022.", "20-22 Januari 2022 = 2022-01-20/2022-01-22"),
            ("Lomba berlangsung 28 Mei hingga 1 Juni 2026.", "28 Mei hingga 1 Juni 2026 = 2026-05-28/2026-06-01"),
            ("Lomba berlangsung 30 Desember-2 Januari 2026.", "30 Desember-2 Januari 2026 = 2025-12-30/2026-01-02"),
            ("Lomba digelar Sabtu-Minggu (23-24/5/2026).", "Sabtu-Minggu (23-24/5/2026) = 2026-05-23/2026-05-24"),
            ("Lomba digelar Sabtu-Senin (30/5-1/6/2026).", "Sabtu-Senin (30/5-1/6/2026) = 2026-05-30/2026-06-01"),
            ("Harga turun pada Januari 2022.", "Januari 2022 = 2022-01"),
            ("Harga turun sejak bulan Maret.", "bulan Maret = --03"),
            ("Harga turun pada Januari-Maret 2026.", "Januari-Maret 2026 = 2026-01/2026-03"),
            ("Harga turun pada November hingga Februari 2026.", "November hingga Februari 2026 = 2025-11/2026-02"),
            ("Jembatan dibangun tahun 2022 lalu.", "tahun 2022 = 2022"),
            ("Jembatan dibangun sejak 2019 oleh warga.", "2019 = 2019"),
            ("Jembatan dibangun tahun 2016-2018.", "tahun 2016-2018 = 2016/2018"),
            ("Jembatan itu ramai pada era 1990-an.", "1990-an = 1990/1999"),
            ("Mereka juara pada musim 2022/2023.", "2022/2023 = 2022/2023"),
            ("Data per 20/01/2022 sudah lengkap.", "20/01/2022 = 2022-01-20"),
            ("Data per 2022-01-20 sudah lengkap.", "2022-01-20 = 2022-01-20"),
            ("Data per 20.1.2022 sudah lengkap.", "20.1.2022 = 2022-01-20"),
            ("Gaji cair tanggal 25 tiap bulan.", "tanggal 25 = ---25"),
        ])
    func dates(text: String, expected: String) {
        #expect(found(text) == ["DATE " + expected])
    }

    @Test(
        "Times",
        arguments: [
            ("Hujan turun pukul 20.45 WIB.", "pukul 20.45 WIB = 20:45+07:00"),
            ("Hujan turun pkl. 06.05 Wita.", "pkl. 06.05 Wita = 06:05+08:00"),
            ("Hujan turun pukul 13.00 WIT.", "pukul 13.00 WIT = 13:00+09:00"),
            ("Hujan turun pukul 04.00 GMT.", "pukul 04.00 GMT = 04:00Z"),
            ("Hujan turun pukul 22.00 waktu setempat.", "pukul 22.00 waktu setempat = 22:00"),
            ("Hujan turun 20.45 WIB.", "20.45 WIB = 20:45+07:00"),
            ("Hujan turun sampai 19:30.", "19:30 = 19:30"),
            ("Gempa terasa pukul 10:15:20 WIB.", "pukul 10:15:20 WIB = 10:15:20+07:00"),
            ("Toko buka pukul 08.00-10.00 WIB.", "pukul 08.00-10.00 WIB = 08:00+07:00/10:00+07:00"),
            ("Toko buka 07.15 WIB hingga 07.45 WIB.", "07.15 WIB hingga 07.45 WIB = 07:15+07:00/07:45+07:00"),
            ("Toko buka pukul 19.00-24.00.", "pukul 19.00-24.00 = 19:00/24:00"),
            ("Mereka tiba jam 8 malam.", "jam 8 malam = 20:00"),
            ("Mereka tiba jam 12 malam.", "jam 12 malam = 00:00"),
            ("Mereka tiba jam 12 siang.", "jam 12 siang = 12:00"),
            ("Mereka tiba pukul lima sore.", "pukul lima sore = 17:00"),
            ("Mereka tiba pukul 4 dini hari.", "pukul 4 dini hari = 04:00"),
            ("Mereka tiba jam setengah delapan.", "jam setengah delapan = 07:30"),
            ("Mereka rapat jam 8-10 malam.", "jam 8-10 malam = 20:00/22:00"),
            ("Mereka rapat jam 10 pagi sampai jam 1 siang.", "jam 10 pagi sampai jam 1 siang = 10:00/13:00"),
            ("Mereka tiba pukul 9 Waktu Indonesia Barat.", "pukul 9 = 09:00+07:00"),
        ])
    func times(text: String, expected: String) {
        #expect(found(text) == ["TIME " + expected])
    }

    @Test(
        "Money",
        arguments: [
            ("Biayanya Rp 12,5 triliun.", "Rp 12,5 triliun = 12500000000000 IDR"),
            ("Biayanya Rp10 miliar.", "Rp10 miliar = 10000000000 IDR"),
            ("Biayanya Rp1,6juta.", "Rp1,6juta = 1600000 IDR"),
            ("Biayanya Rp. 500.000,- per bulan.", "Rp. 500.000,- = 500000 IDR"),
            ("Biayanya Rp 1.599.000 per unit.", "Rp 1.599.000 = 1599000 IDR"),
            ("Biayanya Rp 50,000 saja.", "Rp 50,000 = 50000 IDR"),
            ("Biayanya Rp 17.836,50 saja.", "Rp 17.836,50 = 17836.5 IDR"),
            ("Biayanya Rp 14,5 T tahun lalu.", "Rp 14,5 T = 14500000000000 IDR"),
            ("Biayanya IDR 250 ribu.", "IDR 250 ribu = 250000 IDR"),
            ("Biayanya Rp 5-6 juta.", "Rp 5-6 juta = 5000000/6000000 IDR"),
            ("Biayanya Rp 1 juta-Rp 2 juta.", "Rp 1 juta-Rp 2 juta = 1000000/2000000 IDR"),
            ("Biayanya Rp 500 ribu hingga 1,5 juta.", "Rp 500 ribu hingga 1,5 juta = 500000/1500000 IDR"),
            ("Biayanya 12 juta rupiah.", "12 juta rupiah = 12000000 IDR"),
            ("Biayanya dua setengah juta rupiah.", "dua setengah juta rupiah = 2500000 IDR"),
            ("Biayanya puluhan juta rupiah.", "puluhan juta rupiah = ?"),
            ("Biayanya Rp 3 jutaan.", "Rp 3 jutaan = ?"),
            ("Biayanya Rp 16.500-an.", "Rp 16.500-an = ?"),
            ("Biayanya US$ 2,5 miliar.", "US$ 2,5 miliar = 2500000000 USD"),
            ("Biayanya US$250 saja.", "US$250 = 250 USD"),
            ("Biayanya USD 30 ribu.", "USD 30 ribu = 30000 USD"),
            ("Biayanya 5 dolar.", "5 dolar = 5 USD"),
            ("Biayanya 500 dolar selandia baru.", "500 dolar selandia baru = 500 NZD"),
            ("Biayanya 500 won korea utara.", "500 won korea utara = 500 KPW"),
            ("Biayanya 500 won korea selatan.", "500 won korea selatan = 500 KRW"),
            ("Biayanya S$ 5 ribu.", "S$ 5 ribu = 5000 SGD"),
            ("Biayanya €5 juta.", "€5 juta = 5000000 EUR"),
            ("Biayanya 70-80 juta euro.", "70-80 juta euro = 70000000/80000000 EUR"),
            ("Biayanya 400 yuan.", "400 yuan = 400 CNY"),
        ])
    func money(text: String, expected: String) {
        #expect(found(text) == ["MONEY " + expected])
    }

    @Test("The country of a currency may be a name, and is taken into account")
    func issuers() {
        let entities = EntityTagger().entities(in: "Gajinya naik 12 juta dolar Singapura, bukan 5 dolar AS.")
        #expect(entities.map(\.text) == ["12 juta dolar", "Singapura", "5 dolar", "AS"])
        #expect(entities.compactMap { $0.value?.description } == ["12000000 SGD", "5 USD"])
    }

    @Test(
        "Percentages",
        arguments: [
            ("Harga naik 20 persen.", "20 persen = 20%"), ("Harga naik 2,5%.", "2,5% = 2.5%"),
            ("Harga naik 20-30%.", "20-30% = 20/30%"), ("Harga naik 10% hingga 15%.", "10% hingga 15% = 10/15%"),
            ("Harga naik dua puluh lima persen.", "dua puluh lima persen = 25%"),
            ("Harga tumbuh minus 0,5 persen.", "minus 0,5 persen = -0.5%"), ("Harga (-3,25%) lagi.", "-3,25% = -3.25%"),
            ("Harga (+3,25%) lagi.", "3,25% = 3.25%"), ("Selisihnya plus minus 1 persen.", "1 persen = 1%"),
            ("Penderita tipe 2 hingga 49 persen.", "49 persen = 49%"), ("Naik puluhan persen.", "puluhan persen = ?"),
        ])
    func percentages(text: String, expected: String) {
        #expect(found(text) == ["PERCENT " + expected])
    }

    @Test(
        "Quantities",
        arguments: [
            ("Pabrik membuat 970 ribu unit.", "970 ribu unit = 970000 unit"),
            ("Warga berusia 45 tahun itu pulang.", "45 tahun = 45 tahun"),
            ("Beratnya 12,5 kg.", "12,5 kg = 12.5 kilogram"), ("Beratnya 12.500 kg.", "12.500 kg = 12500 kilogram"),
            ("Beratnya 1.5 ton.", "1.5 ton = 1.5 ton"), ("Beratnya 1,5 juta ton.", "1,5 juta ton = 1500000 ton"),
            ("Lahannya 50 m² saja.", "50 m² = 50 meter persegi"), ("Lahannya 3 hektar.", "3 hektar = 3 hektare"),
            ("Lahannya 40 kilometer persegi.", "40 kilometer persegi = 40 kilometer persegi"),
            ("Lajunya 60 km/jam.", "60 km/jam = 60 kilometer/jam"), ("Suhunya 30°C.", "30°C = 30 derajat celsius"),
            ("Ekspornya 2 juta barel per hari.", "2 juta barel per hari = 2000000 barel/hari"),
            ("Ponsel dengan memori 16GB.", "16GB = 16 gigabyte"),
            ("Yang hadir 3 - 5 orang.", "3 - 5 orang = 3/5 orang"),
            ("Yang hadir seratus dua puluh orang.", "seratus dua puluh orang = 120 orang"),
            ("Yang hadir seribu tujuh ratus lima orang.", "seribu tujuh ratus lima orang = 1705 orang"),
            ("Yang hadir 12,500 orang.", "12,500 orang = 12500 orang"),
            ("Yang hadir ribuan orang.", "ribuan orang = ?"),
            ("Yang hadir beberapa ratus orang.", "beberapa ratus orang = ?"),
            ("Yang hadir 20-an orang.", "20-an orang = ?"),
            ("Hukumannya 5 (lima) tahun.", "5 (lima) tahun = 5 tahun"),
            ("Rapat setengah jam.", "setengah jam = 0.5 jam"),
            ("Ada 3 rumah sakit di sana.", "3 rumah sakit = 3 rumah sakit"),
            ("Naik 25 basis poin.", "25 basis poin = 25 basis poin"),
            ("Waktunya 47.875 detik.", "47.875 detik = 47.875 detik"),
            ("Ada 99999999999999999999 orang.", "99999999999999999999 orang = ?"),
        ])
    func quantities(text: String, expected: String) {
        #expect(found(text) == ["QUANTITY " + expected])
    }

    @Test(
        "What is neither date nor amount",
        arguments: [
            "Ia melanggar pasal 5 ayat 2.", "Ia anak ke-2 di rumah itu.", "Ia tinggal di rusun nomor 3.",
            "Skornya 3-0 hari ini.",
            "Skornya 21-17.", "Tanggalnya 32/13/2022.", "Kodenya 2/3.", "Nomornya 081234567890.",
            "Ia salah satu warga.",
            "Versi 2.26.19.11 sudah keluar.", "Ia bilang 20 hingga 30.", "Rp dan persen, pukul dan jam.",
            "Layarnya dengan rasio 16:10.",
            "Ia datang dengan mereka.", "Angkanya 12,5.", "Desil 3 keluarga miskin.",
        ])
    func nothing(text: String) {
        #expect(found(text) == [])
    }

    @Test("Lists of times and of years")
    func lists() {
        #expect(
            found("Bus berangkat pukul 13.00, 15.00, dan 17.00.") == [
                "TIME pukul 13.00 = 13:00", "TIME 15.00 = 15:00", "TIME 17.00 = 17:00",
            ])
        #expect(found("Banjir terjadi pada 2020 dan 2024.") == ["DATE 2020 = 2020", "DATE 2024 = 2024"])
    }

    @Test("A number with a unit is no year")
    func countsBehindMonths() {
        #expect(found("Pada 20 Mei, 2000 orang datang.") == ["DATE 20 Mei = --05-20", "QUANTITY 2000 orang = 2000 orang"])
    }

    @Test("Many in one sentence")
    func sentence() {
        let text = "“Naik 20 persen jadi Rp 5 juta pukul 9 pagi, Senin (3/2/2025), untuk 12 orang,” ujarnya."
        #expect(
            found(text) == [
                "PERCENT 20 persen = 20%", "MONEY Rp 5 juta = 5000000 IDR", "TIME pukul 9 pagi = 09:00",
                "DATE Senin (3/2/2025) = 2025-02-03", "QUANTITY 12 orang = 12 orang",
            ])
    }
}
