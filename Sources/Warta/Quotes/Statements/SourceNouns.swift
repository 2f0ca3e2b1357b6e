/// Common nouns at the head of a phrase that speaks: what they say about who that is.
enum SourceNouns {
    enum Kind: Int {
        case other
        /// A person by office, profession or kinship.
        case human
        /// Something written or shown, through which a body speaks.
        case document
        /// A company, club or body.
        case body
        /// Somebody of a body, or a side: `pihak`.
        case side
    }

    /// The kind of the noun, apart from titles, which the lexicon knows.
    static func kind(_ hash: UInt64) -> Kind { kinds[hash] ?? .other }

    /// Whether the noun announces words that somebody published: `demikian keterangan Kemlu`.
    static func isAnnouncement(_ hash: UInt64) -> Bool { announcements.contains(hash) }

    /// Whether the word stands between such a noun and the body: `keterangan tertulis dari ...`.
    static func isDetail(_ hash: UInt64) -> Bool { details.contains(hash) }

    private static let kinds = WordTable<Kind>([
        (.document, """
            laporan,pernyataan,keterangan,data,dokumen,surat,edaran,siaran,rilis,pengumuman,unggahan,postingan,\
            akun,studi,riset,penelitian,survei,jajak,analisis,investigasi,temuan,kajian,artikel,beleid,aturan,\
            regulasi,peraturan,perpres,putusan,jurnal,situs,laman,catatan,buku,narasi,keputusan,dakwaan,video,\
            hasil,informasi,pesan,caption,takarir,instagram,cuitan,twit,memo,maklumat,undang-undang,pasal,\
            prakiraan,proyeksi
            """),
        (.body, """
            perusahaan,perseroan,emiten,bank,maskapai,pabrikan,produsen,operator,pengembang,lembaga,kementerian,\
            badan,partai,klub,tim,organisasi,asosiasi,komisi,instansi,yayasan,kampus,universitas,sekolah,\
            pemerintah,pemprov,pemkot,pemkab,polda,polres,polsek,polisi,kepolisian,kejaksaan,pengadilan,forum,\
            serikat,komunitas,manajemen,developer,penyelenggara,panitia,raksasa,platform,startup,otoritas,\
            militer,media
            """),
        (.side, "pihak,pihaknya,pejabat,delegasi,perwakilan,sumber,anak,induk,keluarga,kubu"),
    ])

    private static let announcements = WordTable("keterangan,pernyataan,siaran,rilis,pengumuman,penjelasan,imbauan")

    private static let details = WordTable(
        """
        resmi,resminya,tertulis,tertulisnya,pers,terbaru,terkini,bersama,dari,di,dalam,milik,pada,oleh,\
        media,sosial,akun,instagram,facebook,tiktok,youtube,x,twitter,laman,situs,web,hasil,riset,\
        penelitian,survei,tim
        """)
}
