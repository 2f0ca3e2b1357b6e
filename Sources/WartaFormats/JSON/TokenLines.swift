import Warta

/// The words and sentences of a document, written out.
package struct TokenLines {
    private let document: InputDocument
    private let words: Words
    private let sentences: Sentences

    /// - Parameter lexicon: Where the sentence splitter takes its abbreviations from; not asked where the words are given.
    package init(_ document: InputDocument, _ lexicon: Lexicon) {
        self.document = document
        (words, sentences) =
            document.words.map { ($0.words, $0.sentences) }
            ?? SentenceSplitter(lexicon: lexicon).wordsAndSentences(in: document.text)
    }

    /// One word a line, an empty line after a sentence.
    package var lines: String {
        var lines = ""
        for sentence in sentences {
            for word in sentence.words {
                lines += document.text[utf8: words[word].utf8Range].withoutLineEnd
                lines += "\n"
            }
            lines += "\n"
        }
        return lines
    }

    package func jsonLine(_ unit: OffsetUnit) -> String {
        let wordPlaces = document.text.places(of: words.map(\.utf8Range), in: unit)
        let sentencePlaces = document.text.places(of: sentences.map(\.utf8Range), in: unit)
        return JSONLine.object { line in
            line.passThrough([("id", document.source.idJSON)])
            line.array("words", words.indices) { line, word in
                line.field("start", wordPlaces[word].lowerBound)
                line.field("end", wordPlaces[word].upperBound)
                line.field("class", "\(words[word].wordClass)")
            }
            line.array("sentences", sentencePlaces) { line, place in
                line.field("start", place.lowerBound)
                line.field("end", place.upperBound)
            }
            line.passThrough(document.source.otherFields)
        }
    }

    /// Every word boundary but 0, separated by spaces.
    package static func boundaries(_ document: InputDocument, _ unit: OffsetUnit) -> String {
        let ends = document.words?.boundaries ?? WordTokenizer().boundaries(in: document.text).ends.map(Int.init)
        return document.text.offsets(ends, in: unit).map(String.init).joined(separator: " ") + "\n"
    }
}

extension GivenWords {
    /// Where a word or the white space before one ends.
    fileprivate var boundaries: [Int] {
        var boundaries = [0]
        for word in words {
            for boundary in [word.utf8Range.lowerBound, word.utf8Range.upperBound] where boundary > boundaries.last! {
                boundaries.append(boundary)
            }
        }
        if text.utf8.count > boundaries.last! { boundaries.append(text.utf8.count) }
        return Array(boundaries.dropFirst())
    }
}
