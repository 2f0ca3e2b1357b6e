/// What is counted or measured.
struct Unit: Sendable, Hashable {
    enum Kind: Sendable { case measure, time, count }

    let name: String
    let kind: Kind

    /// The unit of a word, or of two.
    static let named = WordTable<Unit>(
        rows(measures, .measure) + rows(times, .time) + rows(spellings, .count)
            + counted.split(separator: ",").map { name in
                let name = String(name.drop { $0 == " " })
                return (Unit(name: name, kind: .count), name)
            })

    /// Single letters mean a unit only in one case: `g` is a gram, `G` is none.
    static let letters: [UInt8: Unit] = [
        UInt8(ascii: "m"): Unit(name: "meter", kind: .measure), UInt8(ascii: "g"): Unit(name: "gram", kind: .measure),
        UInt8(ascii: "l"): Unit(name: "liter", kind: .measure), UInt8(ascii: "W"): Unit(name: "watt", kind: .measure),
    ]

    /// What follows `meter` and its like: `persegi`, `²`.
    static let powers = WordTable<String>([
        ("persegi", "persegi,²,kuadrat"), ("kubik", "kubik,³"),
    ])

    func named(_ name: String) -> Unit { Unit(name: name, kind: kind) }

    /// Rows of a name and its other spellings.
    private static func rows(_ table: String, _ kind: Kind) -> [(Unit, String)] {
        table.split(separator: "\n").map { row in
            (Unit(name: String(row.prefix { $0 != "," }), kind: kind), String(row))
        }
    }

    private static let measures = """
        nanometer,nm
        mikrometer,mikron
        milimeter,mm
        sentimeter,centimeter,senti,cm
        meter
        kilometer,km
        inci,inch,inchi,inches
        kaki
        mil
        yard
        hektare,hektar,ha
        meter persegi,m2,meter2
        kilometer persegi,km2
        sentimeter persegi,cm2
        meter kubik,m3,kubik
        sentimeter kubik,cc
        mililiter,ml
        liter,ltr
        kiloliter,kl
        galon
        barel,barrel
        mikrogram,mcg
        miligram,mg
        gram,gr
        kilogram,kg,kilo
        ons
        kuintal,kwintal
        ton
        metrik ton,metric ton
        pon,lbs
        karat
        watt
        kilowatt,kw
        megawatt,mw
        gigawatt,gw
        kilowatt jam,kwh
        megawatt jam,mwh
        watt jam,wh
        volt
        ampere
        miliampere jam,mah
        hertz,hz
        kilohertz,khz
        megahertz,mhz
        gigahertz,ghz
        kilobyte,kb
        megabyte,mb
        gigabyte,gb
        terabyte,tb
        petabyte,pb
        kilobit/detik,kbps
        megabit/detik,mbps
        gigabit/detik,gbps
        piksel,pixel,pixels
        megapiksel,mp,megapixel
        frame/detik,fps
        putaran/menit,rpm
        bagian/juta,ppm
        piksel/inci,ppi,dpi
        nit,nits
        lumen
        desibel,db
        derajat celsius,derajat celcius
        derajat fahrenheit
        derajat
        kalori
        kilokalori,kkal
        joule
        tenaga kuda,daya kuda,horsepower,hp,dk
        newton meter
        bar
        psi
        hektopascal,hpa
        knot
        tahun cahaya
        kilovolt,kv
        mil/jam,mph
        basis poin,bps,basis point
        sendok makan
        sendok teh
        """

    private static let times = """
        milidetik
        detik
        menit,mnt
        jam
        hari
        malam
        minggu
        pekan
        bulan,bln
        triwulan
        kuartal
        semester
        tahun,thn
        dekade,dasawarsa
        windu
        abad
        """

    private static let spellings = """
        aduan,pengaduan
        asn,aparatur sipil negara
        boks,box
        buah,bh
        cabang,cabor
        jemaah,jamaah,jemaat
        keluarga penerima manfaat,kpm
        kepala keluarga,kk
        lap,laps
        merek,brand
        motor,sepeda motor
        napi,narapidana
        orang,org
        partai,parpol
        pasangan calon,paslon
        pebalap,pembalap
        pemda,pemerintah daerah
        personel,personil
        poin,point
        program studi,prodi
        rumah,rumah warga
        tenaga kesehatan,nakes
        teu,teus
        warga negara asing,wna
        warga negara indonesia,wni
        wisatawan mancanegara,wisman
        wisatawan nusantara,wisnus
        wajib pajak,wp
        """

    /// Things and people that are counted, each under its own name.
    private static let counted = """
        acara, agen, agenda, ahli, ajang, akun, alasan, alat, alat bukti, album, anak, anggota, aplikasi, arena, artikel, aset, \
        asisten, aspek, assist, astronaut, atlet, aturan, awak, bab, babak, bagian, bahasa, balapan, balita, \
        bangkai, bangunan, bank, baris, batang, baterai, bayi, benda, bendera, berkas, bibit, bidang, biji, bilah, \
        bintang, blok, bocah, botol, buku, bungkus, buruh, bus, butir, cabang olahraga, calon, cangkir, cara, catatan, \
        chip, daerah, dampak, dapur, debitur, demonstran, desa, destinasi, destinasi wisata, developer, digit, diler, \
        dimensi, dokter, dokumen, domba, dosen, dosis, drone, duel, dus, dusun, edisi, ekor, eksemplar, elemen, ember, \
        emiten, entitas, episode, fakta, faktor, fasilitas, film, finalis, fitur, format, foto, fraksi, fungsi, galeri, \
        gambar, game, gardu, gedung, gejala, gelar, gelas, gempa, generasi, gerai, gerbong, gereja, gim, gol, golongan, \
        grup, gudang, gugatan, gunung, guru, hadirin, hakim, hal, halaman, halte, helai, helikopter, hewan, hitungan, \
        hotel, huruf, ibu, ikan, iklan, ilmuwan, indikator, individu, industri, inisiatif, inovasi, insiden, insinyur, \
        instansi, institusi, investor, isu, item, jabatan, jaksa, jalan, jalur, jaringan, jembatan, jenazah, jendela, \
        jenderal, jenis, jiwa, judul, jurnalis, kabupaten, kader, kali, kali lipat, kamar, kambing, kamera, kampung, \
        kampus, kanal, kandidat, kantong, kantor, kantor cabang, kapal, kapsul, karakter, kartu, karung, karya, \
        karyawan, kasus, kata, kategori, kawasan, kebijakan, kecamatan, kecelakaan, kegiatan, kejadian, kekalahan, \
        kelas, kelompok, keluarga, kelurahan, kemasan, kematian, kemenangan, kementerian, kendaraan, kepala daerah, \
        kepala desa, keping, kerbau, kereta, kesalahan, kesempatan, ketua, kilang, klinik, kloter, klub, kode, kodi, \
        kolam, komentar, komisioner, komoditas, kompetisi, komponen, komunitas, kondisi, kontainer, koper, koperasi, \
        korban, korban jiwa, kota, kotak, kriteria, kru, kunjungan, kursi, laga, lagu, lajur, lampu, langkah, lansia, \
        lantai, lapangan, lapangan kerja, lapangan pekerjaan, laporan, layanan, lembaga, lembar, lembar saham, lokasi, \
        lot, lowongan, lowongan kerja, lubang, lulusan, lusin, macam, madrasah, mahasiswa, makam, mandat, manfaat, \
        masalah, masjid, maskapai, medali, medali emas, medali perak, medali perunggu, media, mekanisme, menara, \
        menteri, merchant, mesin, metode, misi, mobil, model, monitor, murid, musim, musisi, nama, narasumber, nasabah, \
        negara, negara bagian, nelayan, nominasi, nomor, nyamuk, nyawa, operasi, opsi, organisasi, outlet, pabrik, \
        padepokan, pakar, paket, pameran, panggilan, pantai, parameter, partai politik, partisipan, pasal, pasang, \
        pasangan, pasar, pasien, pasukan, pasutri, pecahan, pedagang, pegawai, pejabat, pekerja, pekerja migran, \
        pekerjaan, pelabuhan, pelajar, pelaku, pelaku usaha, pelamar, pelanggan, pelanggaran, pelari, pelatih, peluang, \
        peluru, pemain, pemasok, pemenang, pemilih, pemimpin, pemuda, pemudik, penampilan, pendaftar, pendaki, \
        pendamping, pendapat, pendekatan, penderita, pendiri, penduduk, pendukung, peneliti, penelitian, penerbangan, \
        penerima, penerima manfaat, pengacara, pengemudi, pengendara, penggemar, pengguna, penghargaan, penghuni, \
        pengikut, pengungsi, pengunjung, pengurus, pengusaha, penonton, penulis, penumpang, penunggak, penyakit, \
        penyandang disabilitas, penyelenggara, penyuluh, perahu, perangkat, peraturan, perawat, perbedaan, percepatan, \
        percobaan, perempuan, perenang, perguruan tinggi, periode, peristiwa, perjalanan, perkampungan, perkara, \
        perlintasan, permasalahan, permohonan, persoalan, pertandingan, pertanyaan, pertarungan, pertemuan, perusahaan, \
        perwakilan, perwira, pesan, pesawat, peserta, petak, petani, petarung, peti, peti kemas, petugas, pihak, pilar, \
        pilihan, pintu, piring, platform, pohon, polisi, politisi, ponsel, porsi, port, pos, posko, prajurit, pria, \
        prinsip, produk, program, prosedur, provinsi, proyek, psikolog, pulau, puskesmas, putaran, putusan, rakaat, \
        regulasi, rekening, rekomendasi, relawan, remaja, responden, rider, rim, rit, robot, roda, roket, rombongan, \
        ronde, ruang, ruang kelas, ruangan, ruas, rudal, rumah sakit, rute, sahabat, saham, saksi, saluran, sampel, \
        santri, sapi, sarana, sasaran, satelit, satuan pendidikan, satwa, saudara, segmen, sekolah, seksi, sektor, sel, \
        seniman, sepeda, seri, serikat, sertifikasi, sertifikat, sesi, set, shift, siklus, silinder, sistem, siswa, \
        siswi, site, situs, skema, skenario, slop, soal, spbu, spesies, spesimen, sppg, spt, staf, stasiun, studi, \
        suara, subsektor, suku, sumber, sumur, sungai, surat, surat suara, suspek, tablet, tabung, tahanan, tahap, \
        tahapan, taman, tanaman, tanda, tangki, tantangan, tas, tawanan, tema, teman, tembakan, tempat, tempat tidur, \
        temuan, tenaga ahli, tenaga kerja, tenaga medis, tentara, terdakwa, terduga, terpidana, tersangka, tetes, tiket, \
        tikungan, tim, tindakan, tingkat, titel, titik, titik api, toko, tokoh, topik, tps, transaksi, trofi, truk, \
        tuduhan, tuntutan, turis, turnamen, ukuran, umat, umkm, undangan, unit, unit usaha, universitas, unsur, unta, \
        upaya, usaha, usulan, varian, vendor, versi, video, wakil, wanita, warga, warga negara, warna, wartawan, warung, \
        wilayah, wisatawan, yayasan
        """
}
