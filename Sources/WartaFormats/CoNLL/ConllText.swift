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

    /// The lines of a CoNLL file, with each word's label as a last column. Only names are marked, for the other columns of
    /// such a file know no dates and amounts.
    ///
    /// - Parameter labels: Those of all words; see ``EntityTagger/labels(forSentences:)``.
    package init(_ document: ConllDocument, labels: [String]) {
        var labels = labels[...]
        for sentence in document.sentences {
            for row in sentence.rows {
                switch row.content {
                case .word: text += row.adding(labels.removeFirst())
                case .documentStart: text += row.adding("O")
                case .comment: text += row.text
                }
                text += "\n"
            }
            text += "\n"
        }
    }
}
