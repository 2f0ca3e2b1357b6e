import Testing
import Warta

@Suite("From one thing in a document to another")
struct DocumentNavigationTests {
    private let document = Analyzer().analyze(
        "Kementerian Pertanian (Kementan) rapat. Juru Bicara Kementan Wahyu Hidayat tiba di Kudus. “Panen mundur,” kata "
            + "Wahyu. Ia lalu pulang. Budi Santosa dan Rini Astuti mengatakan airnya kurang.")

    @Test("An entity leads to whom it mentions, and back")
    func participants() throws {
        for entity in document.entities {
            guard let participant = document.participant(of: entity) else { continue }
            #expect(document.mentions(of: participant).contains(entity))
        }
        let place = try #require(document.entities.first { $0.kind == .location })
        #expect(document.participant(of: place) == nil)
    }

    @Test("A statement leads to those who made it, and back")
    func speakers() {
        let names = document.quotes.map { document.speakers(of: $0).map(\.name) }
        #expect(names == [["Wahyu Hidayat"], ["Budi Santosa", "Rini Astuti"]])
        for quote in document.quotes {
            #expect(document.speaker(of: quote) == document.speakers(of: quote).first)
            for speaker in document.speakers(of: quote) { #expect(document.quotes(by: speaker).contains(quote)) }
        }
        let others = Analyzer().analyze("Eko Wijaya pulang.").actors
        #expect(others.allSatisfy { document.quotes(by: $0).isEmpty })
    }

    @Test("A person leads to the body")
    func affiliation() throws {
        let person = try #require(document.actors.first { $0.name == "Wahyu Hidayat" })
        #expect(document.affiliation(of: person)?.name == "Kementerian Pertanian")
        #expect(document.actors.filter { $0.affiliation == nil }.allSatisfy { document.affiliation(of: $0) == nil })
    }

    @Test("Words and sentences have their text")
    func text() {
        #expect(document.words.prefix(3).map { document.text(of: $0) } == ["Kementerian", "Pertanian", "("])
        #expect(document.sentences.map { document.text(of: $0) }.contains("Ia lalu pulang."))
    }

    @Test("Every place belongs to the sentence that holds it")
    func sentences() throws {
        for index in document.text.indices {
            let place = index.utf16Offset(in: document.text)
            let holders = document.sentences.filter { sentence in
                let range = document.range(ofUTF8: sentence.utf8Range)
                return range.contains(index)
            }
            #expect(document.sentence(containing: index) == holders.first, "\(place)")
        }
        #expect(document.sentence(containing: document.text.endIndex) == nil)
        let quote = try #require(document.quotes.first)
        #expect(document.sentence(containing: quote).map { document.text(of: $0).contains("Panen mundur") } == true)
        for entity in document.entities {
            #expect(document.sentence(containing: entity)?.utf8Range.contains(entity.utf8Range.lowerBound) == true)
        }
    }

    @Test("A document is equal to another of the same text, and a description is one short line")
    func values() throws {
        #expect(Analyzer().analyze(document.text) == document)
        #expect(Set([document, Analyzer().analyze(document.text), Analyzer().analyze("Hujan.")]).count == 2)
        #expect(document.quotes.first?.description == "Wahyu Hidayat: Panen mundur,")
        #expect(document.entities.first { $0.kind == .person }?.description == "PER Wahyu Hidayat")
        #expect(document.actors.first { $0.kind == .person }?.description == "PER Wahyu Hidayat")
        let long = Analyzer().analyze("“" + String(repeating: "panen\nitu ", count: 40) + "mundur,” kata Rini Astuti.")
        let description = try #require(long.quotes.first).description
        #expect(description.hasPrefix("Rini Astuti: panen itu") && description.hasSuffix("…") && description.count < 120)
    }

    @Test("A part of a text is read from its own start")
    func part() {
        let page = "Jepara (ANT) – “Panen mundur,” kata Wahyu Hidayat di Kudus."
        let part = page[page.firstRange(of: "“")!.lowerBound...]
        #expect(Analyzer().analyze(part) == Analyzer().analyze(String(part)))
        #expect(throws: Never.self) { try Analyzer().analyze(checkingLengthOf: part) }
    }
}
