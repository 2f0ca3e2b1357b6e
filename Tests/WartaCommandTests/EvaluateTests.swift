import Foundation
import Testing

@Suite("warta evaluate")
struct EvaluateTests {
    private let folder = TemporaryFolder()

    private static let gold = "Rahmat\tB-PER\nHidayat\tI-PER\ndi\tO\nAmbon\tB-LOC\n\nPemkot\tB-GOV\nAmbon\tI-GOV\n"
    private static let predicted =
        "Rahmat\tX\tB-PER\nHidayat\tX\tI-PER\ndi\tX\tO\nAmbon\tX\tO\n\n\nPemkot\tX\tB-COM\nAmbon\tX\tI-COM\n"

    private func json(_ arguments: String...) async throws -> [String: Any] {
        let outcome = try await Command(["evaluate"] + arguments + ["--output", "json"], in: folder).outcome()
        #expect(outcome.status == 0)
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    private static func counts(_ score: Any?) -> [Int?] {
        let score = score as? [String: Any] ?? [:]
        return ["hit", "predicted", "gold"].map { score[$0] as? Int }
    }

    @Test("CoNLL files are compared sentence by sentence, by their last columns")
    func conll() async throws {
        try folder.write("g.conll", Self.gold)
        try folder.write("p.conll", Self.predicted)
        let report = try await json("g.conll", "p.conll", "--confusion")
        #expect(report["sentences"] as? Int == 2)
        let entities = try #require(report["entities"] as? [String: Any])
        let types = try #require(entities["types"] as? [String: Any])
        #expect(Set(types.keys) == ["PER", "LOC", "GOV", "COM"])
        #expect(Self.counts(types["PER"]) == [1, 1, 1] && Self.counts(types["GOV"]) == [0, 0, 1])
        #expect(Self.counts(entities["micro"]) == [1, 2, 3] && Self.counts(entities["merged"]) == [2, 2, 3])
        #expect((entities["micro"] as? [String: Any])?["f1"] as? Double == 0.4)
        #expect((entities["macro"] as? [String: Any])?["recall"] as? Double == 0.25)
        #expect((entities["confusion"] as? [String: [String: Int]]) == ["PER": ["PER": 1], "GOV": ["COM": 1]])
        let merged = try await json("g.conll", "p.conll", "--merge", "GOV=BADAN,COM=BADAN,LOC=")
        #expect(Self.counts((merged["entities"] as? [String: Any])?["micro"]) == [2, 2, 2])
    }

    @Test("As a table with the mistakes behind it, also from standard input")
    func table() async throws {
        try folder.write("g.conll", Self.gold)
        let outcome = try await Command.run(
            "evaluate", "g.conll", "-", "--errors", "2", in: folder, input: Self.predicted)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let rows = outcome.lines.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        #expect(rows.contains(["PER", "1.0000", "1.0000", "1.0000", "1", "1", "1"]))
        #expect(rows.contains(["all", "(micro", "average)", "0.5000", "0.3333", "0.4000", "1", "2", "3"]))
        #expect(
            outcome.lines.suffix(2) == [
                "g.conll:4\tmissed entity\tLOC\tAmbon", "g.conll:6\tmissed entity\tGOV\tPemkot Ambon",
            ])
    }

    @Test("The command's own labels score in full against themselves, in both forms")
    func roundTrip() async throws {
        try folder.write(
            "a.txt", "“Airnya sudah surut,” kata Gubernur Rahmat Hidayat di Jepang 😅. Menurut Rahmat, hujan reda.")
        #expect(
            try await Command.run("annotate", "a.txt", "--output", "conll", "--output-file", "a.conll", in: folder)
                .status == 0)
        let labels = try await json("a.conll", "a.conll")
        #expect(((labels["entities"] as? [String: Any])?["micro"] as? [String: Any])?["f1"] as? Double == 1)
        var gold = try #require(try await Command.run("annotate", "a.txt", in: folder).objects().first)
        try folder.write("p.jsonl", JSONSerialization.data(withJSONObject: gold))
        gold["text"] = try folder.read("a.txt")
        try folder.write("g.jsonl", JSONSerialization.data(withJSONObject: gold))
        let report = try await json("g.jsonl", "p.jsonl")
        #expect(report["documents"] as? Int == 1 && report["notPredicted"] as? Int == 0)
        let entities = try #require(report["entities"] as? [String: Any])
        #expect((entities["micro"] as? [String: Any])?["f1"] as? Double == 1)
        #expect((entities["links"] as? [String: Any])?["f1"] as? Double == 1)
        let statements = try #require(report["statements"] as? [String: Any])
        #expect(Self.counts(statements["endToEnd"]) == [2, 2, 2])
        let cue = (statements["direct"] as? [String: Any])?["cue"] as? [String: Any]
        #expect(cue?["right"] as? Int == 1 && cue?["asked"] as? Int == 1)
    }

    private static let text = "“Hujan 😅 reda,” kata Dewi Lestari. Dewi tiba Senin."

    private func writeStandoff(_ predicted: String) throws {
        let document = try JSONSerialization.data(withJSONObject: ["id": 7, "text": Self.text])
        try folder.write("x.docs.jsonl", document)
        try folder.write(
            "x.gold.jsonl",
            #"""
            {"id": 7, "entities": [[21, 33, "PER"], [35, 39, "PER"]], "quotes": [{"kind": "direct", "start": 1, "end": 14, "cue": [16, 20], "speaker": [21, 33], "name": "Dewi Lestari"}]}
            {"id": 8, "entities": null, "quotes": null}
            """#)
        try folder.write("p.jsonl", predicted)
    }

    @Test("Standoff gold with its texts beside it; kinds and documents that it does not have are left out and named")
    func standoff() async throws {
        try writeStandoff(
            #"""
            {"id": 9, "entities": [], "quotes": []}
            {"id": 7, "entities": [{"type": "PER", "start": 21, "end": 33}, {"type": "DATE", "start": 45, "end": 50}, {"type": "LOC", "start": 35, "end": 39}], "quotes": [{"kind": "direct", "start": 1, "end": 13, "cue": null, "speaker": {"name": "Dewi"}}]}
            """#)
        let report = try await json("x.gold.jsonl", "p.jsonl")
        #expect(report["documents"] as? Int == 2 && report["notPredicted"] as? Int == 1)
        let entities = try #require(report["entities"] as? [String: Any])
        #expect(Self.counts(entities["micro"]) == [1, 2, 2] && Self.counts(entities["spans"]) == [2, 2, 2])
        let direct = (report["statements"] as? [String: Any])?["direct"] as? [String: Any]
        #expect(Self.counts(direct?["found"]) == [1, 1, 1])
        #expect((direct?["whoStrict"] as? [String: Any])?["right"] as? Int == 0)
        #expect((direct?["whoLenient"] as? [String: Any])?["right"] as? Int == 1)
        let outcome = try await Command.run("evaluate", "x.gold.jsonl", "p.jsonl", "--errors", "9", in: folder)
        #expect(
            outcome.errors == """
                warta: p.jsonl: does not have all documents of x.gold.jsonl, in which then nothing was found: 1, the first 8
                warta: p.jsonl:1: left out documents that x.gold.jsonl does not have: 1, the first 9
                warta: p.jsonl: left out kinds that x.gold.jsonl never has: DATE

                """)
        #expect(outcome.lines.suffix(2) == ["7\tmissed entity\tPER\tDewi", "7\tfalse entity\tLOC\tDewi"])
    }

    @Test(
        "What does not fit together is reported with file and line",
        arguments: [
            (
                #"{"id": 7, "entities": [{"type": "PER", "start": 23, "end": 35, "text": "Dewi Lestari"}]}"#,
                "p.jsonl:1: 'Dewi Lestari' from 23 to 35, where the text has 'wi Lestari. ': another text or unit of offsets"
            ),
            (
                #"{"id": 7, "entities": [[50, 60, "PER"]]}"#,
                "p.jsonl:1: a span from 50 to 60 in a text of 51 characters"
            ),
            (#"{"id": 7, "entities": [[6, 2, "PER"]]}"#, "p.jsonl:1: a span from 6 to 2"),
            (#"{"id": 7, "entities": [[6, "x", "PER"]]}"#, "p.jsonl:1: a span without start and end"),
            (#"{"id": 7, "quotes": 5}"#, "p.jsonl:1: 'quotes' is no array"), ("[]", "p.jsonl:1: not a JSON object"),
            ("{}", "p.jsonl:1: no field 'id'"),
            ("{\"id\": 7}\n\n{\"id\": 7}", "p.jsonl:3: id 7 again, already in line 1"),
            ("{\"id\": \"7\"}", "p.jsonl: has none of the ids of x.gold.jsonl"),
        ])
    func standoffErrors(predicted: String, message: String) async throws {
        try writeStandoff(predicted)
        let outcome = try await Command.run("evaluate", "x.gold.jsonl", "p.jsonl", in: folder)
        #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors == "warta: \(message)\n")
    }

    @Test(
        "Spans as doccano and others write them",
        arguments: [
            #""label": [[7, 12, "PER"]]"#, #""labels": [[7, 12, "PER"]]"#,
            #""label": "berita", "spans": [{"start": 7, "end": 12, "label": "PER"}]"#,
            #""entities": [{"id": 3, "label": "PER", "start_offset": 7, "end_offset": 12}], "label": []"#,
        ])
    func doccano(field: String) async throws {
        try folder.write("g.jsonl", #"{"id": 1, "text": "Bupati Ratna tiba.", \#(field)}"#)
        #expect(try await Command.run("annotate", "g.jsonl", "--output-file", "p.jsonl", in: folder).status == 0)
        let entities = try await json("g.jsonl", "p.jsonl")["entities"] as? [String: Any]
        #expect(Self.counts(entities?["micro"]) == [1, 1, 1])
    }

    @Test("Files in which there is nothing to compare are told")
    func nothing() async throws {
        let nothing = "nothing to compare: no document has 'entities', 'quotes', 'label', 'labels' or 'spans'"
        for empty in [#"{"id": 1, "text": "Hujan."}"#, #"{"id": 1, "label": "berita"}"#, #"{"id": 1, "entities": null}"#] {
            try folder.write("g.jsonl", empty)
            try folder.write("p.jsonl", #"{"id": 1, "entities": []}"#)
            let gold = try await Command.run("evaluate", "g.jsonl", "p.jsonl", in: folder)
            #expect(gold.status == 1 && gold.errors == "warta: g.jsonl: \(nothing)\n" && gold.output.isEmpty)
            let predicted = try await Command.run("evaluate", "p.jsonl", "g.jsonl", in: folder)
            #expect(predicted.status == 1 && predicted.errors == "warta: g.jsonl: \(nothing)\n")
        }
        try folder.write("g.jsonl", #"{"id": 1, "text": "Ratna.", "entities": [[0, 5, "PER"]], "quotes": []}"#)
        let quotes = try await Command.run("evaluate", "g.jsonl", "p.jsonl", in: folder)
        #expect(
            quotes.status == 0
                && quotes.errors == "warta: p.jsonl: no document has 'quotes', so that no statement counts as found\n")
    }

    @Test("Ids are the same however they are written")
    func ids() async throws {
        try folder.write("g.jsonl", #"{"id": 7, "entities": [[0, 5, "PER"]]}"# + "\n" + #"{"id": "\u00e9", "entities": []}"#)
        try folder.write("p.jsonl", #"{"id": 7.0, "entities": [[0, 5, "PER"]]}"# + "\n" + #"{"id": "é", "entities": []}"#)
        let report = try await json("g.jsonl", "p.jsonl")
        #expect(report["notPredicted"] as? Int == 0)
    }

    @Test("Statements cannot be compared without the text")
    func noText() async throws {
        try folder.write("g.jsonl", #"{"id": "a", "quotes": [{"kind": "direct", "start": 1, "end": 4}]}"#)
        let outcome = try await Command.run("evaluate", "g.jsonl", "g.jsonl", in: folder)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == "warta: g.jsonl:1: no text of document \"a\" to compare statements in: see --documents\n")
        try folder.write("d.jsonl", #"{"id": "a", "text": "“Ya,” katanya."}"#)
        #expect(
            try await Command.run("evaluate", "g.jsonl", "g.jsonl", "--documents", "d.jsonl", in: folder).status == 0)
    }

    @Test(
        "CoNLL files that differ in more than labels are reported with file and line",
        arguments: [
            ("Rahmat\tO\nHidayah\tO\n", "p.conll:2: 'Hidayah', g.conll:2 has 'Hidayat'"),
            ("Rahmat\tO\n\nHidayat\tO\n", "p.conll:1: the sentence ends here, g.conll:2 goes on with 'Hidayat'"),
            (
                "Rahmat\tO\nHidayat\tO\ndi\tO\nAmbon\tO\nPemkot\tO\nAmbon\tO\n",
                "p.conll:5: 'Pemkot' in a sentence that ends at g.conll:4"
            ),
            ("Rahmat\tO\nHidayat\tO\ndi\tO\nAmbon\tO\n", "p.conll: ends, g.conll:6 goes on with 'Pemkot'"),
            (gold + "\nHujan\tO\n", "p.conll:9: goes on behind the end of g.conll"),
            ("Rahmat\nHidayat\ndi\nAmbon\n", "p.conll:1: no label behind 'Rahmat'"),
            ("Rahmat\tPER\nHidayat\tO\ndi\tO\nAmbon\tO\n", "p.conll:1: 'PER' is no IOB2 label"),
        ])
    func conllErrors(predicted: String, message: String) async throws {
        try folder.write("g.conll", Self.gold)
        try folder.write("p.conll", predicted)
        let outcome = try await Command.run("evaluate", "g.conll", "p.conll", in: folder)
        #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors == "warta: \(message)\n")
    }
}
