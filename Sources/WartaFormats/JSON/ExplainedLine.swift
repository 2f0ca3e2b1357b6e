import Warta

/// What the library found in a document, and why, as a line of JSON.
///
/// Behind the fields of ``AnnotationLine`` stands `explanation`: for each of `entities` the model's confidence and the rules that
/// made or changed it, nothing for dates and amounts; for each of `quotes` its frame, what stands for the speaker, how likely it
/// is a statement, and the candidates with their scores and shares.
package struct ExplainedLine {
    package let line: String

    package init(_ document: Document, _ explanation: Explanation, _ source: DocumentSource, offsets: OffsetUnit) {
        let names = Dictionary(explanation.names.map { ($0.utf8Range, $0) }, uniquingKeysWith: { first, _ in first })
        line = AnnotationLine(document, source, offsets: offsets).line { line in
            line.object("explanation") { line in
                line.array("entities", document.entities.map { names[$0.utf8Range] }) { $0.add($1) }
                line.array("quotes", explanation.statements) { $0.add($1) }
            }
        }
    }
}

extension JSONLine {
    fileprivate mutating func add(_ name: Explanation.Name?) {
        guard let name else { return }
        if let confidence = name.modelConfidence { field("model", confidence) }
        field("rules", name.rules)
    }

    fileprivate mutating func add(_ statement: Explanation.Statement) {
        field("frame", statement.frame)
        field("mention", statement.mention)
        field("probability", statement.probability)
        array("candidates", statement.candidates) { line, candidate in
            line.optional("name", candidate.name)
            line.field("score", candidate.score)
            line.field("share", candidate.share)
        }
    }
}
