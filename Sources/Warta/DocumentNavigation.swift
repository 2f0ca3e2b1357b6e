// From one thing in a document to another. What is given must be the document's own: a place of another document stops the
// program or leads to something else.
extension Document {
    // MARK: Persons and bodies

    /// Whom an entity mentions; `nil` for places, dates and amounts. Constant time.
    ///
    /// ```swift
    /// let document = Analyzer().analyze("Rini Astuti tiba di Kudus. Rini lalu pulang.")
    /// document.entities.map { document.participant(of: $0)?.name }       // "Rini Astuti", nil, "Rini Astuti"
    /// ```
    public func participant(of entity: Entity) -> Participant? { entity.actor.map { actors[$0] } }

    /// The mentions of a person or body, in the order of the text. Takes time linear in their number.
    ///
    /// ```swift
    /// for actor in document.actors { print(actor.name, document.mentions(of: actor).map(\.text)) }
    /// ```
    public func mentions(of participant: Participant) -> [Entity] { participant.mentions.map { entities[$0] } }

    /// The body of a person's ``Participant/affiliation``; `nil` where there is none. Takes time linear in the number of actors.
    ///
    /// ```swift
    /// let document = Analyzer().analyze("Kementerian Pertanian rapat, kata Juru Bicara Kementan Rini Astuti.")
    /// document.actors.compactMap { document.affiliation(of: $0)?.name }   // "Kementerian Pertanian"
    /// ```
    public func affiliation(of participant: Participant) -> Participant? {
        guard let name = participant.affiliation else { return nil }
        let bodies = actors.lazy.filter { $0.kind != .person }
        return bodies.first { $0.name == name } ?? bodies.first { $0.aliases.contains(name) }
    }

    // MARK: Statements

    /// Who made a statement, the first one where several did; `nil` for a speaker without a name. Constant time.
    ///
    /// ```swift
    /// for quote in document.quotes { print(document.speaker(of: quote)?.role ?? "?", quote.text) }
    /// ```
    public func speaker(of quote: Quote) -> Participant? { quote.speaker?.actor.map { actors[$0] } }

    /// All who made a statement: `Budi dan Rini mengatakan`. Takes time linear in their number.
    public func speakers(of quote: Quote) -> [Participant] { quote.speaker?.actors.map { actors[$0] } ?? [] }

    /// The statements of a person or body, alone or with others, in the order of the text. Takes time linear in the number
    /// of actors and quotes.
    ///
    /// ```swift
    /// for actor in document.actors { print(actor.name, document.quotes(by: actor).count) }
    /// ```
    public func quotes(by participant: Participant) -> [Quote] {
        guard let place = actors.firstIndex(of: participant) else { return [] }
        return quotes.filter { $0.speaker?.actors.contains(place) == true }
    }

    // MARK: Words and sentences

    /// A word as it is written. Constant time.
    ///
    /// ```swift
    /// document.words.map { document.text(of: $0) }
    /// ```
    public func text(of word: Words.Element) -> Substring { text(ofUTF8: word.utf8Range) }

    /// A sentence as it is written. Constant time.
    public func text(of sentence: Sentences.Element) -> Substring { text(ofUTF8: sentence.utf8Range) }

    /// The sentence that a place belongs to; `nil` between sentences. Takes time logarithmic in the number of sentences.
    public func sentence(containing index: String.Index) -> Sentences.Element? {
        sentence(containingUTF8: text.utf8.distance(from: text.startIndex, to: index))
    }

    /// The sentence of an entity. Takes time logarithmic in the number of sentences.
    ///
    /// ```swift
    /// for entity in document.entities { print(document.sentence(containing: entity).map(document.text) ?? "") }
    /// ```
    public func sentence(containing entity: Entity) -> Sentences.Element? {
        sentence(containingUTF8: entity.utf8Range.lowerBound)
    }

    /// The sentence in which a statement's content begins. Takes time logarithmic in the number of sentences.
    public func sentence(containing quote: Quote) -> Sentences.Element? {
        sentence(containingUTF8: quote.utf8Range.lowerBound)
    }

    private func sentence(containingUTF8 offset: Int) -> Sentences.Element? {
        let place = sentences.firstPlace(notBefore: offset + 1) { $0.utf8Range.upperBound }
        guard place < sentences.endIndex, sentences[place].utf8Range.contains(offset) else { return nil }
        return sentences[place]
    }
}
