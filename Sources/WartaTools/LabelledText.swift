import Foundation
import Warta

/// A text whose names are known.
struct LabelledText {
    let id: String
    let text: String
    /// Its words, where the file gave them.
    let words: GivenWords?
    /// UTF-8 ranges and kinds.
    let spans: [(range: Range<Int>, kind: String)]

    /// The texts of a file, by its ending: standoff annotation or CoNLL.
    static func read(_ file: String) throws -> [LabelledText] {
        file.hasSuffix(".jsonl") ? try standoff(file) : try conll(file)
    }

    /// Documents with standoff annotation: `X.docs.jsonl` beside `X.gold.jsonl`, offsets in code points.
    private static func standoff(_ docs: String) throws -> [LabelledText] {
        try StandoffDocument.read(docs).compactMap { document in
            guard let spans = document.annotation["entities"] as? [[Any]] else { return nil }
            var offsets = [0]
            for scalar in document.text.unicodeScalars { offsets.append(offsets.last! + UTF8.width(scalar)) }
            return LabelledText(
                id: document.id, text: document.text, words: nil,
                spans: try spans.map { span in
                    guard span.count >= 3, let start = span[0] as? Int, let end = span[1] as? Int,
                        let kind = span[2] as? String, start >= 0, start < end, end < offsets.count
                    else { throw document.error("the entities are not [start, end, kind] inside the text") }
                    return (offsets[start]..<offsets[end], kind)
                })
        }
    }

    /// Sentences of a CoNLL file: the first column is the word, the last its label in IOB1 or IOB2.
    private static func conll(_ file: String) throws -> [LabelledText] {
        var sentences: [LabelledText] = []
        var rows: [(word: String, label: String)] = []
        func finish() {
            if !rows.isEmpty { sentences.append(LabelledText(rows, id: "\(file):\(sentences.count)")) }
            rows = []
        }
        for (index, line) in try TextFile.read(file).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let columns = line.split(whereSeparator: \.isWhitespace)
            guard let word = columns.first, let label = columns.last else {
                finish()
                continue
            }
            if word == "-DOCSTART-" { continue }
            guard columns.count > 1 else { throw InputError(file, index + 1, "a word without a label") }
            guard label == "O" || label.hasPrefix("B-") || label.hasPrefix("I-"), label.count != 2 else {
                throw InputError(file, index + 1, "'\(label)' is not O, B-KIND or I-KIND")
            }
            rows.append((String(word), String(label)))
        }
        finish()
        return sentences
    }

    init(_ rows: [(word: String, label: String)], id: String) {
        let words = GivenWords([rows.map(\.word)])
        var spans: [(Range<Int>, String)] = []
        var isInside = false
        for (row, range) in zip(rows, words.ranges) {
            let kind = String(row.label.dropFirst(2))
            if isInside, row.label.hasPrefix("I-"), spans[spans.count - 1].1 == kind {
                spans[spans.count - 1].0 = spans[spans.count - 1].0.lowerBound..<range.upperBound
            } else if row.label != "O" {
                spans.append((range, kind))
            }
            isInside = row.label != "O"
        }
        self.init(id: id, text: words.text, words: words, spans: spans)
    }

    init(id: String, text: String, words: GivenWords?, spans: [(Range<Int>, String)]) {
        self.id = id
        self.text = text
        self.words = words
        self.spans = spans
    }

    /// The same text for the tokenizer to find the words.
    func withoutWords() -> LabelledText { LabelledText(id: id, text: text, words: nil, spans: spans) }
}
