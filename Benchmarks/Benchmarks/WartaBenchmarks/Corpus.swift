import Foundation

/// The documents that are measured.
struct Corpus: Sendable {
    let texts: [String]

    private static let variable = "WARTA_BENCHMARK_FILE"
    private static let generatedByteCount = 1_000_000

    /// The documents of the file that the environment names, or generated ones.
    static let standard: Corpus = {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else {
            return Corpus(texts: NewsGenerator.articles(byteCount: generatedByteCount))
        }
        do {
            let corpus = try Corpus(file: URL(fileURLWithPath: path))
            precondition(corpus.texts.contains { !$0.isEmpty }, "\(variable)=\(path): no text")
            return corpus
        } catch {
            fatalError("\(variable)=\(path): \(error)")
        }
    }()

    private init(texts: [String]) {
        self.texts = texts.map { text in
            var text = text
            text.makeContiguousUTF8()
            return text
        }
    }

    /// A document for each line of a `.jsonl` file; any other file is one document.
    private init(file: URL) throws {
        let data = try Data(contentsOf: file)
        guard file.pathExtension == "jsonl" else {
            self.init(texts: [String(decoding: data, as: UTF8.self)])
            return
        }
        let decoder = JSONDecoder()
        let lines = data.split(separator: UInt8(ascii: "\n"))
        self.init(texts: try lines.map { try decoder.decode(Line.self, from: $0).text })
    }

    private struct Line: Decodable {
        let text: String
    }
}
