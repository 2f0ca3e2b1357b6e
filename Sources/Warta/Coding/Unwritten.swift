/// What files do not have of a document, found again in its text: the links of actors, and of values the weekday beside a
/// day, the zone `waktu setempat` and the last digits of long numbers.
struct Unwritten {
    private let reading: Reading
    private let entities: [Entity]
    private let values: [Range<Int>: EntityValue]

    /// - Parameter entities: The document's, as the file has them.
    init(_ reading: Reading, _ entities: [Entity]) {
        self.reading = reading
        self.entities = entities
        let names = Mentions(of: entities.filter { $0.kind.facts.sort != .value }, in: reading)
        let found = ValueFinder.spans(reading, besides: names).compactMap { span -> (Range<Int>, EntityValue)? in
            let range = reading.source.utf8Range(span.words)
            return span.value.map { (range.lowerBound..<range.upperBound - span.rest, $0) }
        }
        values = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    func completed(_ entity: Entity) -> Entity {
        var entity = entity
        entity.value = completed(entity.value, at: entity.utf8Range)
        return entity
    }

    func completed(_ actor: Participant) -> Participant {
        var actor = actor
        if actor.kind != .person { actor.link = actor.mentions.lazy.compactMap { link(entities[$0]) }.first }
        return actor
    }

    func completed(_ quote: Quote) -> Quote {
        var quote = quote
        if let date = quote.date { quote.date?.value = completed(date.value, at: date.utf8Range) }
        return quote
    }

    /// The value that is found at a place, if the file has the same of it.
    private func completed(_ written: EntityValue?, at place: Range<Int>) -> EntityValue? {
        guard let written, let value = values[place], value.asWritten == written else { return written }
        return value
    }

    /// What the lexicon calls the body that an entity mentions.
    private func link(_ entity: Entity) -> String? {
        if let link = entity.link { return link }
        let words = reading.source.words.places(in: entity.utf8Range)
        return words.isEmpty ? nil : reading.matchBeforeOwnCountry(words, entity.kind).flatMap(reading.matches.link)
    }
}
