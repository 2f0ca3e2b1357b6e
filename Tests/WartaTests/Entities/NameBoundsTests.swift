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

    @Test("What has no names to mend stays as it is", arguments: ["", "Hujan turun.", "(", "-", "dan dan dan"])
    func nothing(text: String) {
        #expect(entities(text).isEmpty)
    }
}
