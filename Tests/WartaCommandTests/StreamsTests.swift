import Foundation
import Testing

@Suite("Streams that are closed or full", .timeLimit(.minutes(2)))
struct StreamsTests {
    private let folder = TemporaryFolder()

    @Test("A message that cannot be written does not stop the work", arguments: ["2>/dev/full", "2>&-", "2>&1 >/dev/null | true"])
    func messages(redirection: String) async throws {
        try folder.write("a.txt", "Hujan.")
        let script = "\"$warta\" tokenize tiada a.txt tiada --progress always --output-file out \(redirection)"
        _ = try await Command.shell(script, in: folder)
        #expect(try folder.read("out") == "Hujan\n.\n\n" && folder.files == ["a.txt", "out"])
        #expect(try await Command.shell("\"$warta\" tokenize tiada 2>/dev/full", in: folder).status == 1)
        #expect(try await Command.shell("\"$warta\" --tidak-ada 2>&-", in: folder).status == 2)
    }

    @Test(
        "Output that cannot be written is told",
        arguments: [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor")])
    func output(redirection: String, reason: String) async throws {
        try folder.write("a.txt", "Hujan.")
        for command in ["annotate", "quotes", "tokenize"] {
            let outcome = try await Command.shell("\"$warta\" \(command) a.txt \(redirection)", in: folder)
            #expect(outcome.status == 1 && outcome.errors == "warta: standard output: cannot be written: \(reason)\n")
        }
    }

    @Test("A file that grows too large is told, and the old one stays")
    func limit() async throws {
        try folder.write("a.txt", String(repeating: "Hujan turun. ", count: 2000))
        try folder.write("out", "lama")
        let outcome = try await Command.shell("ulimit -f 1; \"$warta\" tokenize a.txt --output-file out", in: folder)
        #expect(outcome.status == 1 && outcome.errors == "warta: out: cannot be written: File too large\n")
        #expect(try folder.read("out") == "lama" && folder.files == ["a.txt", "out"])
    }

    @Test("Where nobody reads on, the command ends without a word and with 141")
    func closedPipe() async throws {
        try folder.write("a.txt", String(repeating: "Hujan turun. ", count: 20000))
        let script = "(\"$warta\" tokenize a.txt; echo $? >status) | true"
        let outcome = try await Command.shell(script, in: folder)
        #expect(try folder.read("status") == "141\n" && outcome.errors.isEmpty)
    }

    @Test("Standard input that is closed cannot be read")
    func input() async throws {
        let outcome = try await Command.shell("\"$warta\" tokenize <&-", in: folder)
        #expect(outcome.status == 1 && outcome.errors == "warta: standard input: cannot be read\n")
    }
}
