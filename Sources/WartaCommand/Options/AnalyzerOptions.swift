import ArgumentParser
import Warta
import WartaFormats

/// What to find names with.
struct AnalyzerOptions: ParsableArguments {
    @Option(help: "An entity model trained by yourself; default the built-in one.")
    var model: String?

    @Option(help: "What kind of text to expect; any finds minutes where three turns follow each other.")
    var form = TextForm.any

    func analyzer(_ lexicon: Lexicon) throws -> Analyzer { Analyzer(lexicon: lexicon, model: try loadModel(), form: form) }

    func tagger(_ lexicon: Lexicon) throws -> EntityTagger { EntityTagger(lexicon: lexicon, model: try loadModel(), form: form) }

    private func loadModel() throws -> EntityModel { try model.map { try EntityModel(file: $0) } ?? .standard }
}

extension TextForm: ExpressibleByArgument {}
