import Testing

@testable import Warta

@Suite("Roles")
struct RoleFinderTests {
    /// The role of the last of the names, its affiliation, and all that describes the person.
    private func role(_ text: String, _ names: [(EntityKind, String)]) -> String? {
        text.reading(names) { reading, mentions in
            RoleFinder(reading, mentions).role(ofMention: mentions.count - 1).map { role in
                let affiliation = role.affiliation.map { mentions[$0].words }
                return [role.words, affiliation, role.description].map { $0.map(reading.string) ?? "-" }.joined(separator: "|")
            }
        }
    }

    private func role(_ text: String) -> String? { role(text, [(.person, "Rini Astuti")]) }

    @Test(
        "An office or a profession stands right before the name",
        arguments: [
            ("Lalu Direktur Pemasaran Rini Astuti pulang.", "Direktur Pemasaran|-|Direktur Pemasaran"),
            ("Lalu Kepala Sekolah, Rini Astuti, pulang.", "Kepala Sekolah|-|Kepala Sekolah,"),
            ("Lalu guru Rini Astuti pulang.", "guru|-|guru"),
            (
                "Lalu Direktur Jenderal Pangan Brigjen Rini Astuti pulang.",
                "Direktur Jenderal Pangan|-|Direktur Jenderal Pangan Brigjen"
            ),
            ("Lalu Ketua Tim (KT) Rini Astuti pulang.", "Ketua Tim|-|Ketua Tim (KT)"),
        ])
    func before(text: String, expected: String) {
        #expect(role(text) == expected)
    }

    @Test(
        "After a comma it stands behind the name",
        arguments: [
            ("Kata Rini Astuti, guru di Kudus, pasar ramai.", "guru|-|guru"),
            ("Kata Rini Astuti, Direktur Pemasaran, pasar ramai.", "Direktur Pemasaran|-|Direktur Pemasaran"),
            ("Kata Rini Astuti, Kepala Hukum dan Humas, pasar ramai.", "Kepala Hukum dan Humas|-|Kepala Hukum dan Humas"),
        ])
    func after(text: String, expected: String) {
        #expect(role(text) == expected)
    }

    @Test("The body at the end of a role is the affiliation, one in the middle too")
    func affiliation() {
        #expect(
            role("Lalu Ketua KPU Kudus Rini Astuti pulang.", [(.government, "KPU Kudus"), (.person, "Rini Astuti")])
                == "Ketua|KPU Kudus|Ketua KPU Kudus")
        #expect(
            role("Lalu Kepala BGN Bidang Pangan Rini Astuti pulang.", [(.government, "BGN"), (.person, "Rini Astuti")])
                == "Kepala BGN Bidang Pangan|BGN|Kepala BGN Bidang Pangan")
        #expect(
            role("Lalu Ketua Kudus Rini Astuti pulang.", [(.location, "Kudus"), (.person, "Rini Astuti")])
                == "Ketua Kudus|-|Ketua Kudus")
    }

    @Test("The body behind a name with its role")
    func affiliationAfter() {
        let names: [(EntityKind, String)] = [(.person, "Rini Astuti"), (.company, "PT Maju")]
        let found = "Kata Rini Astuti, Direktur PT Maju, pasar ramai.".reading(names) { reading, mentions in
            let role = RoleFinder(reading, mentions).role(ofMention: 0)
            return [role?.words, role?.affiliation.map { mentions[$0].words }].map { $0.map(reading.string) ?? "-" }
        }
        #expect(found == ["Direktur", "PT Maju"])
    }

    @Test(
        "Small words, another sentence and another person end a role",
        arguments: [
            "Lalu Direktur menemui Rini Astuti.", "Itu kantor Direktur. Rini Astuti pulang.", "Rini Astuti pulang.",
            "Kata Rini Astuti, pasar ramai.", "Kata Rini Astuti. Guru pulang.",
        ])
    func none(text: String) {
        #expect(role(text) == nil)
    }

    @Test("A role belongs to the first of two people")
    func twoPeople() {
        #expect(
            role("Lalu Ketua Wahyu Hidayat, Rini Astuti pulang.", [(.person, "Wahyu Hidayat"), (.person, "Rini Astuti")]) == nil)
    }
}
