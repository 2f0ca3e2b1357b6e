/// The stages in their order, from bytes to a document: the only place that knows them all.
///
/// What serves and what trains ask it alike, so that a model is asked what it was taught.
struct Pipeline: Sendable {
    var lexicon = Lexicon.standard
    var model = EntityModel.standard
    /// The library's own where there is none.
    var attribution: AttributionModel?
    var form = TextForm.any

    // MARK: Stages

    /// Runs `body` on the words, sentences and the lexicon's names of a text.
    func read<Result>(_ text: String, _ body: (Reading) -> Result) -> Result {
        text.withBytes { bytes in SegmentedText.read(bytes, lexicon.base) { body(Reading($0, lexicon, form: form)) } }
    }

    /// The same for words and sentences that are given.
    func read<Result>(_ given: GivenWords, _ body: (Reading) -> Result) -> Result {
        SegmentedText.read(given, lexicon.base) { body(Reading($0, lexicon, form: form)) }
    }

    /// What the entity model looks at.
    func nameFeatures(_ reading: Reading, allWords: Bool) -> NameFeatures { NameFeatures(reading, allWords: allWords) }

    /// The names that the model finds and the rules mend, and what the model thinks of each word.
    ///
    /// - Parameters:
    ///   - sentences: Those that are given, if any: a name ends with its sentence.
    ///   - trace: What is to remember where each name comes from.
    func names(_ reading: Reading, within sentences: Sentences? = nil, trace: NameTrace? = nil) -> TaggedNames {
        let tagged = ModelTagger(reading, model).tagged()
        let rules = model.hasStandardKinds ? NameRules.all : NameRules.forAnyKinds
        let text = TaggedText(reading: reading, nameProbabilities: tagged.probabilities)
        let mentions = NameRules.applied(rules, to: tagged.mentions, of: text, trace: trace)
        return TaggedNames(
            mentions: sentences.map(mentions.cut) ?? mentions, probabilities: tagged.probabilities)
    }

    /// Dates, times and amounts between the names.
    func values(_ reading: Reading, apartFrom names: Mentions) -> [ValueSpan] { ValueFinder.spans(reading, besides: names) }

    /// Whom the names mention.
    func resolved(_ reading: Reading, _ names: Mentions) -> ResolvedText {
        var resolver = ActorResolver(reading, names)
        return resolver.resolve()
    }

    /// What may be statements, each with how likely it is one and who may have spoken.
    func judgedStatements(_ text: ResolvedText) -> [JudgedStatement] {
        JudgedStatement.all(in: text, attribution ?? .standard)
    }

    /// All that the stages after the names find in a reading.
    func analysis(_ reading: Reading, names: Mentions) -> Analysis {
        let resolved = resolved(reading, names)
        return Analysis(
            resolved: resolved, values: values(reading, apartFrom: names), statements: judgedStatements(resolved))
    }

    /// What the stages found in a text.
    struct Analysis {
        let resolved: ResolvedText
        let values: [ValueSpan]
        let statements: [JudgedStatement]
    }

    // MARK: Results

    /// Everything in a text whose names `names` finds.
    func document(_ text: String, names: (Reading) -> Mentions) -> Document {
        var text = text
        text.makeContiguousUTF8()
        return read(text) { document(text, analysis($0, names: names($0))) }
    }

    /// The same for words and sentences that are given.
    func document(_ given: GivenWords) -> Document {
        read(given) { reading in
            let names = names(reading, within: given.sentences).mentions
            return document(given.text, analysis(reading, names: names), sentences: given.sentences)
        }
    }

    /// The same for a text that is analyzed.
    ///
    /// - Parameter sentences: Those that are given, if any.
    func document(_ text: String, _ analysis: Analysis, sentences: Sentences? = nil) -> Document {
        let (resolved, reading) = (analysis.resolved, analysis.resolved.reading)
        let places = WordPlaces(text: text, reading: reading)
        let entities = EntityOrder(
            zip(resolved.mentions, resolved.actorOfMention).map { Entity($0, label: label($0), actor: $1, places) },
            analysis.values.map { Entity($0, places) })
        return Document(
            text: text, words: reading.source.words, sentences: sentences ?? reading.source.sentences, entities: entities.all,
            actors: resolved.actors.map(entities.moved),
            quotes: QuoteAttribution(resolved, analysis.values).quotes(analysis.statements, places))
    }

    /// Everything in a text, and why.
    func explained(_ text: String) -> (document: Document, explanation: Explanation) {
        var text = text
        text.makeContiguousUTF8()
        return read(text) { explained(text, $0) }
    }

    /// The same for words and sentences that are given.
    func explained(_ given: GivenWords) -> (document: Document, explanation: Explanation) {
        read(given) { explained(given.text, $0, sentences: given.sentences) }
    }

    private func explained(_ text: String, _ reading: Reading, sentences: Sentences? = nil) -> (Document, Explanation) {
        let trace = NameTrace()
        let names = names(reading, within: sentences, trace: trace).mentions
        let analysis = analysis(reading, names: names)
        return (document(text, analysis, sentences: sentences), Explanation(trace, analysis.resolved, analysis.statements))
    }

    /// The same without actors and statements.
    func entities(_ text: String, names: (Reading) -> Mentions) -> [Entity] {
        var text = text
        text.makeContiguousUTF8()
        return read(text) { reading in
            let names = names(reading)
            let places = WordPlaces(text: text, reading: reading)
            return EntityOrder(
                names.map { Entity($0, label: label($0), actor: nil, places) },
                values(reading, apartFrom: names).map { Entity($0, places) }
            ).all
        }
    }

    /// What files call a name's kind.
    func label(_ mention: Mention) -> String { mention.kindNumber.map { model.kindNames[$0] } ?? mention.kind.label }
}

extension Entity {
    fileprivate init(_ mention: Mention, label: String, actor: Int?, _ places: WordPlaces) {
        let place = places[mention.words]
        self.init(
            kind: mention.kind, label: label, range: place.range, utf8Range: place.utf8Range, text: place.text,
            link: mention.match.flatMap(places.reading.matches.link), actor: actor, value: nil,
            confidence: mention.confidence.toFourDecimals)
    }

    fileprivate init(_ value: ValueSpan, _ places: WordPlaces) {
        let place = places.place(value.words, without: value.rest)
        self.init(
            kind: value.kind, label: value.kind.label, range: place.range, utf8Range: place.utf8Range, text: place.text,
            link: nil, actor: nil, value: value.value, confidence: 1)
    }
}
