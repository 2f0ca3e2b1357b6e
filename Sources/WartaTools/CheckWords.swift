import ArgumentParser
import Foundation
import Warta
import WartaFormats
import WartaTestSupport

struct CheckWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares the tokenizer's boundaries with ICU's on random strings and on files.",
        discussion: "Each line of a file is a text of its own. Ends with status 1 at the first difference.")

    @Option(help: "How many random strings.")
    var strings = 1_000_000

    @Option(help: "Where the random strings start from.")
    var seed: UInt64 = 1

    @Argument(help: "Text or JSONL files.")
    var files: [String] = []

    func run() throws {
        var texts = RandomText(seed: seed)
        for number in 0..<strings { try check(texts.next(), "random string \(number)") }
        var lines = 0
        for file in files {
            let data = try WholeFile.contents(file)
            for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
                let text = Self.text(ofLine: line)
                try check(text, "\(file):\(number + 1)")
                lines += 1
            }
            try check(String(decoding: data, as: UTF8.self), file)
        }
        print("\(strings) random strings, \(lines) lines of \(files.count) files: no difference to ICU \(ICUReference.version)")
    }

    /// The document of a JSON line, or the line itself.
    private static func text(ofLine line: ArraySlice<UInt8>) -> String {
        let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        return object?["text"] as? String ?? String(decoding: line, as: UTF8.self)
    }

    private func check(_ text: String, _ name: String) throws {
        if let difference = WordTokenizer().boundaries(in: text).firstDifference(fromICUOn: text) {
            print("\(name): \(difference): \(text.debugDescription.prefix(500))")
            throw ExitCode(1)
        }
    }
}
