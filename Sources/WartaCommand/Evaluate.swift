import ArgumentParser
import Foundation
import WartaEvaluation

struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "How much of a gold annotation was found, and how much of what was found is right.",
        discussion: """
            Two CoNLL files: names by the strict rules of IOB2, as seqeval counts in its strict mode. The label is the \
            last of at least two columns; the words of both files must be the same.

            Two .jsonl files, PREDICTED in the form of `warta annotate --output jsonl`: names by span and kind; \
            statements in quotation marks by their span, in other words by an overlap of half; who said it; and both \
            together. GOLD has the same form, or spans as arrays:
              {"id": "1", "entities": [[0, 12, "PER"]], "quotes": [
               {"kind": "direct", "start": 20, "end": 41, "cue": [43, 47],
                "speaker": [48, 60], "name": "Wahyu Hidayat"}]}
            with each document in one line. Offsets count code points. Entities or quotes that are null were not \
            annotated and are not scored. Predicted kinds of names that GOLD never has are left out, but for PER, GOV, \
            COUNTRY, COM, ORG and LOC.
            """)

    enum Output: String, ExpressibleByArgument, CaseIterable { case text, json }
    enum Format: String, ExpressibleByArgument, CaseIterable { case conll, jsonl }

    @Argument(help: "What is right.")
    var gold: String

    @Argument(help: "What was found; - for standard input.")
    var predicted: String

    @Option(
        name: .customLong("input"), help: "The form of both files; default by the ending of GOLD, conll for any other.")
    var format: Format?

    @Option(
        help: "The texts of .jsonl files; default X.docs.jsonl beside X.gold.jsonl, or the field text of GOLD's lines.")
    var documents: String?

    @Option(
        help: ArgumentHelp(
            "Kinds to take for others in both files: FROM=TO,FROM=TO...; nothing behind = leaves a kind out.",
            valueName: "kinds"))
    var merge: KindMap?

    @Option(help: "How many mistakes to list.")
    var errors = 0

    @Flag(help: "Count which kind was taken for which.")
    var confusion = false

    @Option(help: "The form of the output.")
    var output: Output = .text

    @Option(help: "Where to write; the file is replaced when all is done. Default: standard output.")
    var outputFile: String?

    func validate() throws {
        if errors < 0 { throw ValidationError("--errors takes a number from 0 on") }
        if isConll, documents != nil { throw ValidationError("--documents goes with .jsonl files only") }
        if gold == "-", predicted == "-" { throw ValidationError("only one file can be standard input") }
    }

    private var isConll: Bool { (format ?? (gold.hasSuffix(".jsonl") ? .jsonl : .conll)) == .conll }

    func run() throws {
        let evaluation = try evaluation()
        for warning in evaluation.warnings { StandardError.report(warning) }
        let file = try OutputFile(path: outputFile)
        let report =
            output == .json
            ? try EvaluationJSON(evaluation, withConfusions: confusion).text
            : EvaluationTable(evaluation, withConfusions: confusion).text
        let isForTerminal = outputFile == nil && Terminal.isTerminal(STDOUT_FILENO)
        try file.write(TextStyle(isColored: false, isForTerminal: isForTerminal).plain(report))
        try file.finish()
    }

    private func evaluation() throws -> Evaluation {
        if isConll {
            return try ConllComparison(gold: gold, predicted: predicted, kinds: merge ?? KindMap(), mistakes: errors)
                .scores()
        }
        return try StandoffComparison(
            gold: gold, predicted: predicted, documents: documents, kinds: merge ?? KindMap(), mistakes: errors
        ).scores()
    }
}

extension KindMap: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
