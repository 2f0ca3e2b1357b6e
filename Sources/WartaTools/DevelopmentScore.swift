import Warta
import WartaEvaluation
import WartaFormats

/// How many names of the kinds in labelled texts a tagger finds with their exact words and kind.
struct DevelopmentScore: CustomStringConvertible {
    private var scores = EntityScores()

    init(_ tagger: EntityTagger, _ texts: [LabelledText]) {
        let kinds = Set(texts.flatMap { $0.spans.map(\.kind) })
        for text in texts {
            let predicted = text.words.map { Self.names($0, tagger) } ?? Self.names(text.text, tagger)
            _ = scores.add(
                gold: text.spans.map { KindSpan($0.range, $0.kind) }, predicted: predicted.filter { kinds.contains($0.kind) })
        }
    }

    private static func names(_ text: String, _ tagger: EntityTagger) -> [KindSpan] {
        tagger.entities(in: text).map { KindSpan($0.utf8Range, $0.label) }
    }

    /// The names in words that the file gave, as ranges of the text that they are put into.
    private static func names(_ words: GivenWords, _ tagger: EntityTagger) -> [KindSpan] {
        let ranges = words.ranges
        return IOB2Label.spans(tagger.labels(words).map { IOB2Label($0) ?? .outside }).map { span in
            KindSpan(ranges[span.range.lowerBound].lowerBound..<ranges[span.range.upperBound - 1].upperBound, span.kind)
        }
    }

    var description: String {
        let rows = scores.kinds.sorted { $0.key < $1.key } + [("all", scores.micro)]
        let lines = rows.map { kind, score in
            ([kind] + [score.precision, score.recall, score.f1].map(Self.rounded) + ["\(score.gold)"]).joined(separator: "\t")
        }
        return (["kind\tprecision\trecall\tF1\tgold"] + lines).joined(separator: "\n")
    }

    private static func rounded(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
