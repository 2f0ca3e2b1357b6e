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

    /// What becomes of names that stand in the text one after another.
    private func mended(_ text: String, _ names: [(Entity.Kind, String)]) -> [String] {
        text.withBytes { bytes in
            let reading = Reading(bytes, .standard)
            var spans: [EntitySpan] = []
            for (kind, name) in names {
                let places = (spans.last?.words.upperBound ?? 0)..<reading.words.count
                let ranges = places.lazy.flatMap { start in (start..<places.upperBound).lazy.map { start..<$0 + 1 } }
                let words = ranges.first { reading.string($0) == name }!
                spans.append(EntitySpan(words: words, kind: kind, confidence: 0.9, match: nil))
            }
            return NameBounds(reading, NameMatches(reading, .standard)).mended(spans).map {
                "\($0.kind.label) \(reading.string($0.words))"
            }
        }
    }

    @Test("A name ends before a person who is named elsewhere")
    func personBehindBody() {
        #expect(
            mended(
                "Ketua Komisi III DPR RI Wahyu Hidayat berbicara. Lalu Wahyu Hidayat pulang.",
                [(.government, "Komisi III DPR RI Wahyu Hidayat"), (.person, "Wahyu Hidayat")])
                == ["GOV Komisi III DPR RI", "PER Wahyu Hidayat", "PER Wahyu Hidayat"])
        #expect(
            mended(
                "Mereka berhenti di Jalan Wahyu Hidayat. Lalu Wahyu Hidayat pulang.",
                [(.location, "Jalan Wahyu Hidayat"), (.person, "Wahyu Hidayat")])
                == ["LOC Jalan Wahyu Hidayat", "PER Wahyu Hidayat"])
    }

    @Test("Two names that a small word joins are two if each is a name by itself")
    func joinedBodies() {
        #expect(mended("Anggota DPR dan DPRD hadir.", [(.government, "DPR dan DPRD")]) == ["GOV DPR", "GOV DPRD"])
        #expect(
            mended("Petugas Dinas Pertanian dan Pangan hadir.", [(.government, "Dinas Pertanian dan Pangan")])
                == ["GOV Dinas Pertanian dan Pangan"])
    }

    @Test("A street named after somebody keeps the name")
    func streetOfPerson() {
        #expect(
            mended("Rumahnya di Jalan KH Wahyu Hidayat.", [(.location, "Jalan KH"), (.person, "Wahyu Hidayat")])
                == ["LOC Jalan KH Wahyu Hidayat"])
    }

    @Test("What has no names to mend stays as it is", arguments: ["", "Hujan turun.", "(", "-", "dan dan dan"])
    func nothing(text: String) {
        #expect(entities(text).isEmpty)
    }
}
