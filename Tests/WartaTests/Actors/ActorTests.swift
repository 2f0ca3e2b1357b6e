import Testing

@testable import Warta

@Suite("Actors")
struct ActorTests {
    private func actors(_ text: String) -> [Participant] { Analyzer().analyze(text).actors }

    @Test("Full and short names are one person")
    func shortNames() {
        let found = actors("Bupati Kudus Rini Astuti meninjau pasar. Rini lalu pulang. Kata Astuti, pasar ramai.")
        #expect(found.count { $0.kind == .person } == 1)
        #expect(found.first { $0.kind == .person }?.name == "Rini Astuti")
        #expect(found.first { $0.kind == .person }?.aliases == ["Rini", "Astuti"])
    }

    @Test("A nickname that the text explains is the same person")
    func nicknames() {
        let found = actors("Bambang Haryanto (BH) datang. Kata BH, rapat ditunda. Bambang setuju.")
        #expect(found.filter { $0.kind == .person }.map(\.name) == ["Bambang Haryanto"])
    }

    @Test("A body under its name, its abbreviation and with the country behind it is one actor")
    func bodies() {
        let text = "Kementerian Pertanian (Kementan) rapat. Kementan RI hadir, kata Kementerian Pertanian."
        let found = actors(text).filter { $0.kind == .government }
        #expect(found.count == 1)
        #expect(found.first?.link == "id-kementan")
    }

    @Test("Role and affiliation stand beside the name")
    func roles() {
        let before = actors("Menurut Direktur Jenderal Tanaman Pangan Kementerian Pertanian Wahyu Hidayat, panen mundur.")
        let person = before.first { $0.kind == .person }
        #expect(person?.name == "Wahyu Hidayat")
        #expect(person?.role == "Direktur Jenderal Tanaman Pangan")
        #expect(person?.affiliation == "Kementerian Pertanian")
    }

    @Test("An affiliation is the fullest name of the body, whatever stands beside the role")
    func affiliationIsAnActor() throws {
        let document = Analyzer().analyze(
            "Kementerian Pertanian (Kementan) rapat. Juru Bicara Kementan Wahyu Hidayat pulang. Rini Astuti, Direktur "
                + "Utama PT Beras Murni, tinggal.")
        let people = document.actors.filter { $0.kind == .person }
        #expect(people.map(\.affiliation) == ["Kementerian Pertanian", "PT Beras Murni"])
        #expect(people.allSatisfy { document.affiliation(of: $0)?.name == $0.affiliation })
    }

    @Test("Each mention knows its actor, and each actor its mentions")
    func mentions() {
        let document = Analyzer().analyze("Rini Astuti bertemu Wahyu Hidayat di Kudus. Rini pulang, Wahyu tinggal.")
        for (index, entity) in document.entities.enumerated() {
            guard let actor = entity.actor else { continue }
            #expect(document.actors[actor].mentions.contains(index))
        }
        for (index, actor) in document.actors.enumerated() {
            #expect(actor.mentions.allSatisfy { document.entities[$0].actor == index })
        }
    }
}
