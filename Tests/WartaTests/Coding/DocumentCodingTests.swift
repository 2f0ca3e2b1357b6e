import Foundation
import Testing
import WartaTestSupport

@testable import Warta

@Suite("Documents as JSON")
struct DocumentCodingTests {
    private static let units: [OffsetUnit?] = [nil] + OffsetUnit.allCases

    private func encoder(_ unit: OffsetUnit? = nil, text: String? = nil) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.userInfo[.documentOffsets] = unit
        encoder.userInfo[.documentText] = text
        return encoder
    }

    private func decoder(_ text: String? = nil, _ unit: OffsetUnit? = nil, _ lexicon: Lexicon? = nil) -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.userInfo[.documentText] = text
        decoder.userInfo[.documentOffsets] = unit
        decoder.userInfo[.documentLexicon] = lexicon
        return decoder
    }

    private func decoded<Value: Decodable>(_ json: String, as type: Value.Type = Value.self, text: String? = nil) throws -> Value {
        try decoder(text).decode(type, from: Data(json.utf8))
    }

    @Test("A document comes back from its JSON and its text", arguments: InventedArticles.all)
    func roundTrip(text: String) throws {
        let document = Analyzer().analyze(text)
        for unit in Self.units {
            let data = try encoder(unit).encode(document)
            #expect(try decoder(text, unit).decode(Document.self, from: data) == document)
        }
    }

    @Test("The articles have all that is to come back")
    func coverage() {
        let documents = InventedArticles.all.map { Analyzer().analyze($0) }
        let values = documents.flatMap(\.entities).compactMap(\.value)
        #expect(values.contains { if case .date(let date, _) = $0 { date.day != nil && date.weekday != nil } else { false } })
        #expect(values.contains { if case .time(let time, _) = $0 { time.zone == .local } else { false } })
        #expect(values.contains { if case .money(let amount, _, _) = $0 { amount.scale < 0 } else { false } })
        #expect(documents.flatMap(\.actors).contains { $0.link != nil })
        #expect(documents.flatMap(\.quotes).contains { $0.speaker?.actors.count == 2 })
        #expect(documents.flatMap(\.quotes).contains { $0.date?.value != nil })
    }

    @Test("Random text comes back too")
    func randomText() throws {
        var random = RandomText(seed: 5)
        for _ in 0..<60 {
            let text = "Menteri Rini Astuti " + random.next() + " “Ya,” kata Wahyu, Senin (3/3/2025). " + random.next()
            let document = Analyzer().analyze(text)
            for unit in OffsetUnit.allCases {
                let data = try encoder(unit).encode(document)
                #expect(try decoder(text, unit).decode(Document.self, from: data) == document)
            }
        }
    }

    @Test("Names of the user's own come back with the lexicon that has them")
    func ownNames() throws {
        let entry = LexiconEntry("Koperasi Nelayan Teluk Biru", kind: .organization, forms: ["KNTB"], link: "kop-17")
        let lexicon = Lexicon.standard.adding([entry])
        let text = "KNTB RI bertemu Rini Astuti. Koperasi Nelayan Teluk Biru senang."
        let document = Analyzer(lexicon: lexicon).analyze(text)
        let data = try encoder().encode(document)
        #expect(try decoder(text, nil, lexicon).decode(Document.self, from: data) == document)
    }

    @Test("A document needs its own text")
    func wrongText() throws {
        let data = try encoder().encode(Analyzer().analyze("Rini Astuti tiba di Kudus."))
        #expect(throws: DecodingError.self) { try decoder().decode(Document.self, from: data) }
        for text in ["", "Rini", "Rina Astuti tiba di Kudus.", "😀 Rini Astuti tiba di Kudus."] {
            #expect(throws: DecodingError.self) { try decoder(text).decode(Document.self, from: data) }
        }
    }

    @Test("Offsets must be of the unit that is said")
    func wrongUnit() throws {
        let text = "😀 Rini Astuti tiba."
        let data = try encoder(.utf16).encode(Analyzer().analyze(text))
        #expect(throws: DecodingError.self) { try decoder(text).decode(Document.self, from: data) }
        #expect(throws: DecodingError.self) { try decoder(text, .utf8).decode(Document.self, from: data) }
    }

    @Test(
        "JSON that no document has is an error",
        arguments: [
            "", "[]", "{}", "null", #"{"entities": [], "actors": []}"#, #"{"entities": 1, "actors": [], "quotes": []}"#,
            Self.json(entity: #""start": 0, "end": 4"#), Self.json(entity: #""start": 0, "end": 4, "text": "Rin""#),
            Self.json(entity: #""start": 4, "end": 0, "text": "Rini""#),
            Self.json(entity: #""start": -4, "end": 0, "text": "Rini""#),
            Self.json(entity: #""start": 0, "end": 9223372036854775807, "text": "Rini""#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini", "actor": 0"#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini", "actor": -1"#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini", "value": "2022-02-30""#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini", "value": {"to": 5}"#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini", "value": {"amount": 1234567890123456789}"#),
            Self.json(entity: #""start": 0, "end": 4, "text": "Rini""#, confidence: "1.5"),
            Self.json(quote: #""kind": "lisan", "start": 0, "end": 4, "text": "Rini""#),
            Self.json(quote: #"\#(Self.direct), "cue": {"start": 30, "end": 34, "text": "kata"}"#),
            Self.json(quote: #"\#(Self.direct), "speaker": {"name": "Rini", "actor": 3}"#),
            Self.json(quote: #"\#(Self.direct), "speaker": {"name": "Rini", "start": 1}"#),
        ])
    func malformed(json: String) {
        #expect(throws: DecodingError.self) { try decoded(json, as: Document.self, text: "Rini tiba.") }
    }

    @Test("Entities in no order, or over one another, are an error")
    func order() {
        let names = [(0, "Rini"), (5, "tiba")].map {
            #"{"type": "PER", "start": \#($0), "end": \#($0 + 4), "text": "\#($1)", "confidence": 1}"#
        }
        func json(_ names: [String]) -> String { #"{"entities": [\#(names.joined(separator: ","))], "actors": [], "quotes": []}"# }
        #expect(throws: Never.self) { try decoded(json(names), as: Document.self, text: "Rini tiba.") }
        for names in [names.reversed(), [names[0], names[0]]] {
            #expect(throws: DecodingError.self) { try decoded(json(names), as: Document.self, text: "Rini tiba.") }
        }
    }

    private static let direct = #""kind": "direct", "start": 0, "end": 4, "text": "Rini""#

    private static func json(entity: String, confidence: String = "1") -> String {
        #"{"entities": [{"type": "PER", \#(entity), "confidence": \#(confidence)}], "actors": [], "quotes": []}"#
    }

    private static func json(quote: String) -> String {
        #"{"entities": [], "actors": [], "quotes": [{\#(quote), "confidence": 1}]}"#
    }

    @Test("JSON that was changed at random gives a document or an error", arguments: 1...4 as ClosedRange<UInt64>)
    func changed(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for text in InventedArticles.all {
            let bytes = Array(try encoder().encode(Analyzer().analyze(text)))
            for _ in 0..<60 {
                var changed = bytes
                let place = Int.random(in: 0..<bytes.count, using: &random)
                changed[place] = Array("0123456789-\",:{}[]eaZ ".utf8).randomElement(using: &random)!
                if let document = try? decoder(text).decode(Document.self, from: Data(changed)) {
                    #expect(document.text == text)
                    #expect(throws: Never.self) { try encoder(.utf16).encode(document) }
                }
            }
        }
    }

    // MARK: Parts

    @Test("Entities and statements by themselves come back, in their text and without it", arguments: InventedArticles.all)
    func parts(text: String) throws {
        let document = Analyzer().analyze(text)
        for unit in OffsetUnit.allCases {
            let (encoder, decoder) = (encoder(unit, text: text), decoder(text, unit))
            let entities = try decoder.decode([Entity].self, from: encoder.encode(document.entities))
            #expect(entities.map(\.range) == document.entities.map(\.range))
            #expect(entities.map(\.utf8Range) == document.entities.map(\.utf8Range))
            let quotes = try decoder.decode([Quote].self, from: encoder.encode(document.quotes))
            #expect(quotes.map(\.range) == document.quotes.map(\.range))
            #expect(quotes.map(\.speaker) == document.quotes.map(\.speaker))
        }
        let quotes = try decoder().decode([Quote].self, from: encoder().encode(document.quotes))
        #expect(quotes.map(\.utf8Range) == document.quotes.map(\.utf8Range))
        #expect(quotes.allSatisfy { $0.text[$0.range] == $0.text })
        #expect(try decoder().decode([Quote].self, from: encoder().encode(quotes)) == quotes)
    }

    @Test("Without the text no unit but bytes can be written")
    func unitWithoutText() throws {
        let entity = Entity(kind: .person, range: "Rini".startIndex..<"Rini".endIndex, in: "Rini")
        #expect(throws: EncodingError.self) { try encoder(.utf16).encode(entity) }
        #expect(throws: EncodingError.self) { try encoder(.utf16, text: "R").encode(entity) }
        #expect(throws: Never.self) { try encoder(.utf8).encode(entity) }
    }

    @Test("Actors come back without mentions and links")
    func actors() throws {
        let actors = Analyzer().analyze("Kementerian Pertanian (Kementan) rapat dengan Bupati Rini Astuti.").actors
        let found = try decoder().decode([Participant].self, from: encoder().encode(actors))
        #expect(found.map(\.name) == actors.map(\.name) && found.map(\.role) == actors.map(\.role))
        #expect(found.allSatisfy { $0.mentions.isEmpty && $0.link == nil })
    }

    @Test("A kind is its label")
    func kinds() throws {
        for kind in EntityKind.allCases {
            #expect(try String(decoding: encoder().encode(kind), as: UTF8.self) == "\"\(kind.label)\"")
            #expect(try decoded("\"\(kind.label)\"") == kind)
        }
        #expect(throws: DecodingError.self) { try decoded("\"KAPAL\"", as: EntityKind.self) }
    }
}
