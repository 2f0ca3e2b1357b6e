import ArgumentParser
import Foundation
import Warta

/// What to find names with.
struct AnalyzerOptions: ParsableArguments {
    @Option(help: "An entity model trained by yourself; default the built-in one.")
    var model: String?

    func analyzer(_ lexicon: Lexicon) throws -> Analyzer { Analyzer(lexicon: lexicon, model: try loadModel()) }

    func tagger(_ lexicon: Lexicon) throws -> EntityTagger { EntityTagger(lexicon: lexicon, model: try loadModel()) }

    private func loadModel() throws -> EntityModel {
        guard let model else { return .standard }
        let data = try WholeFile.contents(model)
        do {
            return try EntityModel(Array(data))
        } catch {
            throw Failure("\(model): \(error)")
        }
    }
}

/// Files that are small enough to be read at once.
enum WholeFile {
    static func contents(_ file: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: file) else { throw Failure("\(file): cannot be read") }
        return data
    }
}
