import Foundation
import Testing

@Suite("warta tokenize")
struct TokenizeTests {
    private let folder = TemporaryFolder()
    private static let text = "“Ya 😅,” kata Re\u{301}mi.\n\nJum’at pukul 07.30 ia pe\u{301}rgi 👩‍👧.\n"

    @Test("A word a line, and an empty line behind a sentence")
    func lines() async throws {
        try folder.write("a.txt", "Hujan turun deras. Jalan  tergenang!\n")
        let outcome = try await Command.run("tokenize", "a.txt", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output == "Hujan\nturun\nderas\n.\n\nJalan\ntergenang\n!\n\n")
    }

    @Test("Words and sentences by their offsets", arguments: OffsetSlices.units)
    func jsonl(unit: String) async throws {
        try folder.write("a.txt", Self.text)
        let outcome = try await Command.run("tokenize", "a.txt", "--output", "jsonl", "--offsets", unit, in: folder)
        let document = try #require(try outcome.objects().first)
        #expect(document["id"] as? String == "a.txt")
        let words = try slices(document["words"], unit)
        #expect(words.contains("Re\u{301}mi") && words.contains("Jum’at") && words.contains("07.30"))
        #expect(words.joined() == Self.text.filter { !$0.isWhitespace })
        let classes = (document["words"] as? [[String: Any]])?.map { $0["class"] as? String }
        #expect(classes?.first == "quotationMark" && classes?[1] == "letter" && classes?.contains("number") == true)
        let sentences = try slices(document["sentences"], unit)
        #expect(sentences.joined().filter { !$0.isWhitespace } == Self.text.filter { !$0.isWhitespace })
    }

    private func slices(_ spans: Any?, _ unit: String) throws -> [String] {
        try #require(spans as? [[String: Int]] ?? (spans as? [[String: Any]])?.map { $0.compactMapValues { $0 as? Int } })
            .map { OffsetSlices.slice(Self.text, $0["start"]!..<$0["end"]!, unit: unit) }
    }

    @Test("A line of boundaries for each document, up to the document's end", arguments: OffsetSlices.units)
    func offsets(unit: String) async throws {
        try folder.write("a.txt", Self.text)
        try folder.write("b.jsonl", "{\"text\": \"Ya 😅.\"}\n{\"text\": \"\"}\n")
        let outcome = try await Command.run(
            "tokenize", "a.txt", "b.jsonl", "--output", "offsets", "--offsets", unit, in: folder)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4 && lines[2].isEmpty && lines[3].isEmpty)
        let ends = lines[0].split(separator: " ").compactMap { Int($0) }
        #expect(ends == ends.sorted() && Set(ends).count == ends.count)
        #expect(ends.last == OffsetSlices.length(Self.text, unit: unit))
        let pieces = zip([0] + ends, ends).map { OffsetSlices.slice(Self.text, $0..<$1, unit: unit) }
        #expect(pieces.joined() == Self.text)
        let emoji = OffsetSlices.length("Ya 😅", unit: unit)
        #expect(lines[1] == "2 3 \(emoji) \(emoji + 1)")
    }
}
