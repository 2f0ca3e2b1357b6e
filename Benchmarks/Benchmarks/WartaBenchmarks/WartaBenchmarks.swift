import Benchmark
import CICUBaseline
import Warta

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput, .picosecondsPerByte, .thousandthsOfICUSpeed],
        timeUnits: .microseconds,
        units: [.picosecondsPerByte: .count, .thousandthsOfICUSpeed: .count],
        maxDuration: .seconds(5))

    let texts = Corpus.standard.texts
    let words = ICUBaseline(ICU_WORDS)
    let sentences = ICUBaseline(ICU_SENTENCES)
    let tokenizer = WordTokenizer()
    let splitter = SentenceSplitter()
    let tagger = EntityTagger()
    let attributor = QuoteAttributor()
    let analyzer = Analyzer()
    precondition(
        texts.allSatisfy { tokenizer.boundaries(in: $0).ends.count == words.visit($0).boundaries },
        "the two word benchmarks must do the same work")

    measure("Words ICU", texts, beside: words) { words.visit($0) }
    measure("Words Warta", texts, beside: words) { tokenizer.boundaries(in: $0) }
    measure("Sentences ICU", texts, beside: sentences) { sentences.visit($0) }
    measure("Sentences Warta", texts, beside: sentences) { splitter.sentences(in: $0) }
    measure("Entities", texts, beside: words) { tagger.entities(in: $0) }
    measure("Quotes of given entities", texts, beside: words, prepare: tagger.entities) { text, entities in
        attributor.quotes(in: text, entities: entities)
    }
    measure("Whole pipeline", texts, beside: words) { analyzer.analyze($0) }
}
