/// Writes articles that look like Indonesian news: the same ones each time, from sentences and names of our own.
///
/// A template is text with slots such as `{city}`; a slot is filled with one of its values, which may have slots
/// themselves. The persons of an article keep their names, so that later mentions are short ones.
struct NewsGenerator {
    private var random = SplitMix64(state: 0x5EED)

    /// Articles of 1.5 to 4 kB, about `byteCount` bytes together.
    static func articles(byteCount: Int) -> [String] {
        var generator = NewsGenerator()
        var articles: [String] = []
        var total = 0
        while total < byteCount {
            let article = generator.article()
            total += article.utf8.count
            articles.append(article)
        }
        return articles
    }

    private mutating func article() -> String {
        let length = Int.random(in: 1_500...3_600, using: &random)
        let marks = pick(Self.quotationMarks)
        var cast = (0..<3).map { _ in person() }
        var paragraphs = [lead(&cast[0])]
        var count = paragraphs[0].utf8.count
        while count < length {
            let next = paragraph(&cast[Int.random(in: cast.indices, using: &random)], marks)
            count += next.utf8.count + 1
            paragraphs.append(next)
        }
        return paragraphs.joined(separator: "\n")
    }

    private mutating func lead(_ person: inout Person) -> String {
        let dateline = fill(pick(Self.datelines))
        return dateline + fill(pick(Self.leads), person.mention()) + " " + fill(pick(Self.facts))
    }

    private mutating func paragraph(_ person: inout Person, _ marks: QuotationMarks) -> String {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<3: facts()
        case 3..<7: directQuote(&person, marks)
        case 7..<9: indirectQuote(&person)
        default: mixedQuote(&person, marks)
        }
    }

    private mutating func facts() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in fill(pick(Self.facts)) }.joined(separator: " ")
    }

    private mutating func directQuote(_ person: inout Person, _ marks: QuotationMarks) -> String {
        let speech = fill(pick(Self.statements))
        let frame = fill(pick(Self.frames), person.mention())
        if Int.random(in: 0..<5, using: &random) == 0 {
            return fill(pick(Self.introductions), person.mention()) + " " + marks.around(speech + ".")
        }
        let first = marks.around(speech + ",") + " " + frame + "."
        guard Int.random(in: 0..<3, using: &random) == 0 else { return first }
        return first + " " + marks.around(fill(pick(Self.statements)) + ".")
    }

    private mutating func indirectQuote(_ person: inout Person) -> String {
        let frame = fill(pick(Self.indirectFrames), person.mention())
        return frame + " " + lowercasedFirst(fill(pick(Self.statements))) + ". " + fill(pick(Self.facts))
    }

    private mutating func mixedQuote(_ person: inout Person, _ marks: QuotationMarks) -> String {
        let frame = fill(pick(Self.indirectFrames), person.mention())
        return frame + " hal itu " + marks.around(pick(Self.fragments)) + ". " + fill(pick(Self.facts))
    }

    private mutating func person() -> Person {
        let names = (0..<Int.random(in: 2...3, using: &random)).map { _ in pick(Self.personNames) }
        return Person(name: names.joined(separator: " "), short: names[0], office: fill(pick(Self.offices)))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements.randomElement(using: &random)! }

    private func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    /// The template with its slots filled; `{person}` is the mention that is given.
    private mutating func fill(_ template: String, _ mention: String = "") -> String {
        var filled = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            filled += value(of: String(rest[rest.index(after: open)..<close]), mention)
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    private mutating func value(of slot: String, _ mention: String) -> String {
        switch slot {
        case "person": mention
        case "number": String(Int.random(in: 2...980, using: &random))
        case "decimal": "\(Int.random(in: 1...95, using: &random)),\(Int.random(in: 1...99, using: &random))"
        case "thousands": "\(Int.random(in: 1...90, using: &random)).\(Int.random(in: 100...999, using: &random))"
        case "year": String(Int.random(in: 2019...2027, using: &random))
        case "day": String(Int.random(in: 1...28, using: &random))
        case "digit": String(Int.random(in: 1...12, using: &random))
        default: fill(pick(Self.slots[slot]!), mention)
        }
    }
}

/// Named in full with the office the first time, later by one name.
private struct Person {
    let name: String
    let short: String
    let office: String
    private var isKnown = false

    init(name: String, short: String, office: String) {
        self.name = name
        self.short = short
        self.office = office
    }

    mutating func mention() -> String {
        defer { isKnown = true }
        return isKnown ? short : office + " " + name
    }
}

private struct QuotationMarks {
    let open: String
    let close: String

    func around(_ text: String) -> String { open + text + close }
}

/// Sebastiano Vigna's generator: `RandomNumberGenerator` of the standard library cannot be seeded.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

// MARK: Sentences

extension NewsGenerator {
    private static let quotationMarks = [
        QuotationMarks(open: "\"", close: "\""),
        QuotationMarks(open: "\"", close: "\""),
        QuotationMarks(open: "\"", close: "\""),
        QuotationMarks(open: "“", close: "”"),
        QuotationMarks(open: "“", close: "”"),
        QuotationMarks(open: "”", close: "”"),
        QuotationMarks(open: "‘", close: "’"),
        QuotationMarks(open: "«", close: "»"),
    ]

    private static let datelines = ["", "", "{CITY}, Warta Pagi – ", "{CITY} - ", "{city} (Warta) -- "]

    private static let leads = [
        "{person} meresmikan {project} di {city}, {date}.",
        "{person} meminta {body} mempercepat penyaluran {goods} ke {city} dan sekitarnya.",
        "{person} memastikan harga {goods} tetap terkendali menjelang akhir tahun {year}.",
        "Rencana pembangunan {project} di {city} ditanggapi {person}.",
        "{person} bertemu pimpinan {company} di {city} pada {date}.",
        "Setelah ditunda {number} hari, {person} akhirnya mengumumkan hasil seleksi {project}.",
        "{person} menghadiri rapat kerja dengan {body} di {city}, {date}.",
    ]

    private static let facts = [
        "{company} mencatat pendapatan {money} sepanjang {year}, {change} {decimal} persen dari tahun sebelumnya.",
        "Data {body} menunjukkan produksi {goods} {change} {decimal}% pada {month} {year}.",
        "Proyek senilai {money} itu dikerjakan {company} bersama {company} sejak {month} {year}.",
        "Sebanyak {thousands} warga {city} telah mendaftar, sedangkan {number} orang lainnya masih menunggu.",
        "{body} menggelar pertemuan serupa di {city}, {city}, dan {city}.",
        "Harga {goods} di pasar {city} tercatat {money} per kilogram pada {date}.",
        "Hujan lebat sejak pukul {digit}.{day} WIB membuat {number} rumah di {city} terendam.",
        "Rapat itu dihadiri pula oleh wakil dari {country}, {country}, serta {body}.",
        "Saham {company} ditutup {change} {decimal} poin di tengah pelemahan bursa {country}.",
        "Pengerjaan {project} ditargetkan rampung {month} {year} dengan anggaran {money}.",
        "Kerja sama dengan {country} itu ditandatangani di {city} pada {date}.",
        "Perubahan aturan tersebut berlaku mulai {day} {month} {year} dan dievaluasi setiap {digit} bulan.",
        "Petugas gabungan dari {body} masih berjaga-jaga di lokasi hingga {weekday} malam.",
        "Kapal-kapal pengangkut {goods} sempat tertahan selama {digit} jam karena gelombang setinggi {digit} meter.",
        "Di {city}, antrean pembeli {goods} mengular sampai ke jalan raya.",
        "Nilai ekspor {goods} ke {country} mencapai US$ {decimal} juta, sementara impornya {change}.",
        "Kantor {body} yang terletak di Jl. Melati No. {number}, {city}, ditutup sementara.",
        "Menurut catatan {body}, {number} dari {thousands} unit usaha sudah mengantongi izin.",
        "Keluarga korban berharap penyelidikan yang dipimpin {body} segera tuntas.",
        "Sebelumnya, {company} dan {body} pernah bersengketa soal lahan seluas {thousands} hektare.",
        "Pertandingan di {city} berakhir imbang {digit}-{digit} di hadapan {thousands} penonton.",
        "Tim peneliti menemukan bahwa kebiasaan membaca anak-anak di {city} {change} selama pandemi Covid-19.",
        "Suku bunga acuan tetap {decimal} persen, sedangkan inflasi {month} {year} tercatat {decimal} persen.",
        "Festival tahunan itu menampilkan {number} kelompok seni, mulai dari tari hingga musik bambu.",
        "{company} berencana membuka {number} gerai baru di {city} dan {city} tahun depan.",
        "Jalan menuju {city} sudah dapat dilalui kendaraan roda empat sejak {weekday} pagi.",
    ]

    private static let statements = [
        "Kami sudah menyiapkan {money} untuk {project} dan tidak akan menambah utang",
        "Warga {city} jangan khawatir, stok {goods} cukup sampai {month} {year}",
        "Kita harus belajar dari {country} yang berhasil menekan angka kemiskinan",
        "Masalahnya bukan pada anggaran, melainkan pada cara {body} bekerja di lapangan",
        "Penyaluran {goods} akan diawasi bersama-sama supaya tepat sasaran",
        "Tidak ada alasan untuk menunda {project} karena semua izinnya sudah lengkap",
        "Hasil pemeriksaan itu baru bisa disampaikan setelah {body} selesai menghitung kerugian",
        "Anak-anak di {city} berhak mendapatkan sekolah yang layak dan guru yang cukup",
        "Produksi {goods} turun karena musim kemarau datang lebih awal daripada biasanya",
        "Kerja sama dengan {company} ini membuka sedikitnya {thousands} lapangan kerja baru",
        "Sampai hari ini belum ada laporan resmi dari {body} mengenai kejadian tersebut",
        "Pemerintah daerah diminta segera memperbaiki jembatan yang rusak akibat banjir",
        "Kenaikan {decimal} persen itu masih wajar dan sesuai dengan perkiraan para ahli",
        "Para petani {goods} di sekitar {city} paling merasakan dampaknya",
        "Jika cuaca membaik, pengiriman bantuan ke {city} dapat dimulai {weekday} besok",
        "Semua pihak perlu menahan diri dan menyerahkan perkara ini kepada {body}",
        "Bukan hanya soal harga, mutu {goods} juga harus dijaga dari hulu sampai ke hilir",
        "Target {year} memang berat, tetapi pencapaian {decimal} persen bukan hal yang mustahil",
        "Kami terkejut mendengar keputusan {company} dan akan meminta penjelasan tertulis",
        "Pengalaman tahun lalu menunjukkan bahwa koordinasi dengan {body} sangat menentukan",
        "Latihan sudah berjalan baik, tinggal menjaga kondisi para pemain sampai laga di {city}",
        "Setiap rupiah yang dibelanjakan untuk {project} wajib dipertanggungjawabkan",
    ]

    private static let frames = [
        "kata {person}", "ujar {person}", "kata {person}, {date}", "jelas {person}", "tutur {person} di {city}",
        "ujarnya", "katanya", "tambahnya", "ucap {person} kepada wartawan di {city}, {date}", "tegas {person}",
        "{person} menambahkan", "imbuh dia", "kata {person} dalam keterangan tertulis, {date}", "pungkasnya",
        "ungkap {person} saat ditemui di kantornya", "sambung {person}", "terang {person}", "papar {person}",
    ]

    private static let introductions = [
        "{person} mengatakan,", "{person} menegaskan:", "Kata {person}:", "Menanggapi hal itu, {person} menjawab,",
    ]

    private static let indirectFrames = [
        "Menurut {person},", "{person} mengatakan bahwa", "{person} menyebut", "{person} menjelaskan",
        "{person} menilai",
        "Dia menambahkan,", "Ia juga mengungkapkan bahwa", "Lebih lanjut, {person} menyampaikan",
        "Sementara itu, {person} mengakui", "{person} berharap", "Hal senada disampaikan {person}. Menurutnya,",
    ]

    private static let fragments = [
        "tidak masuk akal", "cukup menggembirakan", "sudah di luar kewenangan kami", "hanya soal waktu",
        "pukulan berat bagi petani kecil", "pelajaran berharga untuk kita semua",
    ]
}

// MARK: Names

extension NewsGenerator {
    private static let personNames = [
        "Arman", "Sekar", "Bagus", "Rukmini", "Taufan", "Wulandari", "Danang", "Ismoyo", "Yohana", "Pardede", "Ketut",
        "Suryawan", "Lestari", "Halim", "Nurhayati", "Baskara", "Fadhil", "Marpaung", "Gunadi", "Ratna", "Kurnia",
        "Mulyono", "Siregar", "Anwar", "Puspita", "Rahardjo", "Dewi", "Simatupang", "Hendro", "Wibisono", "Aisyah",
        "Lubis", "Kartini", "Tumewu", "Prasetya", "Mahendra", "Zainal", "Abidin", "Marlina", "Santoso", "Yudhanto",
    ]

    private static let offices = [
        "Menteri {portfolio}", "Wakil Menteri {portfolio}", "Direktur Utama {company}", "Gubernur {province}",
        "Bupati {city}", "Wali Kota {city}", "Kepala {body}", "Juru Bicara {body}", "Ketua Komisi {roman} DPR RI",
        "Kapolres {city} AKBP", "Dirjen Perikanan Kementerian {portfolio}", "pengamat ekonomi Universitas {city} Prof.",
        "Sekretaris Jenderal {body}", "pelatih", "dr.", "Ketua Umum {association}", "analis {company}", "Bapak", "Ibu",
    ]

    private static let slots: [String: [String]] = [
        "portfolio": [
            "Perdagangan", "Keuangan", "Pertanian", "Kesehatan", "Perhubungan", "Kelautan dan Perikanan", "Luar Negeri",
            "Energi dan Sumber Daya Mineral", "Pendidikan Dasar", "Ketenagakerjaan",
        ],
        "body": [
            "Kementerian {portfolio}", "Kementerian {portfolio}", "Dinas Kesehatan {city}",
            "Badan Pusat Statistik (BPS)",
            "Pemprov {province}", "Polres {city}", "DPRD {province}", "Bank Indonesia", "Kemendag",
            "Mahkamah Agung (MA)",
            "Dinas Perhubungan {city}", "Pengadilan Negeri {city}", "Otoritas Jasa Keuangan (OJK)", "BMKG", "KPK",
            "{association}",
        ],
        "association": [
            "Perhimpunan Petani Lereng Utara", "Asosiasi Pengusaha Kopi Nusantara (APKN)", "Serikat Nelayan Teluk Biru",
            "Ikatan Guru Muda", "Persatuan Sepak Bola Sinar Timur", "Yayasan Rumah Aksara",
        ],
        "company": [
            "PT {companyname} Tbk", "PT {companyname}", "PT {companyname} (Persero)", "CV {companyname}",
            "{companyname} Group",
            "Bank {companyname}", "PT {companyname}",
        ],
        "companyname": [
            "Cahaya Samudra", "Tirta Kencana Abadi", "Graha Lembayung", "Mitra Boga Selaras", "Surya Lintas Niaga",
            "Wahana Angkasa Raya", "Lumbung Padi Makmur", "Rekadaya Energi", "Kopi Pelangi", "Bumi Artha Sentosa",
        ],
        "city": [
            "Jakarta", "Surabaya", "Bandung", "Makassar", "Ambon", "Kupang", "Banda Aceh", "Palangka Raya", "Manado",
            "Jayapura", "Kota Malang", "Kabupaten Garut", "Bojonegoro", "Solo", "Pontianak", "Tanjung Pinang",
            "Mataram",
        ],
        "CITY": ["JAKARTA", "SURABAYA", "BANDUNG", "MAKASSAR", "AMBON", "KUPANG", "MANADO", "PONTIANAK"],
        "province": [
            "Jawa Barat", "Jawa Timur", "Sulawesi Selatan", "Nusa Tenggara Timur", "Riau", "Kalimantan Tengah",
            "Maluku",
            "DKI Jakarta", "Papua Barat Daya",
        ],
        "country": [
            "Jepang", "Malaysia", "Amerika Serikat", "Brasil", "India", "Korea Selatan", "Arab Saudi", "Belanda",
            "Australia", "Vietnam", "China", "Afrika Selatan",
        ],
        "goods": [
            "beras", "cabai rawit", "minyak goreng", "kopi robusta", "pupuk bersubsidi", "gula pasir", "daging sapi",
            "LPG 3 kg", "solar", "bawang putih", "kedelai", "garam rakyat", "rumput laut", "karet", "vaksin", "jagung",
        ],
        "project": [
            "jalan lingkar selatan", "bendungan", "pelabuhan perikanan", "rumah sakit rujukan", "kereta cepat",
            "pembangkit listrik tenaga surya", "program sekolah gratis", "pasar induk", "sistem e-katalog",
            "program makan bergizi", "pusat data nasional", "bandara perintis",
        ],
        "change": [
            "naik", "turun", "meningkat", "merosot", "melonjak", "menyusut", "bertambah", "berkurang", "menguat",
            "melemah",
        ],
        "money": [
            "Rp {decimal} miliar", "Rp {decimal} triliun", "Rp{thousands}", "Rp {thousands}.000",
            "{number} juta dolar AS",
        ],
        "date": [
            "{weekday} ({day}/{digit}/{year})", "{weekday} ({day}/{digit})", "{weekday}, {day} {month} {year}",
            "{weekday}",
            "{day} {month} {year}",
        ],
        "weekday": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        "month": [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November",
            "Desember",
        ],
        "roman": ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"],
    ]
}
