import Testing

@testable import Warta

@Suite("Bounds of names")
struct NameBoundsTests {
    private func entities(_ text: String) -> [String] {
        Analyzer().analyze(text).entities.filter { $0.value == nil }.map { "\($0.kind.label) \($0.text)" }
    }

    @Test("The place of a regional body belongs to its name, an abbreviation between them too")
    func regionalBody() {
        #expect(
            entities("Kepala Dinas Perhubungan (Dishub) Kota Ambon menutup terminal itu.")
                == ["GOV Dinas Perhubungan (Dishub) Kota Ambon"])
        #expect(
            entities("Menteri itu mengundang Badan Gizi Nasional (BGN) dan Badan Pusat Statistik (BPS).")
                == ["GOV Badan Gizi Nasional", "GOV BGN", "GOV Badan Pusat Statistik", "GOV BPS"])
    }

    @Test("A road is named after both its ends")
    func road() {
        #expect(entities("Truk terguling di Jalan Raya Cilegon-Merak, Kamis.") == ["LOC Jalan Raya Cilegon-Merak"])
    }

    /// What a rule makes of names that stand in the text one after another.
    private func mended(_ text: String, _ names: [(EntityKind, String)], _ rule: any NameRule.Type) -> [String] {
        text.reading(names) { reading, mentions in
            let text = TaggedText(reading: reading, nameProbabilities: Array(repeating: 0, count: reading.words.count))
            return rule.init(text).applied(to: mentions).map { "\($0.kind.label) \(reading.string($0.words))" }
        }
    }

    @Test("A name ends before a person who is named elsewhere")
    func personBehindBody() {
        #expect(
            mended(
                "Ketua Komisi III DPR RI Wahyu Hidayat berbicara. Lalu Wahyu Hidayat pulang.",
                [(.government, "Komisi III DPR RI Wahyu Hidayat"), (.person, "Wahyu Hidayat")], TwoNamesInOne.self)
                == ["GOV Komisi III DPR RI", "PER Wahyu Hidayat", "PER Wahyu Hidayat"])
        #expect(
            mended(
                "Mereka berhenti di Jalan Wahyu Hidayat. Lalu Wahyu Hidayat pulang.",
                [(.location, "Jalan Wahyu Hidayat"), (.person, "Wahyu Hidayat")], TwoNamesInOne.self)
                == ["LOC Jalan Wahyu Hidayat", "PER Wahyu Hidayat"])
    }

    @Test("Two names that a small word joins are two if each is a name by itself")
    func joinedBodies() {
        #expect(
            mended("Anggota DPR dan DPRD hadir.", [(.government, "DPR dan DPRD")], TwoNamesInOne.self)
                == ["GOV DPR", "GOV DPRD"])
        #expect(
            mended("Petugas Dinas Pertanian dan Pangan hadir.", [(.government, "Dinas Pertanian dan Pangan")], TwoNamesInOne.self)
                == ["GOV Dinas Pertanian dan Pangan"])
    }

    @Test("A street named after somebody keeps the name")
    func streetOfPerson() {
        #expect(
            mended(
                "Rumahnya di Jalan KH Wahyu Hidayat.", [(.location, "Jalan KH"), (.person, "Wahyu Hidayat")], PartsOfOneName.self)
                == ["LOC Jalan KH Wahyu Hidayat"])
    }

    @Test("Places that hyphens join are so many places, a road from one to the other is one")
    func hyphens() {
        #expect(
            mended("Kereta Bandung-Semarang-Surabaya terlambat.", [(.location, "Bandung-Semarang-Surabaya")], TwoNamesInOne.self)
                == ["LOC Bandung", "LOC Semarang", "LOC Surabaya"])
        #expect(
            mended("Truk mogok di Jalan Bandung-Semarang.", [(.location, "Jalan Bandung-Semarang")], TwoNamesInOne.self)
                == ["LOC Jalan Bandung-Semarang"])
    }

    @Test("A body ends with the word that bodies end with, if a person follows")
    func personBehindTail() {
        #expect(
            mended("Pendiri Maju Group Wahyu Hidayat pulang.", [(.company, "Maju Group Wahyu Hidayat")], TwoNamesInOne.self)
                == ["COM Maju Group", "PER Wahyu Hidayat"])
    }

    @Test("A head with a capital belongs to the name behind it")
    func heads() {
        #expect(
            mended("Ia guru SMPN 5 Ambon sejak lama.", [(.location, "Ambon")], UnitsAndHeads.self) == ["ORG SMPN 5 Ambon"])
        #expect(
            mended("Ia dirawat di RSUD KH Wahyu Hidayat.", [(.person, "Wahyu Hidayat")], UnitsAndHeads.self)
                == ["ORG RSUD KH Wahyu Hidayat"])
        #expect(
            mended("Kodim 1504/Ambon membantu.", [(.government, "Kodim"), (.location, "Ambon")], UnitsAndHeads.self)
                == ["GOV Kodim 1504/Ambon"])
        #expect(
            mended("Ketua RT Wahyu Hidayat pulang.", [(.person, "Wahyu Hidayat")], UnitsAndHeads.self) == ["PER Wahyu Hidayat"])
    }

    @Test("A unit is one name with its body, two bodies side by side are two")
    func units() {
        #expect(
            mended("Kepala Biro Hukum dan Humas Kemenkes hadir.", [(.government, "Kemenkes")], UnitsAndHeads.self)
                == ["GOV Biro Hukum dan Humas Kemenkes"])
        #expect(
            mended("Menurut KPK dan Kemenkes, itu benar.", [(.government, "KPK"), (.government, "Kemenkes")], UnitsAndHeads.self)
                == ["GOV KPK", "GOV Kemenkes"])
    }

    @Test("A legal form ends the name of a company, its full stop included")
    func companySuffixes() {
        #expect(
            mended("Menurut Maju Jaya Trading Co., Ltd. (MJT), harga naik.", [], LegalForms.self)
                == ["COM Maju Jaya Trading Co., Ltd."])
        #expect(
            mended("Saham PT Maju Jaya Tbk naik.", [(.company, "PT Maju Jaya Tbk")], LegalForms.self)
                == ["COM PT Maju Jaya Tbk"])
        #expect(mended("Bentuk Ltd tidak dikenal di sini.", [], LegalForms.self).isEmpty)
    }

    @Test("A name inside the name of a law or an event is none")
    func insideOtherNames() {
        #expect(
            mended("DPR membahas RUU Polri.", [(.government, "DPR"), (.government, "Polri")], InsideOtherNames.self) == ["GOV DPR"])
        #expect(mended("Suku bunga BI Rate naik.", [(.government, "BI")], InsideOtherNames.self).isEmpty)
        #expect(
            mended("Menteri Hukum Wahyu Hidayat hadir.", [(.person, "Wahyu Hidayat")], InsideOtherNames.self) == [
                "PER Wahyu Hidayat"
            ])
    }

    @Test("An abbreviation stands in the middle of a name that goes on behind it")
    func abbreviationInside() {
        #expect(
            mended(
                "Santri Pondok Pesantren (PP) Nurul Huda hadir.",
                [(.organization, "Pondok Pesantren"), (.organization, "PP"), (.person, "Nurul Huda")], PartsOfOneName.self)
                == ["ORG Pondok Pesantren (PP) Nurul Huda"])
        #expect(
            mended(
                "Ketua Badan Pangan (BP) Desa hadir. Kantor BP Desa sepi.",
                [(.government, "Badan Pangan"), (.government, "BP"), (.government, "Desa")], PartsOfOneName.self)
                == ["GOV Badan Pangan (BP) Desa"])
    }

    @Test("Initials belong to the name behind them, H. is a title")
    func initials() {
        #expect(entities("Kata Brigjen K. Rahmat Hidayat, jalan itu rusak.") == ["PER K. Rahmat Hidayat"])
        #expect(entities("Kata H. Rahmat Hidayat, jalan itu rusak.") == ["PER Rahmat Hidayat"])
    }

    @Test("What has no names to mend stays as it is", arguments: ["", "Hujan turun.", "(", "-", "dan dan dan"])
    func nothing(text: String) {
        #expect(entities(text).isEmpty)
    }
}
