import Foundation
import Testing
import Warta
import WartaFormats

@testable import WartaTools

@Suite("Labelled texts")
struct LabelledTextTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("warta-tools-\(UUID().uuidString)").path

    private func reading<Result>(_ content: String, _ ending: String, _ body: (String) throws -> Result) throws -> Result {
        let file = path + ending
        try Data(content.utf8).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        return try body(file)
    }

    @Test("Sentences of a CoNLL file have their words and names, in IOB2 and in IOB1")
    func conll() throws {
        let rows = "Rini\tI-PER\nAstuti\tI-PER\n(BEI)\tI-ORG\nJepang\tB-LOC\n.\tO\n\nHujan\tO\n"
        let texts = try reading(rows, ".conll", LabelledText.read)
        #expect(texts.map(\.text) == ["Rini Astuti (BEI) Jepang.", "Hujan"])
        let bytes = Array(texts[0].text.utf8)
        let names = texts[0].spans.map { "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
        #expect(names == ["PER Rini Astuti", "ORG (BEI)", "LOC Jepang"])
    }

    @Test(
        "A row without a label, or with one that is none, is told with its line",
        arguments: [("Hujan\n", "1: no label behind 'Hujan'"), ("Hujan\tO\n\nDewi\tX-PER\n", "3: 'X-PER' is no IOB2 label")])
    func badRow(rows: String, message: String) {
        let error = #expect(throws: InputError.self) { try reading(rows, ".conll", LabelledText.read) }
        #expect(error?.description == "\(path).conll:\(message)")
    }

    @Test("Raw text comes from JSON lines and from words, whatever else is known of these")
    func raw() throws {
        #expect(try reading("{\"text\": \"Hujan.\"}\n", ".jsonl", RawText.read) == ["Hujan."])
        #expect(try reading("Kota\tNN\nAmbon\tNNP\tx\n.\tZ\n\nHujan\n", ".txt", RawText.read) == ["Kota Ambon.", "Hujan"])
        #expect(throws: InputError.self) { try reading("{\"teks\": \"Hujan.\"}\n", ".jsonl", RawText.read) }
    }

    @Test("Cross-validation writes JSON whatever the id", arguments: [#"a"b"#, #"a\b"#, "a\nb"])
    func crossValidation(id: String) throws {
        let text = LabelledText(["😅", "Jepang"], [KindSpan(1..<2, "COUNTRY")], id: id)
        let line = CrossValidate.line(text, EntityTagger().entities(in: text.text))
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["id"] as? String == id)
        let names = object?["entities"] as? [[String: Any]]
        #expect(names?.first?["type"] as? String == "COUNTRY" && names?.first?["start"] as? Int == 2)
        #expect(names?.first?["end"] as? Int == 8)
    }
}
