/// Reads Indonesian news: who is named in it, and who said what.
///
/// Make one and share it: it is a value without state, its lexicon lies in the program's binary, and any number of
/// threads may use it at once.
///
/// ```swift
/// let analyzer = Analyzer()
/// let document = analyzer.analyze("“Ekspor naik,” kata Menteri Perdagangan Sinta Wulandari.")
/// for quote in document.quotes {
///     print(quote.speaker?.name ?? "?", quote.text)
/// }
/// ```
public struct Analyzer: Sendable {
    private let lexicon: Lexicon
    private let tagger: EntityTagger
    private let attribution: AttributionModel

    /// Costs microseconds.
    ///
    /// - Parameters:
    ///   - lexicon: The names to know; see ``Lexicon/adding(_:)`` for names of your own.
    ///   - model: What to find names with.
    public init(lexicon: Lexicon = .standard, model: EntityModel = .standard) {
        self.init(lexicon: lexicon, model: model, attribution: .standard)
    }

    package init(lexicon: Lexicon = .standard, model: EntityModel, attribution: AttributionModel) {
        self.lexicon = lexicon
        self.attribution = attribution
        tagger = EntityTagger(lexicon: lexicon, model: model)
    }

    /// Everything the library finds in a text. Takes time linear in its length.
    ///
    /// - Parameter text: At most ``Document/maximumUTF8Length`` bytes of UTF-8: a longer one stops the program. For
    ///   text of unknown origin and such a size see ``analyze(checkingLengthOf:)``.
    public func analyze(_ text: String) -> Document { document(text, names: tagger.spans) }

    /// Everything in a text whose names `names` finds.
    func document(_ text: String, names: (Reading, NameMatches) -> [EntitySpan]) -> Document {
        var text = text
        text.makeContiguousUTF8()
        return text.withBytes { bytes in
            let reading = Reading(bytes, lexicon)
            let matches = NameMatches(reading, lexicon)
            let spans = names(reading, matches)
            var resolver = ActorResolver(reading, spans, matches)
            let resolved = resolver.resolve()
            let values = ValueFinder.spans(reading, besides: spans)
            let attribution = QuoteAttribution(reading, spans, values, matches, resolved, self.attribution)
            let names = zip(spans, resolved.actorOfSpan).map { span, actor in
                Entity(span, label: tagger.label(span), actor: actor, text: text, reading, matches)
            }
            let quotes = attribution.quotes(in: text, names)
            let entities = EntityOrder(names, values.map { Entity($0, text: text, reading) })
            return Document(
                text: text, words: reading.words, sentences: reading.sentences, entities: entities.all,
                actors: resolved.actors.map(entities.moved), quotes: quotes)
        }
    }

    /// The same as ``analyze(_:)`` for a text that may be too long.
    ///
    /// - Throws: ``AnalysisError/textTooLong(_:)``.
    public func analyze(checkingLengthOf text: String) throws(AnalysisError) -> Document {
        let length = text.utf8.count
        guard length <= Document.maximumUTF8Length else { throw .textTooLong(length) }
        return analyze(text)
    }
}

extension Reading {
    /// Words, their facts and sentences of a text.
    convenience init(_ bytes: UTF8Bytes, _ lexicon: Lexicon) {
        let words = Words(WordTokenizer().boundaries(in: bytes)).splittingRunTogether(bytes, lexicon.base)
        self.init(bytes: bytes, words: words, lexicon)
    }

    /// The same for words that are given.
    convenience init(bytes: UTF8Bytes, words: Words, _ lexicon: Lexicon) {
        let lexemes = Lexemes(words, bytes, lexicon.base)
        let sentences = SentenceSplitter(lexicon: lexicon).sentences(words, lexemes, bytes)
        self.init(bytes: bytes, words: words, lexemes: lexemes, sentences: sentences, lexicon: lexicon)
    }
}

extension Entity {
    init(_ span: EntitySpan, label: String, actor: Int?, text: String, _ reading: Reading, _ matches: NameMatches) {
        let utf8Range = reading.utf8Range(span.words)
        self.init(
            kind: span.kind, label: label, range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range,
            text: reading.bytes.string(utf8Range), link: span.match.flatMap(matches.link), actor: actor,
            value: nil, confidence: span.confidence)
    }
}
