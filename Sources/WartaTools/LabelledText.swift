import Warta
import WartaFormats

/// A text whose names are known.
struct LabelledText {
    let source: DocumentSource
    let text: String
    /// Its words, where the file gave them.
    let words: GivenWords?
    /// UTF-8 ranges and kinds.
    let spans: [(range: Range<Int>, kind: String)]

    /// The texts of a file, by its ending: standoff annotation (`X.docs.jsonl` with `X.gold.jsonl` beside it) or CoNLL,
    /// whose labels may be of the scheme IOB1 too.
    ///
    /// - Throws: ``InputError`` with the line that is wrong.
    static func read(_ file: String) throws(InputError) -> [LabelledText] {
        file.hasSuffix(".jsonl") ? try standoff(file) : try conll(file)
    }

    private static func standoff(_ docs: String) throws(InputError) -> [LabelledText] {
        try AnnotatedDocument.read(docs).compactMap { document in
            document.annotation.entities.map { LabelledText(document, $0.map(\.span)) }
        }
    }

    private static func conll(_ file: String) throws(InputError) -> [LabelledText] {
        var sentences = LabelledSentences(file)
        var texts: [LabelledText] = []
        while let words = try sentences.next() {
            let names = IOB2Label.spans(try words.map(sentences.label), readsIOB1: true)
            texts.append(LabelledText(words.map(\.text), names, id: sentences.place(words[0])))
        }
        return texts
    }

    /// - Parameter names: In code points.
    private init(_ document: AnnotatedDocument, _ names: [KindSpan]) {
        var offsets = [0]
        for scalar in document.text { offsets.append(offsets.last! + UTF8.width(scalar)) }
        self.init(
            source: document.annotation.source, text: document.text.string(document.text.indices), words: nil,
            spans: names.map { (offsets[$0.range.lowerBound]..<offsets[$0.range.upperBound], $0.kind) })
    }

    /// - Parameter names: Places of the words.
    init(_ sentence: [String], _ names: [KindSpan], id: String) {
        let words = GivenWords([sentence])
        let spans = names.map { name in
            (words.ranges[name.range.lowerBound].lowerBound..<words.ranges[name.range.upperBound - 1].upperBound, name.kind)
        }
        self.init(source: DocumentSource(id: id), text: words.text, words: words, spans: spans)
    }

    private init(source: DocumentSource, text: String, words: GivenWords?, spans: [(Range<Int>, String)]) {
        self.source = source
        self.text = text
        self.words = words
        self.spans = spans
    }

    /// The same text for the tokenizer to find the words.
    func withoutWords() -> LabelledText { LabelledText(source: source, text: text, words: nil, spans: spans) }
}
