extension Document: Record {
    package var spans: [Range<Int>] { entities.map(\.utf8Range) + quotes.flatMap(\.spans) }

    package func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure) {
        try writer.records(.entities, entities, places)
        try writer.records(.actors, actors, places)
        try writer.records(.quotes, quotes, places)
    }
}

extension Document: Codable {
    /// The fields `entities`, `actors` and `quotes` as the JSON of `warta annotate` has them. The text is not among them.
    ///
    /// `start` and `end` count code points or what the encoder has as `CodingUserInfoKey.documentOffsets`.
    ///
    /// ```swift
    /// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
    /// let data = try JSONEncoder().encode(document)
    ///
    /// let decoder = JSONDecoder()
    /// decoder.userInfo[.documentText] = document.text
    /// assert(try decoder.decode(Document.self, from: data) == document)
    /// ```
    public func encode(to encoder: any Encoder) throws {
        var writer = EncoderWriter(encoder.container(keyedBy: RecordField.self))
        try write(to: &writer, SpanOffsets(spans, in: text, CodingContext(encoder).unit ?? .unicode))
    }

    /// The document from the fields that ``encode(to:)`` writes, and its text.
    ///
    /// Words and sentences are split again, and what the fields do not have (links of actors, the weekday beside a date) is
    /// found again. So a document that ``Analyzer/analyze(_:)-(String)`` made is equal to the one before, if the decoder has the
    /// same text, unit and lexicon; one of given words gets those of ``SentenceSplitter``. Costs about as much as splitting
    /// the sentences.
    ///
    /// - Throws: `DecodingError` without `CodingUserInfoKey.documentText`, or where the text has something else than
    ///   the fields say.
    public init(from decoder: any Decoder) throws {
        let context = CodingContext(decoder)
        guard let text = context.text else {
            throw DecodingError.annotation("a document needs its text: userInfo[.documentText]", decoder.codingPath)
        }
        let fields = try decoder.container(keyedBy: RecordField.self)
        self = try Annotation(fields, codingPath: decoder.codingPath).document(
            text, offsets: context.unit ?? .unicode, lexicon: context.lexicon, codingPath: decoder.codingPath)
    }
}
