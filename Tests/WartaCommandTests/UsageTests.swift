import Foundation
import Testing

@Suite("How the command is called")
struct UsageTests {
    private let folder = TemporaryFolder()

    @Test(
        "Wrong usage has status 2 and says what is wrong on standard error",
        arguments: [
            ["annotat"], ["annotate", "--tidak-ada"], ["annotate", "--output", "xml"], ["tokenize", "--offsets", "bytes"],
            ["annotate", "--jobs", "0"],
            ["annotate", "--jobs", "288230376151711744"], ["annotate", "--jobs", "\(Int.max)"], ["annotate", "--force"],
            ["annotate", "--jobs", "dua"], ["quotes", "--output"],
            ["annotate", "--output", "brat"], ["annotate", "--output", "html", "--offsets", "utf8"],
            ["annotate", "--output", "brat", "--output-file", "b", "--offsets", "utf16"],
            ["evaluate", "a.conll"], ["evaluate", "-", "-"], ["evaluate", "a.conll", "b.conll", "--documents", "c.jsonl"],
            ["evaluate", "a.conll", "b.conll", "--errors=-1"], ["evaluate", "a.conll", "b.conll", "--merge", "GOV"],
        ])
    func usage(arguments: [String]) async throws {
        let outcome = try await Command(arguments, in: folder).outcome()
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("Usage: warta"))
    }

    @Test("Help and version are asked for with success", arguments: [["--help"], ["annotate", "-h"], ["help"], ["--version"]])
    func help(arguments: [String]) async throws {
        let outcome = try await Command(arguments, in: folder).outcome()
        #expect(outcome.status == 0 && !outcome.output.isEmpty && outcome.errors.isEmpty)
    }

    @Test("A terminal gets text in colours unless NO_COLOR is set")
    func colors() async throws {
        try folder.write("a.txt", "Kapal tiba dari Jepang.\n")
        for (variable, isColored) in [("", true), ("1", false)] {
            let terminal = try Terminal()
            let command = try Command(
                ["annotate", "a.txt"], in: folder, environment: ["NO_COLOR": variable, "TERM": "xterm"])
            let outcome = try await command.writing(to: terminal.end).outcome()
            let text = terminal.text()
            #expect(outcome.status == 0 && text.contains("Jepang") && text.contains("COUNTRY"))
            #expect(text.contains("\u{1B}[") == isColored)
        }
    }

    @Test(
        "Nothing that a document says acts on a terminal",
        arguments: [
            ["annotate"], ["annotate", "--output", "jsonl"], ["annotate", "--output", "conll"], ["annotate", "--explain"],
            ["quotes"],
            ["tokenize"], ["quotes", "--output", "jsonl"],
        ])
    func controls(arguments: [String]) async throws {
        let acting = "\u{1B}]0;x\u{7}\u{9B}31m\u{7F}\u{202E}\u{2066}"
        try folder.write("a\u{1B}[2J.txt", "“Hujan \(acting) turun,” kata Rini\u{9B} Astuti. Kapal\u{1B}[1m tiba dari Jepang.\r\n")
        let terminal = try Terminal()
        let command = try Command(arguments + ["a\u{1B}[2J.txt", "\u{1B}c"], in: folder, environment: ["NO_COLOR": "1"])
        let outcome = try await command.writing(to: terminal.end).outcome()
        let text = terminal.text() + outcome.errors
        #expect(outcome.status == 1 && text.contains("Hujan") && text.contains("no such file"))
        // The terminal itself puts a carriage return before each line feed.
        #expect(!text.unicodeScalars.contains { "\u{1B}\u{7}\u{9B}\u{7F}\u{202E}\u{2066}".unicodeScalars.contains($0) })
        #expect(try await Command.shell("\"$warta\" tokenize a*", in: folder).output.contains("\u{9B}"))
    }

    @Test("A file gets no colours")
    func noColorsInFiles() async throws {
        try folder.write("a.txt", "Kapal tiba dari Jepang.\n")
        for command in ["annotate", "quotes"] {
            let outcome = try await Command.run(command, "a.txt", "--output", "text", in: folder)
            #expect(!outcome.output.contains("\u{1B}"))
        }
    }

    @Test("Progress is shown on standard error when asked for")
    func progress() async throws {
        try folder.write("a.txt", "Hujan.")
        let shown = try await Command.run("tokenize", "a.txt", "--progress", "always", in: folder)
        #expect(shown.output == "Hujan\n.\n\n" && shown.errors.contains("100%") && shown.errors.contains("1 documents"))
        let hidden = try await Command.run("tokenize", "a.txt", in: folder)
        #expect(hidden.errors.isEmpty)
    }
}

/// A pseudo-terminal: what the command writes to its one end is read at the other.
private struct Terminal {
    let end: FileHandle
    private let reader: Int32

    init() throws {
        var reader: Int32 = -1, end: Int32 = -1
        guard openpty(&reader, &end, nil, nil, nil) == 0 else { throw POSIXError(.ENOTTY) }
        self.reader = reader
        self.end = FileHandle(fileDescriptor: end, closeOnDealloc: true)
    }

    /// What was written so far.
    func text() -> String {
        _ = fcntl(reader, F_SETFL, fcntl(reader, F_GETFL) | O_NONBLOCK)
        defer { close(reader) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        var text: [UInt8] = []
        while true {
            let count = read(reader, &bytes, bytes.count)
            guard count > 0 else { return String(decoding: text, as: UTF8.self) }
            text += bytes[..<count]
        }
    }
}
