import Testing
import Warta
import WartaFormats

@testable import WartaTools

@Suite("Training of a chain")
struct ChainTrainerTests {
    private static let texts = [
        LabelledText(["Gubernur", "Rahmat", "Hidayat", "tiba", "."], [KindSpan(1..<3, "PER")], id: "1"),
        LabelledText(["Warga", "Ambon", "senang", "."], [KindSpan(1..<2, "LOC")], id: "2"),
    ]

    private func tagger(margin: Float) throws -> EntityTagger {
        let set = TrainingSet(kinds: TrainingSet.kinds(of: Self.texts))
        let settings = ChainTrainer.Settings(epochs: 20, runs: 2, margin: margin, minimumCount: 1, leastWeight: 0)
        var trainer = ChainTrainer(labels: set.labels, settings: settings)
        let bytes = trainer.train(set.examples(Self.texts, allWords: true), readsAllWords: true)
        return EntityTagger(model: try EntityModel(bytes))
    }

    @Test("A model knows what it was trained on", arguments: [0, 2] as [Float])
    func learns(margin: Float) throws {
        let tagger = try tagger(margin: margin)
        #expect(tagger.labels(forWords: ["Gubernur", "Rahmat", "Hidayat", "tiba"]) == ["O", "B-PER", "I-PER", "O"])
        #expect(tagger.labels(forWords: ["Warga", "Ambon", "senang"]) == ["O", "B-LOC", "O"])
    }

    @Test("The same data give the same bytes, a margin surer names")
    func margin() throws {
        let text = "Gubernur Rahmat Hidayat tiba."
        let (plain, again, led) = try (tagger(margin: 0), tagger(margin: 0), tagger(margin: 3))
        func confidence(_ tagger: EntityTagger) -> Double { tagger.entities(in: text)[0].confidence }
        #expect(confidence(plain) == confidence(again))
        #expect(confidence(led) > confidence(plain))
    }
}
