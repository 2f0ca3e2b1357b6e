import WartaFormats

/// Compares the labels of two CoNLL files, sentence by sentence.
package struct ConllComparison {
    private var gold: LabelledSentences
    private var predicted: LabelledSentences
    private let kinds: KindMap
    private let mistakes: Int

    package init(gold: String, predicted: String, kinds: KindMap, mistakes: Int) {
        self.gold = LabelledSentences(gold)
        self.predicted = LabelledSentences(predicted)
        self.kinds = kinds
        self.mistakes = mistakes
    }

    /// - Throws: ``InputError`` where a file cannot be read or the words differ.
    package consuming func scores() throws -> Evaluation {
        var evaluation = Evaluation(of: .sentences, mistakes: mistakes)
        while true {
            let (right, found) = (try gold.next(), try predicted.next())
            guard let right, let found else {
                if let right { throw predicted.error("ends, \(gold.place(right[0])) goes on with '\(right[0].text)'") }
                if let found { throw predicted.error("goes on behind the end of \(gold.name)", found[0].line) }
                return evaluation
            }
            try checkWords(right, found)
            evaluation.count += 1
            let mistakes = evaluation.entities.add(
                gold: kinds(IOB2Label.spans(try right.map(gold.label))),
                predicted: kinds(IOB2Label.spans(try found.map(predicted.label))))
            evaluation.add(
                mistakes, at: { gold.place(right[$0.range.lowerBound]) },
                text: { right[$0.range].map(\.text).joined(separator: " ") })
        }
    }

    private func checkWords(_ right: [LabelledSentences.Word], _ found: [LabelledSentences.Word]) throws(InputError) {
        for (a, b) in zip(right, found) where a.text != b.text {
            throw predicted.error("'\(b.text)', \(gold.place(a)) has '\(a.text)'", b.line)
        }
        if found.count > right.count {
            let word = found[right.count]
            throw predicted.error("'\(word.text)' in a sentence that ends at \(gold.place(right.last!))", word.line)
        }
        if found.count < right.count {
            let word = right[found.count]
            throw predicted.error(
                "the sentence ends here, \(gold.place(word)) goes on with '\(word.text)'", found.last!.line)
        }
    }
}
