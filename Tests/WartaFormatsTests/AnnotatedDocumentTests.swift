import Foundation
import Testing
import WartaFormats

@Suite("Annotated documents")
struct AnnotatedDocumentTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("warta-formats-\(UUID().uuidString)").path

    private func read(_ docs: String, _ gold: String) throws -> [AnnotatedDocument] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(docs.utf8).write(to: URL(fileURLWithPath: folder + "/a.docs.jsonl"))
        try Data(gold.utf8).write(to: URL(fileURLWithPath: folder + "/a.gold.jsonl"))
        return try AnnotatedDocument.read(folder + "/a.docs.jsonl")
    }

    @Test("Texts and annotations are brought together by their ids; what lacks one of them is left out")
    func pairs() throws {
        let docs = """
            {"id": "a\\"b", "text": "😅 Rini"}
            {"id": 2, "text": "Hujan."}
            {"id": 3, "text": "-"}
            """
        let gold = """
            {"id": 9, "entities": []}

            {"id": 2, "entities": null, "quotes": []}
            {"id": "a\\"b", "entities": [[2, 6, "PER", "x-1"]]}
            """
        let documents = try read(docs, gold)
        #expect(documents.map(\.annotation.source.id) == ["2", "a\"b"])
        #expect(documents.map(\.annotation.source.idJSON) == ["2", #""a\"b""#])
        #expect(documents[0].annotation.entities == nil && documents[0].annotation.statements?.isEmpty == true)
        let name = try #require(documents[1].annotation.entities?.first)
        #expect(documents[1].text.string(name.span.range) == "Rini" && name.link == "x-1")
    }

    @Test(
        "What is wrong is told with file and line",
        arguments: [
            (#"{"id": 1, "entities": [[0, 9, "PER"]]}"#, "a.gold.jsonl:2: a span from 0 to 9 in a text of 6 characters"),
            (#"{"id": 1, "entities": [[0, 2]]}"#, "a.gold.jsonl:2: an entity without a kind"),
            (#"{"id": 1, "#, "a.gold.jsonl:2: not JSON, column 11: the line's end where a name in quotation marks should be"),
            (#"{"entities": []}"#, "a.gold.jsonl:2: no field 'id'"),
            (#"{"id": 1, "quotes": [{"kind": "direct", "start": 3, "end": 1}]}"#, "a.gold.jsonl:2: a span from 3 to 1"),
        ])
    func errors(gold: String, message: String) {
        let error = #expect(throws: InputError.self) { try read(#"{"id": 1, "text": "Hujan."}"#, "\n" + gold) }
        #expect(error?.description == folder + "/" + message)
    }
}
