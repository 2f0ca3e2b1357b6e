import Warta

/// The words and sentences of a document, written out.
struct TokenLines {
    private let document: InputDocument
    private let words: Words
    private let sentences: Sentences

    init(_ document: InputDocument, _ lexicon: Lexicon) {
        self.document = document
        let splitter = SentenceSplitter(lexicon: lexicon)
        (words, sentences) = splitter.wordsAndSentences(in: document.text)
    }

    /// One word a line, an empty line after a sentence.
    var lines: String {
        var lines = ""
        for sentence in sentences {
            for word in sentence.words {
                lines += document.text[utf8: words[word].utf8Range]
                lines += "\n"
            }
            lines += "\n"
        }
        return lines
    }

    func jsonLine(_ unit: OffsetUnit) -> String {
        let wordPlaces = SpanOffsets(words.map(\.utf8Range), in: document.text, unit)
        let sentencePlaces = SpanOffsets(sentences.map(\.utf8Range), in: document.text, unit)
        return JSONLine.object { line in
            line.passThrough([("id", document.idJSON)])
            line.array("words", words.indices) { line, word in
                line.field("start", wordPlaces[word].lowerBound)
                line.field("end", wordPlaces[word].upperBound)
                line.field("class", "\(words[word].wordClass)")
            }
            line.array("sentences", sentences.indices) { line, sentence in
                line.field("start", sentencePlaces[sentence].lowerBound)
                line.field("end", sentencePlaces[sentence].upperBound)
            }
            line.passThrough(document.otherFields)
        }
    }

    /// Every word boundary but 0, separated by spaces.
    static func boundaries(_ document: InputDocument, _ unit: OffsetUnit) -> String {
        let ends = WordTokenizer().boundaries(in: document.text).ends.map(Int.init)
        return document.text.offsets(ends, in: unit).map(String.init).joined(separator: " ") + "\n"
    }
}

extension String {
    subscript(utf8 range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}
