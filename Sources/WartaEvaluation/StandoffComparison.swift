import Warta
import WartaFormats

/// Compares the names and statements of two standoff files, document by document.
package struct StandoffComparison {
    private let gold: StandoffFile
    private let predicted: StandoffFile
    private let texts: DocumentTexts
    private let kinds: KindMap
    /// The kinds that predictions are scored for.
    private let scoredKinds: Set<String>
    private let hasLinks: Bool
    private var leftOut: Set<String> = []
    private var evaluation: Evaluation

    /// - Parameters:
    ///   - documents: The file with the documents' texts, if the user gave one.
    ///   - mistakes: How many to keep.
    /// - Throws: ``InputError`` where a file cannot be read.
    package init(gold: String, predicted: String, documents: String?, kinds: KindMap, mistakes: Int) throws(InputError) {
        self.gold = try StandoffFile(gold)
        self.predicted = try StandoffFile(predicted)
        self.kinds = kinds
        texts = try DocumentTexts(documents, gold: self.gold)
        let names = self.gold.documents.flatMap { $0.entities ?? [] }
        scoredKinds = Set((names.map(\.span.kind) + EntityKind.names.map(\.label)).compactMap(kinds.kind))
        hasLinks = names.contains { $0.link != nil }
        evaluation = Evaluation(of: .documents, mistakes: mistakes)
        evaluation.warnings = texts.warnings.map(\.description)
        if self.gold.documents.contains(where: { $0.statements != nil }) { evaluation.statements = StatementScores() }
        try Self.checkIsAnnotated(self.gold)
    }

    /// - Throws: ``InputError`` where the files do not fit together.
    package consuming func scores() throws(InputError) -> Evaluation {
        evaluation.count = gold.documents.count
        for document in gold.documents {
            let prediction = predicted[document.id]
            if prediction == nil { evaluation.missing += 1 }
            try compare(document, prediction)
        }
        try checkIds()
        if !predicted.documents.isEmpty { try Self.checkIsAnnotated(predicted) }
        warnOfMissingFields()
        if !leftOut.isEmpty {
            let kinds = leftOut.sorted().joined(separator: ", ")
            evaluation.warnings.append("\(predicted.name): left out kinds that \(gold.name) never has: \(kinds)")
        }
        return evaluation
    }

    private static func checkIsAnnotated(_ file: StandoffFile) throws(InputError) {
        guard !file.documents.contains(where: { $0.entities != nil || $0.statements != nil }) else { return }
        throw InputError(
            file: file.name, line: nil,
            message: "nothing to compare: no document has 'entities', 'quotes', 'label', 'labels' or 'spans'")
    }

    private mutating func checkIds() throws(InputError) {
        let common = gold.documents.count - evaluation.missing
        if common == 0, !gold.documents.isEmpty, !predicted.documents.isEmpty {
            throw InputError(file: predicted.name, line: nil, message: "has none of the ids of \(gold.name)")
        }
        if let first = gold.documents.first(where: { predicted[$0.id] == nil }) {
            evaluation.warnings.append(
                "\(predicted.name): does not have all documents of \(gold.name), in which then nothing was found: "
                    + "\(evaluation.missing), the first \(first.id)")
        }
        if let first = predicted.documents.first(where: { gold[$0.id] == nil }) {
            evaluation.warnings.append(
                "\(predicted.name):\(first.line): left out documents that \(gold.name) does not have: "
                    + "\(predicted.documents.count - common), the first \(first.id)")
        }
    }

    private mutating func warnOfMissingFields() {
        func isMissing(_ isThere: (StandoffDocument) -> Bool) -> Bool {
            gold.documents.contains(where: isThere) && !predicted.documents.isEmpty && !predicted.documents.contains(where: isThere)
        }
        if isMissing({ $0.entities != nil }) {
            evaluation.warnings.append("\(predicted.name): no document has 'entities', so that no name counts as found")
        }
        if isMissing({ $0.statements != nil }) {
            evaluation.warnings.append("\(predicted.name): no document has 'quotes', so that no statement counts as found")
        }
    }

    private mutating func compare(_ right: StandoffDocument, _ found: StandoffDocument?) throws(InputError) {
        let text = texts[right.id]
        if let text {
            try right.check(in: text, gold.name)
            try found?.check(in: text, predicted.name)
        }
        if let names = right.entities { compare(right.id, names, found?.entities ?? [], text ?? []) }
        guard let statements = right.statements else { return }
        guard let text else {
            throw InputError(
                file: gold.name, line: right.line,
                message: "no text of document \(right.id) to compare statements in: see --documents")
        }
        let mistakes = evaluation.statements!.add(
            gold: statements, predicted: found?.statements ?? [], text: text, directOnly: right.isDirectOnly)
        for mistake in mistakes { evaluation.add(Evaluation.Mistake(mistake, document: right.id, text)) }
    }

    private mutating func compare(
        _ id: String, _ right: [StandoffDocument.Name], _ found: [StandoffDocument.Name], _ text: [Unicode.Scalar]
    ) {
        let (right, found) = (right.compactMap(mapped), found.compactMap(mapped))
        leftOut.formUnion(found.map(\.span.kind).filter { !scoredKinds.contains($0) })
        let scored = found.filter { scoredKinds.contains($0.span.kind) }
        let mistakes = evaluation.entities.add(gold: right.map(\.span), predicted: scored.map(\.span))
        evaluation.add(
            mistakes, at: { _ in id },
            text: { text.isEmpty ? "from \($0.range.lowerBound) to \($0.range.upperBound)" : text.string($0.range) })
        if hasLinks { evaluation.entities.addLinks(gold: Self.links(right), predicted: Self.links(scored)) }
    }

    private func mapped(_ name: StandoffDocument.Name) -> StandoffDocument.Name? {
        kinds.kind(name.span.kind).map { .init(span: KindSpan(name.span.range, $0), link: name.link) }
    }

    private static func links(_ names: [StandoffDocument.Name]) -> [KindSpan: String] {
        Dictionary(
            names.compactMap { name in name.link.map { (name.span, $0) } }, uniquingKeysWith: { first, _ in first })
    }
}

extension Evaluation.Mistake {
    fileprivate init(_ mistake: StatementScores.Mistake, document: String, _ text: [Unicode.Scalar]) {
        func kind(_ statement: StandoffStatement) -> String { statement.isDirect ? "direct" : "reported" }
        switch mistake {
        case .missed(let statement):
            self.init(
                place: document, what: "missed \(kind(statement))", detail: "", text: text.string(statement.range))
        case .wrong(let statement):
            self.init(
                place: document, what: "false \(kind(statement))", detail: "", text: text.string(statement.range))
        case .wrongSpeaker(let gold, let predicted):
            func name(_ speaker: StandoffStatement.Speaker?) -> String {
                speaker?.name ?? speaker?.range.map { text.string($0) } ?? "nobody"
            }
            self.init(
                place: document, what: "wrong speaker \(kind(gold))",
                detail: "\(name(gold.speaker)) != \(name(predicted.speaker))", text: text.string(gold.range))
        }
    }
}
