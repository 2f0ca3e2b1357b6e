import Foundation
import WartaEvaluation

/// Scores as JSON, for programs.
struct EvaluationJSON {
    let text: String

    init(_ evaluation: Evaluation, withConfusions: Bool) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        text = String(decoding: try encoder.encode(Report(evaluation, withConfusions)), as: UTF8.self) + "\n"
    }
}

private struct Report: Encodable {
    var sentences: Int?
    var documents: Int?
    var notPredicted: Int?
    let entities: Entities?
    let statements: Statements?
    let mistakes: [[String: String]]?

    init(_ evaluation: Evaluation, _ withConfusions: Bool) {
        switch evaluation.unit {
        case .sentences: sentences = evaluation.count
        case .documents: (documents, notPredicted) = (evaluation.count, evaluation.missing)
        }
        entities = evaluation.entities.kinds.isEmpty ? nil : Entities(evaluation.entities, withConfusions)
        statements = evaluation.statements.map(Statements.init)
        let mistakes = evaluation.mistakes.map { mistake in
            ["place": mistake.place, "what": mistake.what, "detail": mistake.detail, "text": mistake.text]
        }
        self.mistakes = mistakes.isEmpty ? nil : mistakes
    }

    struct Entities: Encodable {
        let types: [String: Numbers]
        let micro: Numbers
        let macro: Numbers
        let weighted: Numbers
        let merged: Numbers
        let spans: Numbers
        let links: Numbers?
        let confusion: [String: [String: Int]]?

        init(_ scores: EntityScores, _ withConfusions: Bool) {
            types = scores.kinds.mapValues(Numbers.init)
            micro = Numbers(scores.micro)
            macro = Numbers(scores.macro)
            weighted = Numbers(scores.weighted)
            merged = Numbers(scores.merged)
            spans = Numbers(scores.spans)
            links = scores.links.gold > 0 ? Numbers(scores.links) : nil
            confusion = withConfusions ? scores.confusions : nil
        }
    }

    struct Statements: Encodable {
        let direct: Kind
        let reported: Kind
        let endToEnd: Numbers

        init(_ scores: StatementScores) {
            direct = Kind(scores.direct)
            reported = Kind(scores.reported)
            endToEnd = Numbers(scores.endToEnd)
        }
    }

    struct Kind: Encodable {
        let found: Numbers
        let whoStrict: Share
        let whoLenient: Share
        let cue: Share

        init(_ kind: StatementScores.Kind) {
            found = Numbers(kind.found)
            whoStrict = Share(kind.whoStrict)
            whoLenient = Share(kind.whoLenient)
            cue = Share(kind.cue)
        }
    }

    struct Share: Encodable {
        let right: Int
        let asked: Int
        let share: Double

        init(_ accuracy: Accuracy) { (right, asked, share) = (accuracy.right, accuracy.asked, accuracy.value) }
    }

    struct Numbers: Encodable {
        let precision: Double
        let recall: Double
        let f1: Double
        var hit: Int?
        var predicted: Int?
        var gold: Int?

        init(_ score: Score) {
            (precision, recall, f1) = (score.precision, score.recall, score.f1)
            (hit, predicted, gold) = (score.hit, score.predicted, score.gold)
        }

        init(_ score: MeanScore) { (precision, recall, f1) = (score.precision, score.recall, score.f1) }
    }
}
