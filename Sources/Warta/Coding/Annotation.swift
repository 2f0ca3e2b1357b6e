/// What a file says of a document, before its text is there.
package struct Annotation: Sendable {
    package let entities: [Entity]
    /// With their mentions.
    package let actors: [Participant]
    package let quotes: [Quote]

    /// - Throws: `DecodingError`, also where something is said of an actor who is not there.
    package init(_ fields: KeyedDecodingContainer<RecordField>, codingPath: [any CodingKey]) throws {
        entities = try fields.records(.entities)
        quotes = try fields.records(.quotes)
        var actors: [Participant] = try fields.records(.actors)
        let named = entities.compactMap(\.actor) + quotes.flatMap { $0.speaker?.actors ?? [] }
        if let actor = named.first(where: { !actors.indices.contains($0) }) {
            throw DecodingError.annotation("actor \(actor) where there are \(actors.count)", codingPath)
        }
        for (index, entity) in entities.enumerated() {
            if let actor = entity.actor { actors[actor].mentions.append(index) }
        }
        self.actors = actors
    }

    /// The document that the file speaks of.
    ///
    /// - Parameters:
    ///   - text: Its text.
    ///   - unit: What the file counts.
    ///   - lexicon: What it was made with: its words and sentences, and what the file does not have of links and values, are
    ///     found again.
    /// - Throws: `DecodingError` where the text has something else than the file says.
    package func document(
        _ text: String, offsets unit: OffsetUnit, lexicon: Lexicon, codingPath: [any CodingKey] = []
    ) throws -> Document {
        guard text.utf8.count <= Document.maximumUTF8Length else {
            throw DecodingError.annotation("\(AnalysisError.textTooLong(text.utf8.count))", codingPath)
        }
        var text = text
        text.makeContiguousUTF8()
        let places = TextPlaces(
            entities.flatMap(\.spans) + quotes.flatMap(\.spans), in: text, unit, codingPath: codingPath)
        let entities = try entities.map { try $0.placed(places) }
        let quotes = try quotes.map { try $0.placed(places) }
        guard zip(entities, entities.dropFirst()).allSatisfy({ $0.utf8Range.upperBound <= $1.utf8Range.lowerBound }) else {
            throw DecodingError.annotation("entities that overlap or are in no order", codingPath)
        }
        return Pipeline(lexicon: lexicon).read(text) { reading in
            let unwritten = Unwritten(reading, entities)
            return Document(
                text: text, words: reading.source.words, sentences: reading.source.sentences,
                entities: entities.map(unwritten.completed),
                actors: actors.map(unwritten.completed), quotes: quotes.map(unwritten.completed))
        }
    }
}

extension DecodingError {
    static func annotation(_ message: String, _ codingPath: [any CodingKey]) -> DecodingError {
        .dataCorrupted(Context(codingPath: codingPath, debugDescription: message))
    }
}
