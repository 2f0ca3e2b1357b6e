import Foundation
import Testing

@Suite("warta annotate")
struct AnnotateTests {
    private let folder = TemporaryFolder()

    /// Emoji, curly marks, a joined emoji, and letters with combining marks before and inside what is found.
    private static let text = """
        🎣 Lomba pancing di Jepang re\u{301}smi dibuka 👩‍👧‍👦.

        “Ikannya kecil 😅, tetapi pe\u{301}serta senang,” kata Gubernur Rahmat Hidayat. Kementerian Perhubungan \
        menyatakan izin “café te\u{301}rapung” terbit besok.
        """

    @Test("Text is written with its names marked", arguments: [["--output", "text"], ["--output=text", "--input=text"]])
    func text(options: [String]) async throws {
        try folder.write("a.txt", "Kapal itu tiba dari Jepang.\n")
        let outcome = try await Command(["annotate", "a.txt"] + options, in: folder).outcome()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output == "# a.txt\nKapal itu tiba dari [Jepang COUNTRY JP].\n\n")
    }

    @Test("Values are written beside what is marked")
    func valuesInText() async throws {
        try folder.write("a.txt", "Harga naik 20 persen, Kamis (20/1/2022).\n")
        let outcome = try await Command.run("annotate", "a.txt", "--output", "text", in: folder)
        #expect(outcome.output == "# a.txt\nHarga naik [20 persen PERCENT 20%], [Kamis (20/1/2022) DATE 2022-01-20].\n\n")
    }

    @Test(
        "Values in JSON",
        arguments: [
            ("Kamis (20/1/2022)", #""2022-01-20""#), ("20-22 Januari 2022", #""2022-01-20/2022-01-22""#),
            ("pukul 20.45 WIB", #""20:45+07:00""#), ("Rp 12,5 triliun", #"{"amount": 12500000000000, "currency": "IDR"}"#),
            ("Rp 5-6 juta", #"{"amount": 5000000, "to": 6000000, "currency": "IDR"}"#),
            ("970 ribu unit", #"{"amount": 970000, "unit": "unit"}"#), ("2,5 persen", #"{"amount": 2.5}"#),
        ])
    func valuesInJSON(text: String, json: String) async throws {
        let outcome = try await Command.run("annotate", "--input", "text", in: folder, input: text)
        #expect(outcome.output.contains(#""text": "\#(text)", "value": \#(json), "confidence": 1.0}"#))
        #expect(try outcome.objects().count == 1)
    }

    @Test("What is vague has no value")
    func vague() async throws {
        let outcome = try await Command.run("annotate", "--input", "text", in: folder, input: "Puluhan ribu orang.")
        let entity = try #require((try outcome.objects().first?["entities"] as? [[String: Any]])?.first)
        #expect(entity["type"] as? String == "QUANTITY" && entity["value"] == nil)
    }

    @Test("Standard output that is no terminal gets JSON lines")
    func jsonl() async throws {
        try folder.write("a.txt", "“Kapal sudah berangkat kemarin,” kata Gubernur Rahmat Hidayat. Tujuannya Jepang.")
        let outcome = try await Command.run("annotate", "a.txt", in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let document = try #require(try outcome.objects().first)
        #expect(document["id"] as? String == "a.txt")
        let entities = try #require(document["entities"] as? [[String: Any]])
        let types = entities.map { $0["type"] as? String }
        #expect(types.contains("PER") && types.contains("COUNTRY"))
        #expect(entities.allSatisfy { (0...1).contains($0["confidence"] as? Double ?? -1) })
        let actors = try #require(document["actors"] as? [[String: Any]])
        let quote = try #require((document["quotes"] as? [[String: Any]])?.first)
        let speaker = try #require(quote["speaker"] as? [String: Any])
        #expect(speaker["name"] as? String == "Rahmat Hidayat")
        #expect((quote["cue"] as? [String: Any])?["text"] as? String == "kata")
        let actor = try #require(speaker["actor"] as? Int)
        #expect(actors[actor]["name"] as? String == "Rahmat Hidayat")
    }

    @Test("Every span's text is the slice of the document at its offsets", arguments: OffsetSlices.units)
    func offsets(unit: String) async throws {
        try folder.write("a.txt", Self.text)
        let outcome = try await Command.run("annotate", "a.txt", "--offsets", unit, in: folder)
        let document = try #require(try outcome.objects().first)
        let spans = Self.spans(document)
        #expect(spans.contains { $0["type"] as? String == "COUNTRY" } && spans.contains { $0["kind"] != nil })
        for span in spans {
            let start = try #require(span["start"] as? Int), end = try #require(span["end"] as? Int)
            let text = try #require(span["text"] as? String)
            let slice = OffsetSlices.slice(Self.text, start..<end, unit: unit)
            #expect(Array(slice.unicodeScalars) == Array(text.unicodeScalars))
        }
    }

    /// Everything with a start, an end and a text.
    private static func spans(_ document: [String: Any]) -> [[String: Any]] {
        let quotes = document["quotes"] as? [[String: Any]] ?? []
        let parts = quotes.flatMap { [$0["cue"], $0["speaker"]].compactMap { $0 as? [String: Any] } }
        let entities = document["entities"] as? [[String: Any]] ?? []
        return entities + quotes + parts.filter { $0["start"] != nil }
    }

    @Test("Ids are kept as they are, and a line without one is called by its place")
    func ids() async throws {
        try folder.write(
            "a.jsonl",
            """
            {"id": "satu", "text": "Hujan."}
            {"id": 2, "text": "Hujan."}

            {"text": "Hujan."}
            {"id": null, "text": "Hujan."}

            """)
        let outcome = try await Command.run("annotate", "a.jsonl", in: folder)
        let ids = try outcome.objects().map { $0["id"] }
        #expect(ids.count == 4)
        #expect(ids[0] as? String == "satu" && ids[1] as? Int == 2 && ids[1] as? String == nil)
        #expect(ids[2] as? String == "a.jsonl:4" && ids[3] as? String == "a.jsonl:5")
    }

    @Test("Other fields are passed through, and the text and id fields can have other names")
    func fields() async throws {
        try folder.write(
            "a.jsonl",
            #"{"nomor": "x9", "isi": "Kapal tiba dari Jepang.", "label": ["b", {"c": null}], "skor": 1.5, "ya": true, "text": "💧 \"air\"/\u0007"}"#
        )
        let outcome = try await Command.run(
            "annotate", "a.jsonl", "--text-field", "isi", "--id-field", "nomor", in: folder)
        let document = try #require(try outcome.objects().first)
        #expect(document["id"] as? String == "x9" && document["nomor"] == nil && document["isi"] == nil)
        #expect((document["entities"] as? [[String: Any]])?.first?["text"] as? String == "Jepang")
        #expect(document["skor"] as? Double == 1.5 && document["ya"] as? Bool == true)
        #expect(document["text"] as? String == "💧 \"air\"/\u{7}")
        let label = try #require(document["label"] as? [Any])
        #expect(label[0] as? String == "b" && (label[1] as? [String: Any])?["c"] is NSNull)
    }

    @Test("Numbers, ids and other fields are passed on as they are written")
    func asWritten() async throws {
        let fields = #""a": 1.0, "b": 1E5, "c": 1e400, "d": 1e-400, "e": {"z": [ 1, "\ud800\u00e9" ],  "a": -0}"#
        try folder.write("a.jsonl", #"{"id": 7.0, "text": "Hujan.", \#(fields)}"# + "\n" + #"{"id": "\u00e9", "text": ""}"#)
        let outcome = try await Command.run("annotate", "a.jsonl", in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.lines[0] == #"{"id": 7.0, "entities": [], "actors": [], "quotes": [], \#(fields)}"#)
        #expect(outcome.lines[1].hasPrefix(#"{"id": "\u00e9", "#))
    }

    @Test("Half of a character is read as U+FFFD, with a warning")
    func halves() async throws {
        try folder.write(
            "a.jsonl", #"{"id":"é","text":"Kapal \ud83d tiba dari Jepang 😅 \ud83d\ude05."}"# + "\n" + #"{"text":"Hujan."}"#)
        let outcome = try await Command.run("annotate", "a.jsonl", "--offsets", "utf16", in: folder)
        #expect(outcome.status == 0 && outcome.errors == "warta: a.jsonl:1: half of a character in column 25, read as U+FFFD\n")
        let entity = try #require((try outcome.objects().first?["entities"] as? [[String: Any]])?.first)
        #expect(entity["start"] as? Int == 18 && entity["text"] as? String == "Jepang" && outcome.lines.count == 2)
    }

    @Test("A field that the output has is written once")
    func clashingFields() async throws {
        try folder.write("a.jsonl", #"{"nomor": "x9", "id": "lain", "text": "Hujan.", "entities": 1, "quotes": 2}"#)
        let outcome = try await Command.run("annotate", "a.jsonl", "--id-field", "nomor", in: folder)
        #expect(outcome.output == #"{"id": "x9", "entities": [], "actors": [], "quotes": []}"# + "\n")
    }

    @Test("The output has the order of the input, whatever the number of jobs", arguments: ["1", "2", "7"])
    func order(jobs: String) async throws {
        let documents = (0..<500).map { number in
            let text = String(repeating: "Kapal tiba dari Jepang. ", count: number * 37 % 23)
            return #"{"id": "\#(number)", "text": "\#(text)"}"#
        }
        try folder.write("a.jsonl", documents[..<400].joined(separator: "\n"))
        try folder.write("b.jsonl", documents[400...].joined(separator: "\r\n") + "\r\n")
        let outcome = try await Command.run("annotate", "a.jsonl", "b.jsonl", "--jobs", jobs, in: folder)
        #expect(try outcome.objects().map { $0["id"] as? String } == (0..<500).map(String.init))
    }

    @Test("Standard input is read where no file or - is given")
    func standardInput() async throws {
        let text = "Kapal tiba dari Jepang."
        for files in [[], ["-"]] {
            try folder.write("in", text)
            let input = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("in"))
            let outcome = try await Command(["annotate"] + files, in: folder, input: input).outcome()
            let document = try #require(try outcome.objects().first)
            #expect((document["entities"] as? [[String: Any]])?.first?["link"] as? String == "JP")
        }
        let outcome = try await Command.run("annotate", "--input", "jsonl", in: folder, input: #"{"id": "s", "text": ""}"#)
        #expect(try outcome.objects().first?["id"] as? String == "s")
    }

    @Test("Empty input has empty output, and an empty document an empty annotation")
    func empty() async throws {
        try folder.write("a.txt", "")
        try folder.write("b.jsonl", "\n\n")
        let outcome = try await Command.run("annotate", "a.txt", "b.jsonl", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output == #"{"id": "a.txt", "entities": [], "actors": [], "quotes": []}"# + "\n")
    }

    @Test("A line longer than the reader's blocks is read whole")
    func longLine() async throws {
        let filler = String(repeating: " ", count: 280_000)
        try folder.write("a.jsonl", #"{"id": "p", "text": "\#(filler)Jepang"}"# + "\n" + #"{"id": "q", "text": "Jepang"}"#)
        let objects = try await Command.run("annotate", "a.jsonl", in: folder).objects()
        #expect(objects.map { $0["id"] as? String } == ["p", "q"])
        let last = (objects[0]["entities"] as? [[String: Any]])?.last
        #expect(last?["start"] as? Int == filler.count && last?["text"] as? String == "Jepang")
    }

    @Test("Own names are found, and win over the built-in ones")
    func lexicon() async throws {
        try folder.write("names.tsv", "name\tkind\tlink\tforms\nJepang\tCOM\tj-1\t\nQwerty Zxcvb\tperson\tq-1\tQZ\n")
        try folder.write("a.txt", "QZ pergi ke Jepang.")
        let outcome = try await Command.run("annotate", "a.txt", "--lexicon", "names.tsv", "--output", "text", in: folder)
        #expect(outcome.output == "# a.txt\n[QZ PER q-1] pergi ke [Jepang COM j-1].\n\n")
    }
}
