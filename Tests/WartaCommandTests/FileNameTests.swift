import Foundation
import Testing

@Suite("Names of files")
struct FileNameTests {
    private let folder = TemporaryFolder()

    @Test(
        "A file is no option, whatever its name",
        arguments: ["-hari.txt", "-h.txt", "--hari.txt", "-", "--output.txt", "-o", "--tidak-ada", "--jobs.txt"])
    func hyphens(name: String) async throws {
        try folder.write(name, "Hujan.")
        try folder.write("z.txt", "Awan.")
        let outcome = try await Command.shell("\"$warta\" annotate *", in: folder)
        let ids = try outcome.objects().map { $0["id"] as? String }
        #expect(outcome.status == 0 && ids == [name == "-" ? "standard input" : name, "z.txt"])
    }

    @Test("What has an option's name is the option, and what is no file is told")
    func options() async throws {
        try folder.write("--version", "Hujan.")
        try folder.write("-h", "Hujan.")
        try folder.write("--jobs=1", "Hujan.")
        #expect(try await Command.run("tokenize", "-h", in: folder).output.hasPrefix("OVERVIEW"))
        #expect(try await Command.run("tokenize", "--jobs=1", in: folder).output.isEmpty)
        #expect(try await Command.run("tokenize", "--", "-h", in: folder).output == "Hujan\n.\n\n")
        let missing = try await Command.run("tokenize", "-hari.txt", in: folder)
        #expect(missing.status == 1 && missing.errors == "warta: -hari.txt: no such file\n")
    }

    @Test("A name may have any bytes, and two such names are two files")
    func bytes() async throws {
        let script = """
            for letter in '\\351' '\\350'; do printf "Kapal tiba $letter" | tr -d '\\350\\351' >"$(printf "b${letter}rita.txt")"; done
            "$warta" annotate *.txt --output-file "$(printf 'h\\351.jsonl')" && "$warta" tokenize --output offsets *.txt && cat h*
            """
        let outcome = try await Command.shell(script, in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.lines.count == 4 && outcome.lines[2].hasPrefix("{\"id\": \"b\u{FFFD}rita.txt\""))
    }
}
