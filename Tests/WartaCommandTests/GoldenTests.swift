import Foundation
import Testing
import WartaTestSupport

/// What the command makes of `Examples/artikel.txt`, kept in `Tests/Golden` so that a change of output is read as a change of files.
///
/// `WARTA_RENEW_GOLDEN=1 swift test --filter GoldenTests` writes the files anew: commit them once their differences are wanted.
@Suite("Golden output")
struct GoldenTests {
    private let folder = TemporaryFolder()

    init() throws {
        try folder.write("artikel.txt", try Data(contentsOf: URL(fileURLWithPath: Repository.path("Examples/artikel.txt"))))
    }

    @Test(
        "The example in every form",
        arguments: [
            ("annotate", "jsonl"), ("annotate", "text"), ("annotate", "conll"), ("annotate", "html"), ("quotes", "text"),
            ("quotes", "jsonl"), ("tokenize", "lines"), ("tokenize", "jsonl"), ("tokenize", "offsets"),
        ])
    func example(command: String, form: String) async throws {
        let outcome = try await Command.run(command, "artikel.txt", "--output", form, in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        try expectGolden("artikel.\(command).\(form)", outcome.output)
    }

    @Test("The example as a folder for brat")
    func brat() async throws {
        let outcome = try await Command.run("annotate", "artikel.txt", "--output", "brat", "--output-file", "b", in: folder)
        #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
        for file in ["annotation.conf", "artikel.ann", "artikel.txt", "documents.jsonl", "visual.conf"] {
            try expectGolden("artikel.annotate.brat/\(file)", try folder.read("b/\(file)"))
        }
    }

    private func expectGolden(_ name: String, _ output: String) throws {
        let file = URL(fileURLWithPath: Repository.path("Tests/Golden/\(name)"))
        if ProcessInfo.processInfo.environment["WARTA_RENEW_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            return try Data(output.utf8).write(to: file)
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let difference = Self.firstDifference(golden, output)
        #expect(difference == nil, "Tests/Golden/\(name)")
    }

    /// The first line that is another, as it should be and as it is.
    private static func firstDifference(_ golden: String, _ output: String) -> String? {
        guard golden != output else { return nil }
        let (wanted, found) = (lines(golden), lines(output))
        let line = zip(wanted, found).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, found.count)
        func text(_ lines: [Substring]) -> Substring { lines.indices.contains(line) ? lines[line] : "the end" }
        return "line \(line + 1) is \(text(found)), not \(text(wanted))"
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
