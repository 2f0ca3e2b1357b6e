import Foundation
import Testing
import Warta
import WartaFormats

@Suite("JSON lines")
struct AnnotationLineTests {
    private static let document = Analyzer().analyze(
        "🎣 “Kapal tiba dari Jepang,” kata Gubernur Rahmat Hidayat di Ambon, Senin. Rahmat menambahkan, 20 nelayan pulang.")

    private func object(_ line: String) throws -> [String: Any] {
        #expect(line.hasSuffix("}\n") && !line.dropLast().contains("\n"))
        return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test("Each place has its text in the unit that was asked for", arguments: OffsetUnit.allCases)
    func places(unit: OffsetUnit) throws {
        let object = try object(AnnotationLine(Self.document, id: "a", offsets: unit).line)
        var spans: [[String: Any]] = []
        func collect(_ value: Any) {
            if let fields = value as? [String: Any] {
                if fields["start"] != nil { spans.append(fields) }
                fields.values.forEach(collect)
            } else if let values = value as? [Any] {
                values.forEach(collect)
            }
        }
        collect(object)
        #expect(spans.count > Self.document.entities.count + Self.document.quotes.count)
        for span in spans {
            let start = try #require(span["start"] as? Int), end = try #require(span["end"] as? Int)
            #expect(Self.slice(start..<end, unit) == span["text"] as? String)
        }
    }

    private static func slice(_ range: Range<Int>, _ unit: OffsetUnit) -> String {
        switch unit {
        case .unicode: String(String.UnicodeScalarView(Array(document.text.unicodeScalars)[range]))
        case .utf8: String(decoding: Array(document.text.utf8)[range], as: UTF8.self)
        case .utf16: String(decoding: Array(document.text.utf16)[range], as: UTF16.self)
        }
    }

    @Test("Names, actors and statements are the document's; the line of statements has them alone")
    func content() throws {
        let line = AnnotationLine(Self.document, id: "a")
        let object = try object(line.line)
        #expect(Set(object.keys) == ["id", "entities", "actors", "quotes"])
        #expect((object["entities"] as? [[String: Any]])?.map { $0["type"] as? String } == Self.document.entities.map(\.label))
        #expect((object["actors"] as? [[String: Any]])?.map { $0["name"] as? String } == Self.document.actors.map(\.name))
        let quotes = try #require(object["quotes"] as? [[String: Any]])
        #expect(quotes.map { $0["text"] as? String } == Self.document.quotes.map(\.text) && quotes.count == 2)
        #expect((quotes[0]["speaker"] as? [String: Any])?["name"] as? String == "Rahmat Hidayat")
        #expect(Set(try self.object(line.quotesLine).keys) == ["id", "quotes"])
    }

    @Test("Any id stays what it is", arguments: ["a\"b", "\\", "a\nb\u{1}\u{2028}", "😅/é", ""])
    func ids(id: String) throws {
        #expect(try object(AnnotationLine(Self.document, id: id).line)["id"] as? String == id)
        let line = JSONLine.object { $0.field("id", id) }
        #expect(try object(line)["id"] as? String == id)
    }
}
