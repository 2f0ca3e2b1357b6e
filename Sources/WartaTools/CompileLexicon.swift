import ArgumentParser
import Foundation
import Warta
import WartaFormats

struct CompileLexicon: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes the compiled lexicon from the tables in a folder.",
        discussion: "The same tables give the same bytes.")

    @Argument(help: "The folder with the tables.")
    var folder = "Lexicons"

    @Option(help: "Where to write it.")
    var output = "Lexicons/compiled/lexicon.bin"

    func run() throws {
        let bytes = try Self.compiled(folder)
        try Data(bytes).write(to: URL(fileURLWithPath: output))
        print("\(output): \(bytes.count) bytes")
    }

    static func compiled(_ folder: String) throws -> [UInt8] {
        var builder = LexiconBuilder()
        for topic in LexiconTopic.all {
            let file = "\(folder)/\(topic.file)"
            let text = String(decoding: try WholeFile.contents(file), as: UTF8.self)
            try topic.add(try TSVTable(text, file: file, required: topic.columns), &builder)
        }
        return builder.compiled()
    }
}
