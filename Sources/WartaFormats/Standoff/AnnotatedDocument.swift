/// A text with its annotation: `X.docs.jsonl` has the texts, `X.gold.jsonl` beside it the annotations.
package struct AnnotatedDocument: Sendable {
    package let text: [Unicode.Scalar]
    package let annotation: StandoffDocument

    /// The documents of a file that are annotated, in the order of the annotations.
    ///
    /// - Parameter docs: `X.docs.jsonl`, or one file with both.
    /// - Throws: ``InputError`` for a line that cannot be read, and where an annotation does not fit its text.
    package static func read(_ docs: String) throws(InputError) -> [AnnotatedDocument] {
        let gold = try StandoffFile(docs.replacingEnding(".docs.jsonl", with: ".gold.jsonl") ?? docs)
        let texts = try DocumentTexts(docs, gold: gold)
        var documents: [AnnotatedDocument] = []
        for annotation in gold.documents {
            guard let text = texts[annotation.id] else { continue }
            try annotation.check(in: text, gold.name)
            documents.append(AnnotatedDocument(text: text, annotation: annotation))
        }
        return documents
    }
}
