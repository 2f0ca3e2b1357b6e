import Testing
import WartaTestSupport

@testable import Warta

@Suite("Entities")
struct EntityTaggerTests {
    private let analyzer = Analyzer()

    private func entities(_ text: String, _ analyzer: Analyzer = Analyzer()) -> [String] {
        analyzer.analyze(text).entities.map { "\($0.kind.label) \($0.text)" }
    }

    @Test(
        "Names have their kinds",
        arguments: [
            (
                "Gubernur Jawa Tengah bertemu Menteri Pertanian di Semarang, Jumat.",
                ["LOC Jawa Tengah", "LOC Semarang", "DATE Jumat"]
            ),
            ("Kementerian Pertanian mengirim bantuan ke Malaysia.", ["GOV Kementerian Pertanian", "COUNTRY Malaysia"]),
            ("Harga saham PT Astra International Tbk naik.", ["COM PT Astra International Tbk"]),
            ("Mereka kuliah di Universitas Gadjah Mada.", ["ORG Universitas Gadjah Mada"]),
            ("Kapolres Jepara AKBP Wahyu Hidayat memimpin upacara.", ["LOC Jepara", "PER Wahyu Hidayat"]),
            ("Hujan turun sejak pagi dan jalan menjadi licin.", []),
        ])
    func kinds(text: String, expected: [String]) {
        #expect(entities(text) == expected)
    }

    @Test("A body of another country is one name")
    func foreignBody() {
        #expect(entities("Kementerian Kesehatan Malaysia melapor ke WHO.") == ["GOV Kementerian Kesehatan Malaysia", "ORG WHO"])
    }

    @Test("Countries are linked to their codes, bodies to one id under all names, issuers to their ticker")
    func links() {
        let text = "Kemenkeu dan Kementerian Keuangan bertemu utusan Tiongkok. Saham Bank Central Asia naik."
        let links = analyzer.analyze(text).entities.map { $0.link ?? "-" }
        #expect(links == ["id-kemenkeu", "id-kemenkeu", "CN", "BBCA"])
    }

    @Test("An abbreviation of several words is one name")
    func longAbbreviation() {
        let text = """
            Ketua Pengurus Besar Persatuan Egrang Seluruh Indonesia (PB PESI) membuka kejuaraan. Kata dia, PB PESI siap.
            """
        let names = analyzer.analyze(text).entities.map { "\($0.kind.label) \($0.text) \($0.actor ?? -1)" }
        #expect(names == ["ORG Pengurus Besar Persatuan Egrang Seluruh Indonesia 0", "ORG PB PESI 0", "ORG PB PESI 0"])
    }

    @Test("An abbreviation in brackets is what stands before it, there and later in the text")
    func abbreviations() {
        let text = "Yayasan Peduli Air Nusantara (YPAN) berdiri di Kendal. Menurut warga, YPAN jarang terlihat."
        let document = analyzer.analyze(text)
        let short = document.entities.filter { $0.text == "YPAN" }
        #expect(short.count == 2)
        #expect(Set(short.map(\.kind)).count == 1)
        #expect(Set(short.map(\.actor)).count == 1)
    }

    @Test("Ranges in both units give the entity's text, in order and apart", arguments: 1...6 as ClosedRange<UInt64>)
    func ranges(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = random.next() + " Bupati Kudus Rini Astuti 👩‍👧 bertemu “PT Maju” di Pati. " + random.next()
            let document = analyzer.analyze(text)
            var end = 0
            for entity in document.entities {
                #expect(String(document.text[entity.range]) == entity.text)
                #expect(String(document.text(ofUTF8: entity.utf8Range)) == entity.text)
                #expect(entity.utf8Range.lowerBound >= end)
                end = entity.utf8Range.upperBound
            }
        }
    }

    @Test("Names of the user's own win over the model and the built-in lexicon")
    func ownNames() {
        let entry = LexiconEntry("Semarang", kind: .organization, link: "own-1")
        let analyzer = Analyzer(lexicon: .standard.adding([entry]))
        let found = analyzer.analyze("Mereka tinggal di Semarang dan Kudus.").entities
        #expect(found.map(\.kind) == [.organization, .location])
        #expect(found.first?.link == "own-1")
    }

    @Test("An own name keeps its kind where the text uses it as an abbreviation of something else")
    func ownAbbreviation() {
        let analyzer = Analyzer(lexicon: .standard.adding([LexiconEntry("KPK", kind: .company, link: "own-2")]))
        let text = "Komisi Pemberantasan Korupsi (KPK) memeriksa saksi. Kata warga, KPK bekerja cepat."
        let own = analyzer.analyze(text).entities.filter { $0.text == "KPK" }
        #expect(own.map(\.kind) == [.company, .company])
    }

    @Test("Words that are already split get one label each, in the IOB2 scheme")
    func labels() {
        let words = ["Gubernur", "Rahmat", "Hidayat", "tiba", "di", "Ambon", "."]
        #expect(EntityTagger().labels(forWords: words) == ["O", "B-PER", "I-PER", "O", "O", "B-LOC", "O"])
        #expect(EntityTagger().labels(forWords: []).isEmpty)
        #expect(EntityTagger().labels(forWords: ["", " ", "a b"]).count == 3)
        #expect(
            EntityTagger().labels(forWords: ["Kata", "M", ".", "Rahmat", "Hidayat", "(", "45", ")", "."])[1...4]
                == ["B-PER", "I-PER", "I-PER", "I-PER"])
    }

    @Test("Labels are well formed whatever the words", arguments: 1...4 as ClosedRange<UInt64>)
    func labelsAreWellFormed(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<100 {
            let words = (0..<20).map { _ in random.next() } + ["Rini", "Astuti"]
            let labels = EntityTagger().labels(forWords: words)
            #expect(labels.count == words.count)
            for (before, label) in zip(["O"] + labels, labels) where label.hasPrefix("I-") {
                #expect(before.hasSuffix(label.dropFirst(2)))
            }
        }
    }

    @Test("Bytes that are no model are refused")
    func badModels() {
        #expect(throws: EntityModelError.noModel) { try EntityModel([]) }
        #expect(throws: EntityModelError.noModel) { try EntityModel(Array("WARTAEMU".utf8)) }
        #expect(throws: EntityModelError.otherFormat("WARTAEM2")) { try EntityModel(Array("WARTAEM2".utf8) + [0, 0]) }
        #expect(throws: EntityModelError.damaged) { try EntityModel(Array("WARTAEM3".utf8)) }
        let damaged = Array("WARTAEM3".utf8) + [UInt8](repeating: 255, count: 5_000)
        #expect(throws: EntityModelError.damaged) { try EntityModel(damaged) }
    }

    @Test("A model survives being written and read")
    func modelRoundTrip() throws {
        let bytes = EntityModelWriter.bytes(
            labels: ["O", "B-PER", "I-PER"], readsAllWords: false, transitions: [Float](repeating: 0, count: 9),
            weights: [(7 << 16, [0, 1, -1]), (8 << 16, [0.5, 0, 0])])
        let model = try EntityModel(bytes)
        #expect(model.labels == ["O", "B-PER", "I-PER"])
        var features: [UInt32] = [7 << 16, 9 << 16]
        let count = model.table.replaceByRows(&features, count: features.count)
        let scores = features[..<count].withUnsafeBufferPointer { model.scores($0) }
        #expect(abs(scores[1] - 1) < 0.02 && abs(scores[2] + 1) < 0.02 && scores[0] == 0)
        #expect(throws: EntityModelError.damaged) { try EntityModel(Array(bytes.dropLast())) }
    }

    @Test("A model may have labels of its own, as many as it needs", arguments: [1, 7, 20])
    func ownLabels(kindCount: Int) throws {
        let labels = ["O"] + (0..<kindCount).flatMap { ["B-K\($0)", "I-K\($0)"] }
        var list = FeatureList()
        list.add(.bias, 0, 0)
        var row = [Float](repeating: 0, count: labels.count)
        row[labels.count - 2] = 1
        let model = try EntityModel(
            EntityModelWriter.bytes(
                labels: labels, readsAllWords: true,
                transitions: [Float](repeating: 0, count: labels.count * labels.count), weights: [(list.features[0], row)]))
        let tagger = EntityTagger(model: model)
        #expect(tagger.labels(forWords: ["hujan", "Deras"]) == ["B-K\(kindCount - 1)", "B-K\(kindCount - 1)"])
        let entities = tagger.entities(in: "hujan deras")
        #expect(entities.map(\.label) == ["K\(kindCount - 1)", "K\(kindCount - 1)"])
        #expect(entities.allSatisfy { $0.kind == .other && $0.actor == nil })
    }

    @Test("Kinds that a model calls otherwise are known", arguments: [("PERSON", Entity.Kind.person), ("PLACE", .location)])
    func otherNames(label: String, kind: Entity.Kind) throws {
        var list = FeatureList()
        list.add(.bias, 0, 0)
        let model = try EntityModel(
            EntityModelWriter.bytes(
                labels: ["O", "B-\(label)", "I-\(label)"], readsAllWords: false,
                transitions: [Float](repeating: 0, count: 9), weights: [(list.features[0], [0, 1, 0])]))
        let entity = EntityTagger(model: model).entities(in: "di Xyqo").last
        #expect(entity?.kind == kind && entity?.label == label)
    }
}
