import Warta

/// Words with their labels in the IOB2 scheme: one word a line, a blank line after each sentence.
///
/// ```swift
/// let document = Analyzer().analyze("Kapal itu tiba dari Jepang.")
/// print(ConllText(document).text)         // ... Jepang<TAB>B-COUNTRY ...
/// ```
public struct ConllText: Sendable {
    /// The lines.
    public private(set) var text = ""

    /// The words of a document, a tab between each and its label. All of its entities are marked: names, and dates and
    /// amounts too. Linear time.
    ///
    /// - Parameter document: One that ``Analyzer/analyze(words:)`` made has its words as they were given.
    public init(_ document: Document) {
        var entity = 0
        for sentence in document.sentences {
            var labelled: Int?
            for word in sentence.words {
                let range = document.words[word].utf8Range
                while entity < document.entities.count,
                    document.entities[entity].utf8Range.upperBound <= range.lowerBound
                {
                    entity += 1
                }
                text += document.text(ofUTF8: range).withoutLineEnd
                if entity < document.entities.count, document.entities[entity].utf8Range.overlaps(range) {
                    text += (labelled == entity ? "\tI-" : "\tB-") + document.entities[entity].label + "\n"
                    labelled = entity
                } else {
                    text += "\tO\n"
                }
            }
            text += "\n"
        }
    }

    /// Where the labels of words that a file gave are written.
    package enum LabelColumn: String, Sendable, CaseIterable {
        /// One column more, the last.
        case last
        /// The column MISC of CoNLL-U, as `NER=B-PER`.
        case misc
    }

    /// The lines of a CoNLL file, with each word's label. Only names are marked, for the other columns of such a file know no
    /// dates and amounts.
    ///
    /// - Parameters:
    ///   - labels: Those of all words; see ``EntityTagger/labels(forSentences:)``.
    ///   - column: ``LabelColumn/misc`` for CoNLL-U only.
    package init(_ document: ConllDocument, labels: [String], in column: LabelColumn = .last) {
        var labels = labels[...]
        var label = "O"
        for sentence in document.sentences {
            for (row, role) in sentence.rows {
                if role == .word || role == .wordOfParts { label = labels.removeFirst() }
                text += Self.line(row, role, label, column) + "\n"
            }
            text += "\n"
        }
    }

    /// A row with its label, which a word of parts leaves to these.
    private static func line(
        _ row: ConllRow, _ role: ConllDocument.Sentence.Role, _ label: String, _ column: LabelColumn
    ) -> String {
        switch role {
        case .comment: row.text
        case .documentStart: row.adding("O")
        case .wordOfParts, .emptyNode: column == .last ? row.adding("_") : row.text
        case .word, .firstPart: column == .last ? row.adding(label) : row.addingAttribute(label)
        case .furtherPart:
            line(row, .word, label.hasPrefix("B-") ? "I-" + label.dropFirst(2) : label, column)
        }
    }
}
