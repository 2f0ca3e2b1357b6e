import ArgumentParser
import Foundation
import Warta
import WartaChecks

struct SplitSentences: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the sentences of JSONL documents as {\"id\", \"sentences\": [[start, end], ...]}.",
        discussion: "Offsets are code points. With --icu the sentences are those of ICU's own iterator.")

    @Flag(help: "ICU's sentence iterator instead of the library's splitter.")
    var icu = false

    @Argument(help: "A JSONL file with \"id\" and \"text\".")
    var file: String

    func run() throws {
        let splitter = SentenceSplitter()
        for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
            guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let id = object["id"] as? String, let text = object["text"] as? String
            else { throw ValidationError("\(file): a line without \"id\" and \"text\"") }
            let ranges = icu ? Self.icuSentences(text) : splitter.sentences(in: text).map(\.utf8Range)
            let spans = ranges.map { range in
                [Self.scalars(text, range.lowerBound), Self.scalars(text, range.upperBound)]
            }
            let output = try JSONSerialization.data(
                withJSONObject: ["id": id, "sentences": spans], options: [.sortedKeys])
            print(String(decoding: output, as: UTF8.self))
        }
    }

    private static func icuSentences(_ text: String) -> [Range<Int>] {
        var start = 0
        return ICUReference.sentenceEnds(in: text).map { end in
            defer { start = end }
            return start..<end
        }
    }

    private static func scalars(_ text: String, _ offset: Int) -> Int {
        text.unicodeScalars.distance(
            from: text.startIndex, to: text.utf8.index(text.startIndex, offsetBy: offset))
    }
}
