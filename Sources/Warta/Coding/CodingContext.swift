extension CodingUserInfoKey {
    /// The text of the document, a `String`: what `start` and `end` count in.
    ///
    /// A decoder of a ``Document`` needs it. For an ``Entity`` or a ``Quote`` by itself it gives the places in the text;
    /// without it the numbers of a file stand for UTF-8 bytes, whatever they count, and a range is that of the mention's
    /// own text. To encode those by themselves, each one's places are counted in a pass over the text of its own; a
    /// ``Document`` knows its text and does it in one.
    public static let documentText = CodingUserInfoKey(rawValue: "warta.documentText")!

    /// What `start` and `end` count, an ``OffsetUnit``; code points if there is none.
    public static let documentOffsets = CodingUserInfoKey(rawValue: "warta.documentOffsets")!

    /// The ``Lexicon`` that a decoded ``Document`` was made with; ``Lexicon/standard`` if there is none.
    public static let documentLexicon = CodingUserInfoKey(rawValue: "warta.documentLexicon")!
}

/// What the caller tells a coder of the document.
struct CodingContext {
    let text: String?
    let unit: OffsetUnit?
    let lexicon: Lexicon
    let codingPath: [any CodingKey]

    init(_ encoder: any Encoder) { self.init(encoder.userInfo, encoder.codingPath) }

    init(_ decoder: any Decoder) { self.init(decoder.userInfo, decoder.codingPath) }

    private init(_ userInfo: [CodingUserInfoKey: Any], _ codingPath: [any CodingKey]) {
        text = userInfo[.documentText] as? String
        unit = userInfo[.documentOffsets] as? OffsetUnit
        lexicon = userInfo[.documentLexicon] as? Lexicon ?? .standard
        self.codingPath = codingPath
    }

    /// The places to be written.
    func offsets(of spans: [Range<Int>], encoding value: Any) throws -> SpanOffsets {
        guard let text else {
            if spans.isEmpty || unit == nil || unit == .utf8 { return .utf8 }
            throw error(value, "offsets in \(unit!.rawValue) need the text of the document")
        }
        guard spans.allSatisfy({ $0.upperBound <= text.utf8.count }) else {
            throw error(value, "a span after the text of the document")
        }
        return SpanOffsets(spans, in: text, unit ?? .unicode)
    }

    private func error(_ value: Any, _ message: String) -> EncodingError {
        .invalidValue(value, EncodingError.Context(codingPath: codingPath, debugDescription: message))
    }
}
