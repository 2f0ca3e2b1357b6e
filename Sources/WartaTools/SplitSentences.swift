import ArgumentParser
import Warta
import WartaFormats
import WartaTestSupport

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
        var reader = InputReader([file]) { _ in .jsonl }
        while let document = try reader.next()?.document() {
            let text = document.text
            let ranges = icu ? Self.icuSentences(text) : splitter.sentences(in: text).map(\.utf8Range)
            let line = JSONLine.object { line in
                line.passThrough([("id", document.source.idJSON)])
                line.field("sentences", text.places(of: ranges, in: .unicode))
            }
            print(line, terminator: "")
        }
    }

    private static func icuSentences(_ text: String) -> [Range<Int>] {
        var start = 0
        return ICUReference.sentenceEnds(in: text).map { end in
            defer { start = end }
            return start..<end
        }
    }
}
