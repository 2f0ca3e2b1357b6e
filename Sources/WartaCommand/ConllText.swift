import Warta

/// Words with their labels in the IOB2 scheme: one word a line, a blank line behind each sentence.
struct ConllText {
    private(set) var text = ""

    /// The words of a text as the library splits it.
    init(_ analysis: Document) {
        var entity = 0
        for sentence in analysis.sentences {
            var labelled: Int?
            for word in sentence.words {
                let range = analysis.words[word].utf8Range
                while entity < analysis.entities.count,
                    analysis.entities[entity].utf8Range.upperBound <= range.lowerBound
                {
                    entity += 1
                }
                text += analysis.text[utf8: range]
                if entity < analysis.entities.count, analysis.entities[entity].utf8Range.overlaps(range) {
                    text += (labelled == entity ? "\tI-" : "\tB-") + analysis.entities[entity].label + "\n"
                    labelled = entity
                } else {
                    text += "\tO\n"
                }
            }
            text += "\n"
        }
    }

    /// The lines of a CoNLL file, with the label that the tagger gives each word as a last column. What a document says
    /// in one sentence helps with the others; a name does not go from one sentence to the next.
    init(_ document: ConllDocument, _ tagger: EntityTagger) {
        var labels = tagger.labels(forWords: document.sentences.flatMap { $0.words.map(\.text) })[...]
        for sentence in document.sentences {
            var isFirst = true
            for row in sentence.rows {
                switch row.content {
                case .word:
                    let label = labels.removeFirst()
                    text += row.adding(isFirst && label.hasPrefix("I-") ? "B-" + label.dropFirst(2) : label)
                    isFirst = false
                case .documentStart: text += row.adding("O")
                case .comment: text += row.text
                }
                text += "\n"
            }
            text += "\n"
        }
    }
}
