/// What is counted or measured.
struct Unit: Sendable, Hashable {
    enum Kind: Sendable { case measure, time, count }

    let name: String
    let kind: Kind

    /// The unit of a word, or of two.
    static let named = WordTable<Unit>(rows(measures, .measure) + rows(times, .time) + rows(counts, .count))

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
        kaki kubik,tcf
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

    private static let counts = """
        acara
        aduan,pengaduan
        aduan masyarakat
        agenda
        agen
        ahli
        ajang
        akun
        alasan
        album
        anak
        anggota
        aplikasi
        arena
        artikel
        asisten
        asn,aparatur sipil negara
        aspek
        assist
        atlet
        aturan
        ayat
        babak
        bab
        bagian
        bahasa
        bait
        bajaj
        balapan
        balita
        bangkai
        bangunan
        bank
        baris
        baterai
        batang
        bayi
        benda
        berkas
        biang
        bibit
        bidang
        biji
        bintang
        blok
        bocah
        boks,box
        boneka
        botol
        buah,bh
        buku
        bungkus
        buruh
        bus
        butir
        byte
        cabang,cabor
        cabang olahraga
        calon
        cangkir
        cara
        cermin
        daerah
        dapur
        debitur
        demonstran
        desa
        destinasi
        destinasi wisata
        digit
        diler
        dokter
        dokumen
        domba
        dosen
        dosis
        drone
        dus
        edisi
        ekor
        ekor ayam
        eksemplar
        ember
        episode
        faktor
        fasilitas
        film
        finalis
        fitur
        foto
        fraksi
        galeri
        gambar
        game
        gedung
        gejala
        gelar
        gelas
        gempa
        genangan
        generasi
        gerai
        gereja
        gerbong
        gim
        gol
        golongan
        grup
        gudang
        gunung
        guru
        hakim
        hal
        halaman
        halte
        helai
        helikopter
        hewan
        hotel
        huruf
        huntara
        ibu
        iklan
        ikan
        ilmuwan
        indikator
        industri
        insiden
        instansi
        insinyur
        investor
        item
        jabatan
        jaksa
        jalan
        jalur
        jam tangan
        jaringan
        jemaah,jamaah,jemaat
        jembatan
        jendela
        jenderal
        jenis
        jiwa
        jurnalis
        judul
        kabupaten
        kader
        kali
        kali lipat
        kamar
        kambing
        kamera
        kampung
        kampus
        kandidat
        kantong
        kantor
        kantor cabang
        kapal
        kapsul
        karakter
        karyawan
        karung
        karya
        kasus
        kata
        kategori
        kawasan
        kecamatan
        kecelakaan
        kegiatan
        kejadian
        kekalahan
        kelas
        kelompok
        kelurahan
        keluarga
        keluarga penerima manfaat,kpm
        kemasan
        kematian
        kementerian
        kemenangan
        kendaraan
        kepala keluarga,kk
        kepala daerah
        kepala desa
        keping
        kerbau
        kereta
        kesempatan
        kilang
        klub
        kloter
        kodi
        kolam
        komentar
        komoditas
        kompetisi
        komponen
        komunitas
        kondisi
        kontainer
        koper
        koperasi
        korban
        korban jiwa
        korban tewas
        kosmetik
        kota
        kotak
        kru
        kunjungan
        kursi
        laga
        lagu
        lajur
        lampu
        langkah
        lansia
        lantai
        lap,laps
        lapangan
        lapangan kerja
        lapangan pekerjaan
        laporan
        layanan
        lembaga
        lembar
        lembar saham
        lokasi
        lot
        lowongan
        lowongan kerja
        lubang
        lulusan
        lusin
        macam
        mahasiswa
        makam
        maskapai
        masjid
        medali
        medali emas
        medali perak
        medali perunggu
        media
        menara
        menteri
        merchant
        merek,brand
        mesin
        mobil
        model
        monitor
        motor,sepeda motor
        murid
        musim
        musisi
        nama
        nama calon
        napi,narapidana
        narasumber
        nasabah
        negara
        negara bagian
        nelayan
        nomor
        nyawa
        opsi
        orang,org
        organisasi
        outlet
        pabrik
        pahlawan
        paket
        pakar
        pameran
        pantai
        partai,parpol
        partai politik
        partisipan
        pasal
        pasang
        pasangan
        pasangan calon,paslon
        pasar
        pasien
        pasukan
        pebalap,pembalap
        pecahan
        pedagang
        pegawai
        pejabat
        pekerja
        pekerja migran
        pekerjaan
        pelabuhan
        pelaku
        pelaku usaha
        pelamar
        pelanggan
        pelanggaran
        pelajar
        pelari
        pelatih
        peluang
        pemain
        pemda,pemerintah daerah
        pemilih
        pemimpin
        pemenang
        pemuda
        pemudik
        penampilan
        pendaftar
        penduduk
        pendukung
        penelitian
        penerbangan
        penerima
        penerima manfaat
        pengacara
        pengemudi
        penggemar
        penghargaan
        penghuni
        pengikut
        pengguna
        pengunjung
        pengungsi
        pengurus
        penonton
        penulis
        penumpang
        penyakit
        penyandang disabilitas
        penyelenggara
        penyuluh
        perahu
        perangkat
        perawat
        perbedaan
        percepatan
        percobaan
        perempuan
        perenang
        peraturan
        perguruan tinggi
        periode
        peristiwa
        perjalanan
        perkara
        perlintasan
        permohonan
        personel,personil
        perusahaan
        pertandingan
        pertanyaan
        pertemuan
        perwira
        pesan
        pesawat
        peserta
        petak
        petani
        peti
        peti kemas
        petugas
        petugas gabungan
        pihak
        pilar
        pilihan
        pintu
        piring
        pohon
        poin,point
        polisi
        politisi
        ponsel
        popok
        porsi
        pos
        posko
        potong
        prajurit
        pria
        produk
        program
        program studi,prodi
        provinsi
        proyek
        puskesmas
        pulau
        pusat
        putaran
        putusan
        rekening
        rekomendasi
        rakaat
        relawan
        remaja
        responden
        rim
        rit
        roda
        roket
        ronde
        ruas
        ruang
        ruang kelas
        ruangan
        rudal
        rumah,rumah warga
        rumah sakit
        rute
        saham
        saksi
        saksi ahli
        salinan
        sampel
        santri
        sapi
        satelit
        satuan pendidikan
        satwa
        saudara
        sekolah
        sektor
        seksi
        sel
        seniman
        sepeda
        seri
        serikat
        sertifikat
        sesi
        set
        shift
        silinder
        siswa
        siswi
        skema
        slop
        soal
        spesies
        spbu
        sppg
        spt
        staf
        stasiun
        suara
        subsektor
        suku
        sumber
        sumur
        sungai
        surat
        surat suara
        suspek
        tablet
        tabung
        tahanan
        tahap
        tahapan
        taman
        tampilan
        tanaman
        tangki
        tantangan
        tas
        tawanan
        tembakan
        temuan
        tempat
        tempat tidur
        tenaga kerja
        tenaga ahli
        tenaga kesehatan,nakes
        tenaga medis
        teman
        terdakwa
        terduga
        terpidana
        tersangka
        tersangka baru
        tetes
        teu,teus
        tiket
        tikungan
        tim
        tingkat
        titik
        titik api
        toko
        tokoh
        topik
        tps
        transaksi
        trofi
        truk
        tuntutan
        tungku
        turis
        turnamen
        umat
        umkm
        undangan
        universitas
        unsur
        unta
        unit
        unit usaha
        usaha
        usulan
        varian
        vendor
        versi
        video
        wanita
        warga
        warga negara
        warga negara asing,wna
        warga negara indonesia,wni
        warna
        wartawan
        warung
        wilayah
        wisatawan
        wisatawan mancanegara,wisman
        wisatawan nusantara,wisnus
        wajib pajak,wp
        yayasan
        """
}
