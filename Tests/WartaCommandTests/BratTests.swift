import Foundation
import Testing

@Suite("--output brat", .timeLimit(.minutes(2)))
struct BratTests {
    private let folder = TemporaryFolder()
    private static let text =
        "🎣 “Kapal itu\r\n\r\ntiba dari Jepang 😅,” kata Gubernur Rahmat Hidayat.\rMenurut Rahmat, hujan reda."

    private func annotate(_ file: String, into name: String = "b") async throws -> Command.Outcome {
        try await Command.run("annotate", file, "--output", "brat", "--output-file", name, in: folder)
    }

    @Test("Each text-bound annotation has the text at its offsets in code points, line by line")
    func textBound() async throws {
        try folder.write("a.txt", Self.text)
        let outcome = try await annotate("a.txt")
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        let text = try folder.read("b/a.txt")
        #expect(text.unicodeScalars.count == Self.text.unicodeScalars.count && !text.unicodeScalars.contains("\r"))
        let lines = try folder.read("b/a.ann").split(separator: "\n")
        for line in lines where line.hasPrefix("T") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            try #require(fields.count == 3)
            let parts = fields[1].drop { $0 != " " }.dropFirst().split(separator: ";").map { part in
                let ends = part.split(separator: " ").compactMap { Int($0) }
                return OffsetSlices.slice(text, ends[0]..<ends[1], unit: "unicode")
            }
            #expect(parts.joined(separator: " ") == fields[2])
        }
        #expect(lines.contains { $0.hasSuffix("\tKapal itu tiba dari Jepang 😅,") })
    }

    @Test("Links are notes, statements events with their cue, speaker and kind, and every type is configured")
    func annotations() async throws {
        try folder.write("a.txt", Self.text)
        #expect(try await annotate("a.txt").status == 0)
        let lines = try folder.read("b/a.ann").split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        func id(_ ending: String, _ type: String) throws -> String {
            try #require(lines.first { $0.last == ending && $0[1].hasPrefix(type + " ") })[0]
        }
        let (japan, cue) = (try id("Jepang", "COUNTRY"), try id("kata", "Cue"))
        let content = try id("Kapal itu tiba dari Jepang 😅,", "Quotation")
        let speaker = try id("Rahmat Hidayat", "Speaker")
        #expect(lines.contains { $0[1...] == ["AnnotatorNotes \(japan)", "JP"] })
        let event = try #require(lines.first { $0[1] == "Quotation:\(content) Cue:\(cue) Speaker:\(speaker)" })[0]
        #expect(lines.contains { $0[1] == "Kind \(event) direct" })
        #expect(lines.contains { $0[1...] == ["AnnotatorNotes \(event)", "Rahmat Hidayat, Gubernur"] })
        #expect(Set(lines.map(\.[0])).count == lines.count)
        let configured = try folder.read("b/annotation.conf").split(separator: "\n").map { $0.prefix { $0 != "\t" } }
        for line in lines where line[0].hasPrefix("T") { #expect(configured.contains(line[1].prefix { $0 != " " })) }
        #expect(try folder.read("b/visual.conf").contains("\nPER\tbgColor:#"))
    }

    @Test("Files have safe names, each once, and the index has the ids and the other fields")
    func names() async throws {
        let ids = [
            "a/b", "A:b", "../../x", "", "😀", "a_b-2", "sungai.txt", String(repeating: "y", count: 300), ".sembunyi",
        ]
        let lines = try ids.map { id in
            String(
                decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": "Hujan \(id)", "n": 1]),
                as: UTF8.self)
        }
        try folder.write("a.jsonl", lines.joined(separator: "\n") + "\n{\"id\": 5, \"text\": \"Hujan 5\"}\n")
        #expect(try await annotate("a.jsonl").status == 0)
        #expect(try folder.files == ["a.jsonl", "b"])
        let index = try folder.read("b/documents.jsonl").split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(index.dropLast().map { $0["id"] as? String } == ids && index.last?["id"] as? Int == 5)
        #expect(index[0]["n"] as? Int == 1)
        let names = try index.map { try #require($0["file"] as? String) }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        for (name, id) in zip(names, ids) {
            #expect(try folder.read("b/\(name).txt") == "Hujan \(id)")
            #expect(
                name.utf8.count < 150
                    && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
            #expect(!name.hasPrefix("."))
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("b").path)
        #expect(files.count == 2 * names.count + 4)
    }

    @Test("A folder of its own is replaced, any other is left alone")
    func replaces() async throws {
        try folder.write("a.txt", "Hujan.")
        try folder.write("c.txt", "Hujan.")
        #expect(try await annotate("a.txt").status == 0)
        #expect(try await annotate("c.txt").status == 0)
        let content = folder.url.appendingPathComponent("b").path
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: content).sorted() == [
                ".checksums", "annotation.conf", "c.ann", "c.txt", "documents.jsonl", "visual.conf",
            ])
        try folder.write("b/catatan.md", "penting")
        let other = try await annotate("a.txt")
        #expect(other.status == 1)
        #expect(
            other.errors == "warta: b: 'catatan.md' was not written by Warta; --force replaces the folder all the same\n")
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("foto"), withIntermediateDirectories: true)
        #expect(try await annotate("a.txt", into: "foto").status == 0)
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("foto/documents.jsonl"))
        let texts = try await annotate("c.txt", into: "foto")
        #expect(texts.status == 1 && texts.errors == "warta: foto: is a folder of other files\n")
        let file = try await annotate("a.txt", into: "c.txt")
        #expect(file.status == 1 && file.errors == "warta: c.txt: is no folder\n")
        let missing = try await annotate("a.txt", into: "tiada/b")
        #expect(missing.status == 1 && missing.errors == "warta: tiada/b: cannot be written: No such file or directory\n")
        #expect(try folder.files == ["a.txt", "b", "c.txt", "foto"])
    }

    private func write(_ files: [String: String], into name: String) throws {
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
        for (file, text) in files { try folder.write("\(name)/\(file)", text) }
    }

    @Test(
        "What was written or changed by hand stays, unless the user says otherwise",
        arguments: ["a.ann", "a.txt", "annotation.conf", "visual.conf", "documents.jsonl", "catatan.txt", "hand.ann"])
    func handmade(name: String) async throws {
        try folder.write("a.txt", "Hujan.")
        #expect(try await annotate("a.txt").status == 0)
        try folder.write("b/\(name)", "buatan tangan")
        let refused = try await annotate("a.txt")
        #expect(refused.status == 1 && refused.errors.hasPrefix("warta: b: '\(name)' was "))
        #expect(try folder.read("b/\(name)") == "buatan tangan" && folder.files == ["a.txt", "b"])
        let forced = try await Command.run(
            "annotate", "a.txt", "--output", "brat", "--output-file", "b", "--force", in: folder)
        #expect(forced.status == 0)
        #expect(
            forced.errors == "warta: b: is replaced, and with it files made by hand: 1, the first '\(name)'\n")
        #expect(try await annotate("a.txt").status == 0)
        #expect(try folder.files == ["a.txt", "b"])
    }

    @Test("A folder that only looks like one of Warta's is left alone, and one with folders even when forced")
    func lookalike() async throws {
        try folder.write("a.txt", "Hujan.")
        try write(["documents.jsonl": "{\"doc\": 1}", "catatan.txt": "penting", "hand.ann": "penting"], into: "p")
        let refused = try await annotate("a.txt", into: "p")
        #expect(refused.status == 1 && refused.errors.hasPrefix("warta: p: 'catatan.txt' was not written by Warta"))
        #expect(try folder.read("p/catatan.txt") == "penting" && folder.read("p/hand.ann") == "penting")
        #expect(try await annotate("a.txt").status == 0)
        try write(["c": "penting"], into: "b/sub")
        let forced = try await Command.run(
            "annotate", "a.txt", "--output", "brat", "--output-file", "b", "--force", in: folder)
        #expect(forced.status == 1 && forced.errors == "warta: b: holds the folder 'sub'\n")
        #expect(try folder.read("b/sub/c") == "penting" && folder.files == ["a.txt", "b", "p"])
    }

    @Test("An interrupt leaves the old folder and nothing else")
    func interrupt() async throws {
        try folder.write("a.txt", "Hujan.")
        #expect(try await annotate("a.txt").status == 0)
        let pipe = Pipe()
        let command = try Command(
            ["annotate", "--output", "brat", "--output-file", "b"], in: folder, input: pipe.fileHandleForReading)
        let outcome = try await command.outcome { process in
            while try folder.files.count < 3 { try await Task.sleep(for: .milliseconds(10)) }
            try await Task.sleep(for: .milliseconds(200))
            kill(process.processIdentifier, SIGINT)
            try await Task.sleep(for: .milliseconds(500))
            try pipe.fileHandleForWriting.close()
        }
        #expect(outcome.status == 130)
        #expect(try folder.files == ["a.txt", "b"] && folder.read("b/a.txt") == "Hujan.")
    }
}
