import ArgumentParser
import Foundation
import Warta

struct ClusterWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Groups the words of raw text by the company they keep.",
        discussion: """
            Reads JSON lines (`text`) and files with a word a line. Writes a table of words, each with its groups of a coarse, \
            a middle and a fine division. The same text gives the same table.
            """)

    @Argument(help: "The text.")
    var files: [String]

    @Option(help: "Where to write the table.")
    var output = "Lexicons/clusters.tsv"

    func run() throws {
        let table = try Self.table(files)
        try Data(table.utf8).write(to: URL(fileURLWithPath: output))
        print("\(output): \(table.utf8.count) bytes")
    }

    static func table(_ files: [String]) throws -> String {
        let vectors = WordVectors(try files.flatMap(RawText.read), settings: .init())
        let divisions = [64, 256, 1000].map {
            VectorClusters(vectors.vectors, size: vectors.settings.dimensions, count: $0).groups
        }
        var table = "word\tcoarse\tmiddle\tfine\n"
        for (index, word) in vectors.words.enumerated() where word.contains(where: \.isLetter) {
            table += "\(word)\t" + divisions.map { "\($0[index])" }.joined(separator: "\t") + "\n"
        }
        return table
    }
}
