import Foundation
import Testing

@Suite("warta quotes")
struct QuotesTests {
    private let folder = TemporaryFolder()

    @Test("A table names the speaker beside what was said, in lines of at most a hundred characters")
    func table() async throws {
        let said = "Kapal yang membawa beras dari pulau seberang sudah berangkat kemarin sore meski ombak masih tinggi,"
        try folder.write("a.txt", "“\(said)” kata Gubernur Rahmat Hidayat.")
        let outcome = try await Command.run("quotes", "a.txt", in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let rows = outcome.lines.filter { $0.contains("│") }.map {
            $0.split(separator: "│", maxSplits: 1, omittingEmptySubsequences: false)
        }
        #expect(rows.first?[0].hasPrefix("Rahmat Hidayat ") == true)
        let statement = rows.map { $0[1].trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        #expect(statement.joined(separator: " ") == "“\(said)”")
        #expect(outcome.lines.allSatisfy { $0.count <= 100 })
    }

    @Test("Minutes of two turns, if they are asked for")
    func minutes() async throws {
        try folder.write("a.txt", "KETUA RAPAT (RAHMAT HIDAYAT):\nRapat saya buka.\nSINTA WULANDARI: Kami setuju.\n")
        let asked = try await Command.run("quotes", "--form", "minutes", "a.txt", in: folder)
        #expect(asked.status == 0 && asked.output.contains("“Rapat saya buka.”") && asked.output.contains("RAHMAT HIDAYAT"))
        #expect(try await Command.run("quotes", "a.txt", in: folder).output.contains("no statements"))
        #expect(try await Command.run("quotes", "--form", "verse", "a.txt", in: folder).status == 2)
    }

    @Test("Quotation marks that were read in another encoding are warned of, and found")
    func misread() async throws {
        try folder.write(
            "a.jsonl", #"{"id": 1, "text": "Ya."}"# + "\n" + #"{"id": 2, "text": "â€œHujan reda,â€ kata Rahmat Hidayat."}"#)
        let outcome = try await Command.run("quotes", "--output", "jsonl", "a.jsonl", in: folder)
        #expect(outcome.status == 0 && outcome.errors.hasPrefix("warta: a.jsonl:2: quotation marks"))
        #expect(outcome.output.contains("\"Hujan reda,\""))
    }

    @Test("As JSON lines")
    func jsonl() async throws {
        try folder.write("a.jsonl", #"{"id": 7, "text": "“Airnya sudah surut sejak pagi,” kata Gubernur Rahmat Hidayat.", "x": 1}"#)
        let outcome = try await Command.run("quotes", "a.jsonl", "--output", "jsonl", in: folder)
        let document = try #require(try outcome.objects().first)
        #expect(Set(document.keys) == ["id", "quotes", "x"])
        let quote = try #require((document["quotes"] as? [[String: Any]])?.first)
        #expect(quote["kind"] as? String == "direct" && quote["text"] as? String == "Airnya sudah surut sejak pagi,")
    }

    @Test("Date, place and channel, with offsets that give their text")
    func circumstances() async throws {
        let text = "“Airnya sudah surut,” kata Gubernur Rahmat Hidayat dalam siaran pers di Jakarta, Kamis (20/1/2022)."
        try folder.write("a.txt", text)
        let outcome = try await Command.run("quotes", "a.txt", "--output", "jsonl", in: folder)
        let quote = try #require((try outcome.objects().first?["quotes"] as? [[String: Any]])?.first)
        for (name, part) in [("date", "Kamis (20/1/2022)"), ("place", "Jakarta"), ("channel", "siaran pers")] {
            let found = try #require(quote[name] as? [String: Any])
            let start = try #require(found["start"] as? Int), end = try #require(found["end"] as? Int)
            #expect(found["text"] as? String == part)
            #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end])) == part)
        }
        #expect((quote["date"] as? [String: Any])?["value"] as? String == "2022-01-20")
    }

    @Test("A word of any length is written whole", arguments: [10, 50_000])
    func longWord(length: Int) async throws {
        try folder.write("a.txt", "“Ya \(String(repeating: "z", count: length)) ya,” kata Rini Astuti.")
        let outcome = try await Command.run("quotes", "a.txt", in: folder)
        #expect(outcome.output.filter { $0 == "z" }.count == length)
    }

    @Test("A document in which nobody speaks")
    func nothing() async throws {
        try folder.write("a.txt", "Hujan turun.")
        let outcome = try await Command.run("quotes", "a.txt", in: folder)
        #expect(outcome.status == 0 && outcome.output.contains("no statements"))
    }
}
