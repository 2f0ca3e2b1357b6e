import Warta
import WartaEvaluation
import WartaFormats

/// A text whose statements are known: who said what.
struct AttributedText: Sendable {
    let id: String
    let text: String
    let statements: [StandoffStatement]
    private let scalars: [Unicode.Scalar]

    /// Documents with standoff annotation; those without annotated statements are passed over.
    ///
    /// - Throws: ``InputError`` with the line that is wrong.
    static func standoff(_ docs: String) throws(InputError) -> [AttributedText] {
        try AnnotatedDocument.read(docs).compactMap { document in
            document.annotation.statements.map { statements in
                AttributedText(
                    id: document.annotation.source.id, text: document.text.string(document.text.indices),
                    statements: statements, scalars: document.text)
            }
        }
    }

    /// For each of some found statements the annotated one that it is.
    ///
    /// - Parameters:
    ///   - found: Ranges in UTF-8 bytes.
    ///   - choice: Which of several is the annotated one.
    func matches(
        _ found: [(isDirect: Bool, utf8Range: Range<Int>)], choice: StatementMatching.Choice = .first
    ) -> [StandoffStatement?] {
        let places = text.offsets(found.flatMap { [$0.utf8Range.lowerBound, $0.utf8Range.upperBound] }, in: .unicode)
        let predicted = found.indices.map { index in
            StandoffStatement(
                isDirect: found[index].isDirect, range: places[2 * index]..<places[2 * index + 1], cue: nil, speaker: nil)
        }
        return StatementMatching(gold: statements, predicted: predicted, text: scalars, choice: choice).goldOfPrediction
            .map { $0.map { statements[$0] } }
    }
}
