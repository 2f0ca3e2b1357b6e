import Testing
import WartaTestSupport

@testable import Warta

@Suite("Speakers")
struct SpeakerTests {
    private func quotes(_ text: String) -> [Quote] { Analyzer().analyze(text).quotes }

    private func speakers(_ text: String) -> [String] { quotes(text).map { $0.speaker?.name ?? "-" } }

    private func people(_ names: [String], in text: String) -> [Entity] {
        names.flatMap { name in
            text.ranges(of: name).map { range in
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                return Entity(
                    kind: .person, label: "PER", range: range, utf8Range: start..<start + name.utf8.count, text: name, link: nil,
                    actor: nil,
                    value: nil, confidence: 1)
            }
        }
    }

    @Test("Something published speaks for the body that it names")
    func voices() {
        #expect(
            speakers("Menurut laporan Bank Dunia, harga beras naik dua kali lipat di kawasan itu.") == ["Bank Dunia"])
        #expect(
            speakers("“Jalur selatan ditutup sampai Minggu,” demikian keterangan tertulis BMKG.").first?.isEmpty == false)
    }

    @Test("An account is the body whose name it bears")
    func account() {
        let text = """
            Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) mengunggah peta baru. \
            “Ombak tinggi sampai Jumat malam,” tulis akun Instagram @info_bmkg.
            """
        let document = Analyzer().analyze(text)
        let actor = document.quotes.last?.speaker?.actor.map { document.actors[$0] }
        #expect(actor?.kind == .government)
    }

    @Test("Initials and nicknames are the person named before")
    func nicknames() {
        let text = "Bambang Wahyu Hidayat meninjau sawah. BWH mengatakan panen mundur dua pekan."
        let found = QuoteAttributor().quotes(in: text, entities: people(["Bambang Wahyu Hidayat", "BWH"], in: text))
        #expect(found.map { $0.speaker?.name } == ["Bambang Wahyu Hidayat"])
        #expect(
            speakers("Rini Astuti tiba di Kudus. Perempuan yang akrab disapa Yayuk itu mengatakan pasar buka Senin.")
                == ["Rini Astuti"])
    }

    @Test("Several who make a statement together")
    func joint() throws {
        let quote = try #require(quotes("Rini Astuti dan Wahyu Hidayat mengatakan bahwa pasar buka Senin.").first)
        #expect(quote.speaker?.name == "Rini Astuti dan Wahyu Hidayat")
        #expect(quote.speaker?.actors == [0, 1] && quote.speaker?.actor == 0 && quote.speaker?.role == nil)
    }

    @Test("Both of a pair")
    func pair() {
        let text = "Pasar ditinjau oleh Rini Astuti dan Wahyu Hidayat. Keduanya meminta agar atap segera diperbaiki."
        #expect(speakers(text) == ["Rini Astuti dan Wahyu Hidayat"])
    }

    @Test("A short title is the person whose long title it shortens")
    func shortTitle() {
        let text = """
            Menteri Perindustrian Rini Astuti meninjau pabrik. Wahyu Hidayat menyambutnya di gerbang. \
            “Mesinnya sudah tua semua,” kata Menperin.
            """
        #expect(speakers(text) == ["Rini Astuti"])
    }

    @Test(
        "A person in a relative clause is not the subject",
        arguments: [
            "Rini Astuti, yang pernah menemui Wahyu Hidayat di Kudus, mengatakan bahwa pasar dibuka Senin."
        ])
    func relativeClause(text: String) { #expect(speakers(text) == ["Rini Astuti"]) }

    @Test("Who speaks in the first person inside a quotation gives no name to those outside")
    func firstPerson() {
        let text = "“Saya bertemu Wahyu Hidayat kemarin,” kata Rini Astuti. “Kami sepakat,” ujarnya."
        #expect(speakers(text) == ["Rini Astuti", "Rini Astuti"])
    }

    @Test("One wrong letter in a cue", arguments: ["ujra", "ungkp", "tutr"])
    func misspelt(cue: String) {
        let found = quotes("“Panen tahun ini mundur,” \(cue) Rini Astuti.")
        #expect(found.map { $0.speaker?.name } == ["Rini Astuti"] && found.first?.cue?.text == cue)
    }

    @Test("One wrong letter in a verb behind its subject")
    func misspeltVerb() {
        #expect(quotes("Rini Astuti menegskan pasar dibuka Senin.").first?.cue?.text == "menegskan")
    }

    @Test("A title and a name without a verb")
    func bareName() {
        #expect(speakers("“Panen tahun ini mundur,” Bupati Kudus Rini Astuti, dalam rilis.") == ["Rini Astuti"])
    }

    @Test("The name has no title in it, and the affiliation is the body in the title")
    func names() throws {
        let document = Analyzer().analyze("“Jalan sudah dibuka,” kata Wakil Kepala BNPB Bidang Logistik Rini Astuti.")
        let speaker = try #require(document.quotes.first?.speaker)
        #expect(speaker.name == "Rini Astuti" && speaker.affiliation == "BNPB")
    }

    @Test("The ministry of a minister is the one that the text names")
    func ministry() {
        let text = """
            Kementerian Perdagangan menggelar pasar murah. “Harga turun pekan depan,” kata Menteri Perdagangan Rini Astuti.
            """
        #expect(quotes(text).first?.speaker?.affiliation == "Kementerian Perdagangan")
    }

    @Test("Confidence is a share, and lower where nobody is named")
    func confidence() {
        let text = """
            “Panen mundur,” kata Rini Astuti. Wahyu Hidayat datang kemudian. Jalan ke sawah rusak. “Airnya kurang,” tuturnya.
            """
        let found = quotes(text).map(\.confidence)
        #expect(found.allSatisfy { (0...1).contains($0) } && found.count == 2 && found[0] > found[1])
    }

    @Test("Weights come back from their bytes")
    func weights() throws {
        let weights = AttributionModel([(7, 0.5), (4_000_000_007, -1.25), (1, 2)])
        let copy = try #require(AttributionModel(bytes: weights.bytes))
        #expect(copy.score([7, 4_000_000_007, 1, 3]) == 1.25)
        #expect(copy.bytes == weights.bytes)
    }

    /// What frames are made of, in an order that no writer gives them.
    private static let pieces = [
        "Menurut ", "menurutnya ", "\"", "”", "“", "kata ", "dia ", "mengatakan ", "bahwa ", ", ", ". ", "@rini ", "di ",
        "dikutip ", "dari ", "dan ", "Keduanya ", "yang ", "disapa ", "(", ")", "Jakarta ", "KPK ", "Budi ", "Kamis ", "-", "\n",
        "demikian ", "keterangan ", "laporan ", "é", "mengatkan ", "ujrá ", "Rini Astuti ", "Menteri ", "tersebut ", "juga ",
    ]

    @Test("Frames in any disorder", arguments: 1...4 as ClosedRange<UInt64>)
    func disorder(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let count = Int.random(in: 0..<40, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
            for quote in quotes(text) {
                #expect(String(text[quote.range]) == quote.text && (0...1).contains(quote.confidence))
                for part in [quote.date, quote.place, quote.channel] { #expect(part.map { String(text[$0.range]) } == part?.text) }
            }
        }
    }
}
