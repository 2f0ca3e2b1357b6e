import Foundation
import Testing

@Suite("warta annotate --explain")
struct ExplainTests {
    private let folder = TemporaryFolder()
    private static let text =
        "Badan Pangan Daerah (BPD) tutup, Senin. “Panen mundur,” kata Rini Astuti. “Airnya kurang,” tuturnya.\n"

    @Test("In JSON each name has the model's confidence and its rules, each statement its frame and candidates")
    func json() async throws {
        try folder.write("a.txt", Self.text)
        let outcome = try await Command.run("annotate", "a.txt", "--output", "jsonl", "--explain", in: folder)
        let object = try #require(try outcome.objects().first)
        let explanation = try #require(object["explanation"] as? [String: [[String: Any]]])
        let (names, quotes) = (try #require(explanation["entities"]), try #require(explanation["quotes"]))
        let entities = try #require(object["entities"] as? [[String: Any]])
        #expect(names.count == entities.count && quotes.count == 2)
        for (entity, name) in zip(entities, names) {
            #expect((name["rules"] == nil) == (entity["type"] as? String == "DATE"))
        }
        let short = try #require(entities.firstIndex { $0["text"] as? String == "BPD" })
        #expect(names[short]["rules"] as? [String] == ["BracketedAbbreviations"])
        #expect(quotes.map { $0["frame"] as? String } == ["after", "after"])
        #expect(quotes.map { $0["mention"] as? String } == ["name", "suffix"])
        for quote in quotes {
            let candidates = try #require(quote["candidates"] as? [[String: Any]])
            #expect(candidates.first?["name"] as? String == "Rini Astuti")
            #expect(abs(candidates.reduce(0) { $0 + ($1["share"] as? Double ?? 0) } - 1) < 0.001)
        }
    }

    @Test("All else in the line is what it is without")
    func same() async throws {
        try folder.write("a.txt", Self.text)
        let plain = try await Command.run("annotate", "a.txt", "--output", "jsonl", in: folder)
        let explained = try await Command.run("annotate", "a.txt", "--output", "jsonl", "--explain", in: folder)
        #expect(explained.output.hasPrefix(plain.output.dropLast(2)))
    }

    @Test("As text the reasons stand below the article")
    func text() async throws {
        try folder.write("a.txt", Self.text)
        let outcome = try await Command.run("annotate", "a.txt", "--output", "text", "--explain", in: folder)
        #expect(outcome.status == 0 && outcome.output.contains("BPD  GOV  "))
        #expect(outcome.output.contains("BracketedAbbreviations") && outcome.output.contains("frame after, mention suffix"))
        let conll = try await Command.run("annotate", "a.txt", "--output", "conll", "--explain", in: folder)
        #expect(conll.status == 2 && conll.errors.contains("--explain goes with --output jsonl or text"))
    }
}
