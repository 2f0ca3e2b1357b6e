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
        #expect(missing.status == 1 && missing.errors == "warta: tiada/out: cannot be written: No such file or directory\n")
        let isFolder = try await Command.run("tokenize", "a.txt", "--output-file", ".", in: folder)
        #expect(isFolder.status == 1 && isFolder.errors == "warta: .: cannot be written: Is a directory\n")
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

    @Test("The new file has the mode of the old one")
    func mode() async throws {
        try folder.write("a.txt", "Hujan.")
        try folder.write("out", "lama")
        let path = folder.url.appendingPathComponent("out").path
        #expect(chmod(path, 0o640) == 0)
        #expect(try await Command.run("tokenize", "a.txt", "--output-file", "out", in: folder).status == 0)
        #expect(try folder.read("out") == "Hujan\n.\n\n")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    }

    @Test("A link to nothing gets what it points to")
    func danglingLink() async throws {
        try folder.write("a.txt", "Hujan.")
        let link = folder.url.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
        #expect(try await Command.run("tokenize", "a.txt", "--output-file", "link", in: folder).status == 0)
        #expect(try folder.read("target") == "Hujan\n.\n\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
    }

    @Test(
        "Each signal that ends the command has its status, leaves the old file, and cleans up",
        arguments: [SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGTERM, SIGXCPU])
    func signal(number: Int32) async throws {
        try folder.write("out", "lama")
        let pipe = Pipe()
        let command = try Command(
            ["annotate", "--output-file", "out"], in: folder, input: pipe.fileHandleForReading)
        let outcome = try await command.outcome { process in
            while try folder.files.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            try await Task.sleep(for: .milliseconds(200))
            kill(process.processIdentifier, number)
            try await Task.sleep(for: .milliseconds(500))
            try pipe.fileHandleForWriting.close()
        }
        #expect(outcome.status == 128 + number)
        #expect(try folder.files == ["out"] && folder.read("out") == "lama")
    }

    @Test("A signal that the caller has the command ignore does not end it")
    func ignoredSignal() async throws {
        try folder.write("a.txt", "Hujan.")
        let script = """
            trap '' INT HUP
            mkfifo in
            "$warta" tokenize --output-file out <in & number=$!
            exec 3>in
            while [ ! -e out.$number.part ]; do sleep 0.01; done
            kill -INT $number; kill -HUP $number; cat a.txt >&3
            exec 3>&-
            wait $number
            """
        #expect(try await Command.shell(script, in: folder).status == 0)
        #expect(try folder.read("out") == "Hujan\n.\n\n")
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
