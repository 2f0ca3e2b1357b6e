/// A mention while it is worked on: words of a reading, and what they name.
struct EntitySpan: Equatable {
    var words: Range<Int>
    var kind: Entity.Kind
    var confidence: Double
    /// What the lexicon calls it.
    var match: LexiconMatch?
}
