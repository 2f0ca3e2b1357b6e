import Foundation
import Testing
import WartaTestSupport

/// How right the shipped models and lexicon are on the invented articles of `Tests/Gold`.
///
/// The floors are two points under what was measured with
///
///     warta annotate --output jsonl Tests/Gold/articles.docs.jsonl > predicted.jsonl
///     warta evaluate Tests/Gold/articles.gold.jsonl predicted.jsonl
///
/// so that they let a change of a few names pass, and no bad model.
@Suite("Accuracy")
struct AccuracyTests {
    private let folder = TemporaryFolder()

    @Test("Names, and statements with their speakers, are as right as they were")
    func floors() async throws {
        let gold = Repository.path("Tests/Gold/articles.gold.jsonl"), texts = Repository.path("Tests/Gold/articles.docs.jsonl")
        let annotated = try await Command.run("annotate", texts, "--output", "jsonl", "--output-file", "p.jsonl", in: folder)
        #expect(annotated.status == 0 && annotated.errors.isEmpty)
        let outcome = try await Command.run("evaluate", gold, "p.jsonl", "--output", "json", in: folder)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(try Self.f1(report, "entities", "micro") >= 0.88)
        #expect(try Self.f1(report, "statements", "endToEnd") >= 0.865)
    }

    private static func f1(_ report: [String: Any], _ part: String, _ score: String) throws -> Double {
        let scores = try #require((report[part] as? [String: Any])?[score] as? [String: Any])
        return try #require(scores["f1"] as? Double)
    }
}
