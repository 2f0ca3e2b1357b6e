import ArgumentParser
import Foundation
import Warta
import WartaEvaluation
import WartaFormats

struct MeasureConfidence: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows how far the confidence of statements means what it says.",
        discussion: """
            For each range of confidence: how many statements have it, its mean, and the share of them that are right, \
            which is to be the same. A statement is right if it is annotated (a direct one with the same span, any other \
            with half of the words in common) and its speaker has the annotated name or a part of it.
            """)

    @Argument(help: "Documents with annotated statements (X.docs.jsonl with X.gold.jsonl beside it).")
    var files: [String]

    @Option(help: "An entity model that was not trained on them.")
    var model: String

    @Option(help: "Cross-validate in this many parts; without it the weights of the library are measured.")
    var folds: Int?

    @Option(help: "Weights that train-attribution made, in place of the library's.")
    var attribution: String?

    @Flag(help: "List the statements whose speaker is wrong: document, place in UTF-8 bytes, confidence, names.")
    var errors = false

    @OptionGroup var options: AttributionOptions

    func run() throws {
        let texts = try files.flatMap(AttributedText.standoff)
        let tagger = try EntityModel(contentsOf: URL(filePath: model))
        var tables = (direct: ReliabilityTable(), reported: ReliabilityTable())
        for fold in 0..<(folds ?? 1) {
            let held = texts.indices.filter { folds == nil || $0 % folds! == fold }
            let weights =
                folds == nil
                ? try attribution.map(Self.weights) ?? .standard
                : options.training(tagger).model(texts.indices.filter { $0 % folds! != fold }.map { texts[$0] })
            for index in held { add(texts[index], tagger, weights, to: &tables) }
        }
        print("direct\n\(tables.direct)\nreported\n\(tables.reported)")
    }

    private static func weights(_ file: String) throws -> AttributionModel {
        guard let weights = AttributionModel(bytes: try WholeFile.contents(file)) else {
            throw InputError(file: file, line: nil, message: "no weights that train-attribution made")
        }
        return weights
    }

    private func add(
        _ text: AttributedText, _ tagger: EntityModel, _ weights: AttributionModel,
        to tables: inout (direct: ReliabilityTable, reported: ReliabilityTable)
    ) {
        let quotes = Analyzer(model: tagger, attribution: weights).analyze(text.text).quotes
        let gold = text.matches(quotes.map { ($0.kind == .direct, $0.utf8Range) })
        tables.direct.wanted += text.statements.count(where: \.isDirect)
        tables.reported.wanted += text.statements.count { !$0.isDirect }
        for (quote, statement) in zip(quotes, gold) {
            let speaker = statement.map { $0.speaker?.name ?? "" }
            if let speaker, speaker.isEmpty { continue }
            let agreement = speaker.map { NameAgreement($0, quote.speaker?.name ?? "") }
            if errors, let speaker, agreement == .different {
                print(
                    text.id, quote.utf8Range.lowerBound, String(format: "%.2f", quote.confidence),
                    "\(quote.speaker?.name ?? "?") for \(speaker)", separator: "\t")
            }
            if quote.kind == .direct {
                tables.direct.add(quote.confidence, agreement)
            } else {
                tables.reported.add(quote.confidence, agreement)
            }
        }
    }
}

/// Shares of right statements by confidence.
struct ReliabilityTable: CustomStringConvertible {
    private var all: [(confidence: Double, agreement: NameAgreement?)] = []
    /// How many statements are annotated.
    var wanted = 0
    private static let bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1]

    /// - Parameter agreement: Of the speaker's name; `nil` if the statement is not annotated.
    mutating func add(_ confidence: Double, _ agreement: NameAgreement?) { all.append((confidence, agreement)) }

    var description: String {
        var lines = ["confidence    statements  mean   right"]
        for (lower, upper) in zip(Self.bounds, Self.bounds.dropFirst()) {
            let bin = all.filter { $0.confidence >= lower && ($0.confidence < upper || upper == 1) }
            if bin.isEmpty { continue }
            lines.append(
                String(
                    format: "%.2f to %.2f %8d %10.3f %7.3f", lower, upper, bin.count, mean(bin), share(bin)))
        }
        let brier = all.reduce(0) { sum, statement in
            let error = statement.confidence - (isRight(statement.agreement) ? 1 : 0)
            return sum + error * error
        }
        let found = all.filter { $0.agreement != nil }
        lines.append(
            String(
                format: "all %18d %10.3f %7.3f, Brier score %.4f", all.count, mean(all), share(all),
                brier / Double(max(1, all.count))))
        lines.append(
            String(
                format: "found %d of %d, F1 %.4f; speaker lenient %.4f, strict %.4f", found.count, wanted,
                2 * Double(found.count) / Double(max(1, all.count + wanted)), share(found),
                Double(found.count { $0.agreement == .same }) / Double(max(1, found.count))))
        return lines.joined(separator: "\n")
    }

    private func isRight(_ agreement: NameAgreement?) -> Bool { agreement == .same || agreement == .partial }

    private func mean(_ bin: [(confidence: Double, agreement: NameAgreement?)]) -> Double {
        bin.reduce(0) { $0 + $1.confidence } / Double(max(1, bin.count))
    }

    private func share(_ bin: [(confidence: Double, agreement: NameAgreement?)]) -> Double {
        Double(bin.count { isRight($0.agreement) }) / Double(max(1, bin.count))
    }
}
