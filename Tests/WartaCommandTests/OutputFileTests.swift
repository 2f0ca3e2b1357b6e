import Foundation
import Testing

@Suite("--output-file", .timeLimit(.minutes(2)))
struct OutputFileTests {
    private let folder = TemporaryFolder()

    @Test("The file is replaced by the whole output, and nothing else is left")
    func replaces() async throws {
        try folder.write("a.txt", "Hujan.")
        try folder.write("out", "lama, dan jauh lebih panjang dari yang baru")
        let outcome = try await Command.run("tokenize", "a.txt", "--output-file", "out", in: folder)
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        #expect(try folder.read("out") == "Hujan\n.\n\n")
        #expect(try folder.files == ["a.txt", "out"])
    }

    @Test("What could be read is written even when some of the input could not")
    func partlyBad() async throws {
        try folder.write("a.txt", "Hujan.")
        let outcome = try await Command.run("tokenize", "a.txt", "b.txt", "--output-file", "out", in: folder)
        #expect(outcome.status == 1 && outcome.errors == "warta: b.txt: no such file\n")
        #expect(try folder.read("out") == "Hujan\n.\n\n")
    }

    @Test("Where it cannot be written, the command says so and leaves nothing behind")
    func unwritable() async throws {
        try folder.write("a.txt", "Hujan.")
        let missing = try await Command.run("tokenize", "a.txt", "--output-file", "tiada/out", in: folder)
        #expect(missing.status == 1 && missing.errors == "warta: tiada/out: cannot be written\n")
        let isFolder = try await Command.run("tokenize", "a.txt", "--output-file", ".", in: folder)
        #expect(isFolder.status == 1 && isFolder.errors == "warta: .: cannot be written\n")
        #expect(try folder.files == ["a.txt"])
    }

    @Test("A wrong call and a bad table of names leave the old file as it was")
    func failsBefore() async throws {
        try folder.write("out", "lama")
        try folder.write("names.tsv", "nama\n")
        for options in [["--jobs", "0"], ["--lexicon", "names.tsv"]] {
            let outcome = try await Command(["annotate", "--output-file", "out"] + options, in: folder).outcome()
            #expect(outcome.status != 0)
            #expect(try folder.read("out") == "lama")
        }
        #expect(try folder.files == ["names.tsv", "out"])
    }

    @Test("A link goes on pointing to its file")
    func link() async throws {
        try folder.write("a.txt", "Hujan.")
        try folder.write("target", "lama")
        let link = folder.url.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
        #expect(try await Command.run("tokenize", "a.txt", "--output-file", "link", in: folder).status == 0)
        #expect(try folder.read("target") == "Hujan\n.\n\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
    }

    @Test("A named pipe is written to, not replaced")
    func namedPipe() async throws {
        try folder.write("a.txt", "Hujan.")
        let path = folder.url.appendingPathComponent("pipe").path
        #expect(mkfifo(path, 0o600) == 0)
        let reader = FileHandle(fileDescriptor: open(path, O_RDWR | O_NONBLOCK), closeOnDealloc: true)
        #expect(try await Command.run("tokenize", "a.txt", "--output-file", "pipe", in: folder).status == 0)
        #expect(try reader.read(upToCount: 9) == Data("Hujan\n.\n\n".utf8))
        #expect(try folder.files == ["a.txt", "pipe"])
    }

    @Test("An interrupt ends the command with 130, leaves the old file, and cleans up")
    func interrupt() async throws {
        try folder.write("out", "lama")
        let pipe = Pipe()
        let command = try Command(
            ["annotate", "--output-file", "out"], in: folder, input: pipe.fileHandleForReading)
        let outcome = try await command.outcome { process in
            while try folder.files.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            try await Task.sleep(for: .milliseconds(200))
            kill(process.processIdentifier, SIGINT)
            try await Task.sleep(for: .milliseconds(500))
            try pipe.fileHandleForWriting.close()
        }
        #expect(outcome.status == 130)
        #expect(try folder.files == ["out"] && folder.read("out") == "lama")
    }

    @Test("An interrupt without an output file counts as 130 too")
    func interruptOnStandardOutput() async throws {
        let pipe = Pipe()
        let command = try Command(["annotate"], in: folder, input: pipe.fileHandleForReading)
        let outcome = try await command.outcome { process in
            try await Task.sleep(for: .milliseconds(200))
            kill(process.processIdentifier, SIGINT)
            try await Task.sleep(for: .milliseconds(500))
            try pipe.fileHandleForWriting.close()
        }
        #expect(outcome.status == 130)
    }
}
