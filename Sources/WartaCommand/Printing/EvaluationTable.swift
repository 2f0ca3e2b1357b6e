import Foundation
import WartaEvaluation

/// Scores as a table for people.
struct EvaluationTable {
    private(set) var text: String
    private static let width = 24

    init(_ evaluation: Evaluation, withConfusions: Bool) {
        text = Self.row(evaluation.unit.rawValue, ["\(evaluation.count)"])
        if evaluation.missing > 0 { text += Self.row("not predicted", ["\(evaluation.missing)"]) }
        if !evaluation.entities.kinds.isEmpty { addEntities(evaluation.entities) }
        if withConfusions { addConfusions(evaluation.entities.confusions) }
        if let statements = evaluation.statements { addStatements(statements) }
        if !evaluation.mistakes.isEmpty { text += "\n" }
        for mistake in evaluation.mistakes {
            let fields = [mistake.place, mistake.what, mistake.detail, mistake.text]
            text += fields.map(Self.oneLine).joined(separator: "\t") + "\n"
        }
    }

    private mutating func addEntities(_ scores: EntityScores) {
        text += "\n" + Self.row("names", ["precision", "recall", "F1", "hit", "predicted", "gold"])
        for (kind, score) in scores.kinds.sorted(by: { $0.key < $1.key }) { add(kind, score) }
        add("all (micro average)", scores.micro)
        add("macro average", scores.macro)
        add("weighted average", scores.weighted)
        if scores.kinds.keys.contains(where: { EntityScores.mergedKind($0) != $0 }) {
            add("merged to PER, ORG, LOC", scores.merged)
        }
        add("spans alone", scores.spans)
        if scores.links.gold > 0 { add("links", scores.links) }
    }

    private mutating func addConfusions(_ confusions: [String: [String: Int]]) {
        let predicted = Set(confusions.values.flatMap(\.keys)).sorted()
        text += "\n" + Self.row("gold, predicted as", predicted)
        for (kind, counts) in confusions.sorted(by: { $0.key < $1.key }) {
            text += Self.row(kind, predicted.map { String(counts[$0] ?? 0) })
        }
    }

    private mutating func addStatements(_ scores: StatementScores) {
        let kinds = [("direct", scores.direct), ("reported", scores.reported)].filter {
            $0.1.found.gold + $0.1.found.predicted > 0
        }
        guard !kinds.isEmpty else { return }
        text += "\n" + Self.row("statements", ["precision", "recall", "F1", "hit", "predicted", "gold"])
        for (name, kind) in kinds { add(name, kind.found) }
        if scores.endToEnd.gold > 0 { add("found, right speaker", scores.endToEnd) }
        text += "\n" + Self.row("of those found", ["right", "asked", "share"])
        for (name, kind) in kinds {
            add("\(name): who, lenient", kind.whoLenient)
            add("\(name): who, strict", kind.whoStrict)
            add("\(name): cue", kind.cue)
        }
    }

    private mutating func add(_ name: String, _ score: Score) {
        let values = [score.precision, score.recall, score.f1].map(Self.decimals)
        text += Self.row(name, values + [score.hit, score.predicted, score.gold].map(String.init))
    }

    private mutating func add(_ name: String, _ score: MeanScore) {
        text += Self.row(name, [score.precision, score.recall, score.f1].map(Self.decimals))
    }

    private mutating func add(_ name: String, _ accuracy: Accuracy) {
        guard accuracy.asked > 0 else { return }
        text += Self.row(name, ["\(accuracy.right)", "\(accuracy.asked)", Self.decimals(accuracy.value)])
    }

    private static func decimals(_ value: Double) -> String { String(format: "%.4f", value) }

    private static func row(_ name: String, _ cells: [String]) -> String {
        let name = name + String(repeating: " ", count: max(1, width - name.count))
        return name + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined() + "\n"
    }

    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
