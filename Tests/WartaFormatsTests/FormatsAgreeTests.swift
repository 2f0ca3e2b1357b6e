import Foundation
import Testing
import Warta
import WartaFormats
import WartaTestSupport

@Suite("One document in several forms")
struct FormatsAgreeTests {
    @Test("CoNLL and JSON lines have the same names and values")
    func conllAndJSON() throws {
        let analyzer = Analyzer()
        for article in try AnnotatedDocument.read(Repository.path("Tests/Gold/articles.docs.jsonl")) {
            let document = analyzer.analyze(article.text.string(article.text.indices))
            #expect(try Self.conll(document) == Self.json(document), "\(article.annotation.id)")
        }
    }

    /// Kinds and names without their spaces.
    private static func conll(_ document: Document) throws -> [String] {
        try ConllText(document).text.split(separator: "\n\n").flatMap { sentence in
            let rows = sentence.split(separator: "\n").map { $0.split(separator: "\t") }
            let labels = try rows.map { try #require(IOB2Label($0[1])) }
            return IOB2Label.spans(labels).map { span in "\(span.kind) " + rows[span.range].map { $0[0] }.joined() }
        }
    }

    private static func json(_ document: Document) throws -> [String] {
        let line = try JSONSerialization.jsonObject(with: Data(AnnotationLine(document, id: "a").line.utf8)) as? [String: Any]
        return try #require(line?["entities"] as? [[String: Any]]).map { entity in
            let text = try #require(entity["text"] as? String)
            return try "\(#require(entity["type"] as? String)) " + text.filter { !$0.isWhitespace }
        }
    }
}
