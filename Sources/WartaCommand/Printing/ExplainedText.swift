import Warta

/// A document's marked text, and below it where each name comes from and how each statement was judged.
struct ExplainedText {
    let text: String

    init(_ document: Document, _ explanation: Explanation, _ id: String, _ style: TextStyle) {
        let names = zip(explanation.names, document.entities.filter { $0.value == nil && $0.kind.isName }).map { name, entity in
            "  \(style.plain(entity.text))  \(style.faint(style.plain(entity.label)))  \(Self.origin(name))\n"
        }
        let statements = zip(document.quotes, explanation.statements).map { quote, statement in
            "  \(style.plain(Self.start(quote.text)))\n    \(Self.judgement(statement))\n"
                + statement.candidates.map { "      \(style.plain(Self.candidate($0)))\n" }.joined()
        }
        text =
            AnnotatedText(document, id, style).text + style.faint("names") + "\n" + names.joined()
            + style.faint("statements") + "\n" + statements.joined() + "\n"
    }

    private static func origin(_ name: Explanation.Name) -> String {
        let model = name.modelConfidence.map { ["model \(rounded($0))"] } ?? []
        return (model + name.rules).joined(separator: ", ")
    }

    private static func judgement(_ statement: Explanation.Statement) -> String {
        "frame \(statement.frame), mention \(statement.mention), probability \(rounded(statement.probability))"
    }

    private static func candidate(_ candidate: Explanation.Candidate) -> String {
        "\(candidate.name ?? "nobody of these")  score \(rounded(candidate.score)), share \(rounded(candidate.share))"
    }

    private static func rounded(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

    /// The first words of a statement.
    private static func start(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
    }
}
