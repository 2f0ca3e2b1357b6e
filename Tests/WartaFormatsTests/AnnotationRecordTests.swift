import Foundation
import Testing
import Warta
import WartaFormats

@Suite("Lines of JSON read back")
struct AnnotationRecordTests {
    private static let texts = [
        "",
        "“Panen mundur,” kata Bupati Kudus Rini Astuti di Kudus, Kamis (20/1/2022) pukul 20.45 waktu setempat.",
        "Budi dan Rini mengatakan \"😀\" kepada Kementan RI.\nNilainya Rp 1.234.567.890.123,45 atau 2,5 persen. Ia \\ diam.",
        "Menurut laporan itu, 970 ribu unit tiba, Sabtu-Minggu (22-23/1). “Ya,” ujarnya – begitu.",
    ]

    @Test("A line and its text give the document", arguments: texts)
    func roundTrip(text: String) throws {
        let document = Analyzer().analyze(text)
        for unit in OffsetUnit.allCases {
            let record = try AnnotationRecord(AnnotationLine(document, id: "artikel \"1\"", offsets: unit).line)
            #expect(record.id == "artikel \"1\"")
            #expect(try record.document(text, offsets: unit) == document)
        }
    }

    @Test("An encoder writes the fields of the line", arguments: texts)
    func sameFields(text: String) throws {
        let document = Analyzer().analyze(text)
        for unit in OffsetUnit.allCases {
            let encoder = JSONEncoder()
            encoder.userInfo[.documentOffsets] = unit
            let line = AnnotationLine(document, id: "1", offsets: unit).line
            var written = try fields(Data(line.utf8))
            written["id"] = nil
            #expect(try fields(encoder.encode(document)) as NSDictionary == written as NSDictionary)
        }
    }

    private func fields(_ json: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    }

    @Test("Without its text a line gives what it says")
    func withoutText() throws {
        let document = Analyzer().analyze("😀 Rini Astuti tiba. “Panen mundur,” kata Rini.")
        let record = try AnnotationRecord(AnnotationLine(document, id: "1").line)
        #expect(record.entities.map(\.text) == document.entities.map(\.text))
        #expect(record.entities.first?.utf8Range == 2..<13)
        #expect(record.entities.allSatisfy { $0.text[$0.range] == $0.text })
        #expect(record.actors == document.actors)
        #expect(record.quotes.map(\.description) == document.quotes.map(\.description))
    }

    @Test("Ids are strings or numbers", arguments: [("\"a-1\"", "a-1"), ("17", "17"), ("1.5", "1.5")])
    func ids(json: String, id: String) throws {
        #expect(try AnnotationRecord(#"{"id": \#(json), "entities": [], "actors": [], "quotes": [], "date": {}}"#).id == id)
    }

    @Test(
        "What is no such line is an error",
        arguments: ["", "{", "[]", "{}", #"{"id": "1"}"#, #"{"id": [], "entities": [], "actors": [], "quotes": []}"#])
    func malformed(line: String) {
        #expect(throws: DecodingError.self) { try AnnotationRecord(line) }
    }
}
