/// Texts in which all that files can have is found.
enum InventedArticles {
    static let all = [
        "",
        "Hujan reda.",
        "“Panen mundur,” kata Bupati Kudus Rini Astuti di Kudus, Kamis (20/1/2022) pukul 20.45 WIB. Rini lalu pulang.",
        "Kementan RI rapat pukul 09.00 waktu setempat – 😀 – hari Senin, kata Wahyu Hidayat. “Airnya kurang,” tuturnya.",
        "Budi Santosa dan Rini Astuti mengatakan panen mundur dua pekan. “Kami “sabar” saja,” ujar Budi di akun Instagram.",
        "Ekspor naik 12,5 persen jadi Rp 1.234.567.890.123,45 atau 970 ribu unit, Sabtu-Minggu (22-23/1). Nilainya Rp 5-6 juta.",
        "Menurut laporan itu, puluhan ribu orang mengungsi dari Jepang ke Kota Ambon antara 20 Januari 2022 dan Mei.\n\n"
            + "Ketua Koperasi Nelayan Teluk Biru (KNTB) Wahyu Hidayat menilai\tgudang itu terlalu kecil. Ia pulang pukul 24.00.",
        "Direktur Jenderal Industri Agro Kementerian Perindustrian Dewi Lestari menegaskan, “Kapal 🚢 itu tiba.” Kemenperin diam.",
    ]
}
