import Foundation
import Testing

@Suite("Input that cannot be read")
struct BadInputTests {
    private let folder = TemporaryFolder()

    private static let lines = [
        #"{"id": "a", "text": "Hujan."}"#, #"{"id": "b", "text": "Hujan."#, #"{"id": "c", "text": "Hujan."}"#,
        #"["d"]"#, #"{"id": "e", "text": 5}"#, #"{"id": "f", "text": "Hujan."}"#,
    ]

    @Test("A bad line ends its file, is reported with its place, and all else is written")
    func badLine() async throws {
        try folder.write("a.jsonl", Self.lines.joined(separator: "\n"))
        try folder.write("b.jsonl", #"{"id": "g", "text": "Hujan."}"#)
        let outcome = try await Command.run("annotate", "a.jsonl", "b.jsonl", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors == "warta: a.jsonl:2: not JSON, column 28: the line ends in a string\n")
        #expect(try outcome.objects().map { $0["id"] as? String } == ["a", "g"])
    }

    @Test("A bad line ends its file even when the file is longer than what is worked on at once")
    func badLineOfLongFile() async throws {
        let good = (0..<400).map { #"{"id": "\#($0)", "text": "Hujan."}"# }
        try folder.write("a.jsonl", (good[..<10] + ["{"] + good[10...]).joined(separator: "\n"))
        let outcome = try await Command.run("annotate", "a.jsonl", "--jobs", "1", in: folder)
        #expect(
            outcome.status == 1
                && outcome.errors
                    == "warta: a.jsonl:11: not JSON, column 2: the line's end where a name in quotation marks should be\n"
        )
        #expect(outcome.lines.count == 10)
    }

    @Test("With --skip-bad-lines the file goes on behind each bad line, and the status still tells")
    func skipBadLines() async throws {
        try folder.write("a.jsonl", Self.lines.joined(separator: "\n"))
        let outcome = try await Command.run("tokenize", "a.jsonl", "--output", "jsonl", "--skip-bad-lines", in: folder)
        #expect(outcome.status == 1)
        #expect(try outcome.objects().map { $0["id"] as? String } == ["a", "c", "f"])
        #expect(
            outcome.errors == """
                warta: a.jsonl:2: not JSON, column 28: the line ends in a string
                warta: a.jsonl:4: not a JSON object
                warta: a.jsonl:5: no string field 'text'

                """)
    }

    @Test("A file that is not there, or is a folder, is reported, and the others are read")
    func missingFile() async throws {
        try folder.write("a.txt", "Hujan.")
        let outcome = try await Command.run("tokenize", "tiada.txt", ".", "a.txt", in: folder)
        #expect(outcome.status == 1 && outcome.output == "Hujan\n.\n\n")
        #expect(outcome.errors == "warta: tiada.txt: no such file\nwarta: .: is a folder\n")
    }

    @Test("Bytes that are not UTF-8 are reported with their line")
    func invalidUTF8() async throws {
        try folder.write("a.txt", Data("Hujan.\nAwan ".utf8) + Data([0xE2, 0x80]) + Data(" datang.\n".utf8))
        try folder.write("b.jsonl", Data("{\"text\": \"Hujan.\"}\n{\"text\": \"".utf8) + Data([0xFF]) + Data("\"}\n".utf8))
        try folder.write("c.txt", "Hujan.")
        let outcome = try await Command.run("tokenize", "a.txt", "b.jsonl", "c.txt", in: folder)
        #expect(outcome.status == 1 && outcome.output == "Hujan\n.\n\nHujan\n.\n\n")
        #expect(outcome.errors == "warta: a.txt:2: not UTF-8\nwarta: b.jsonl:2: not UTF-8\n")
    }

    @Test(
        "A table of names that cannot be read is reported with its line",
        arguments: [
            ("name\tkind\nJepang\tnegeri\n", "names.tsv:2: no kind of entity 'negeri'"),
            ("name\n", "names.tsv:1: no column 'kind'"),
            ("name\tkind\nA\tPER\nB\n", "names.tsv:3: 1 fields, the header has 2"),
        ])
    func badLexicon(table: String, message: String) async throws {
        try folder.write("names.tsv", table)
        try folder.write("a.txt", "Hujan.")
        let outcome = try await Command.run("annotate", "a.txt", "--lexicon", "names.tsv", in: folder)
        #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors == "warta: \(message)\n")
    }
}

@Suite("Input that is not what it seems")
struct ForeignFormTests {
    private let folder = TemporaryFolder()

    @Test(
        "A file with the ending of another form is refused unless the form is given",
        arguments: ["csv", "tsv", "json", "html", "HTM", "xml", "gz", "zst", "zip", "pdf", "docx", "xlsx", "bio", "ann"])
    func endings(ending: String) async throws {
        try folder.write("a.\(ending)", "Hujan.")
        try folder.write("b.txt", "Hujan.")
        let outcome = try await Command.run("tokenize", "a.\(ending)", "b.txt", in: folder)
        #expect(outcome.status == 1 && outcome.output == "Hujan\n.\n\n")
        #expect(outcome.errors.hasPrefix("warta: a.\(ending): ") && outcome.errors.contains("--input text reads it"))
        let told = try await Command.run("tokenize", "a.\(ending)", "--input", "text", in: folder)
        #expect(told.status == 0 && told.output == "Hujan\n.\n\n")
    }

    @Test("Lines of JSON are no running text")
    func json() async throws {
        let line = #"{"id": 1, "text": "Hujan."}"#
        let outcome = try await Command.run("tokenize", in: folder, input: line + "\n" + line)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("warta: standard input: lines of JSON: --input jsonl reads them"))
        #expect(try await Command.run("tokenize", "--input", "jsonl", in: folder, input: line).output == "Hujan\n.\n\n")
        #expect(try await Command.run("tokenize", in: folder, input: "{Hujan}").status == 0)
    }

    @Test(
        "A byte order mark is no part of a text",
        arguments: [("a.txt", "\u{FEFF}Hujan."), ("a.jsonl", "\u{FEFF}{\"text\": \"Hujan.\"}")])
    func byteOrderMark(name: String, content: String) async throws {
        try folder.write(name, content)
        #expect(try await Command.run("tokenize", name, "--output", "offsets", in: folder).output == "5 6\n")
    }

    @Test("Tables of names with a byte order mark and any line ends", arguments: ["\n", "\r\n", "\r"])
    func tables(end: String) async throws {
        try folder.write("names.tsv", "\u{FEFF}name\tkind\(end)Qwerty Zxcvb\tperson\(end)")
        try folder.write("a.txt", "Qwerty Zxcvb tiba.")
        let outcome = try await Command.run("annotate", "a.txt", "--lexicon", "names.tsv", "--output", "text", in: folder)
        #expect(outcome.output == "# a.txt\n[Qwerty Zxcvb PER] tiba.\n\n")
    }
}
