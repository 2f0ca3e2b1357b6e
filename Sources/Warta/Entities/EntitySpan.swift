/// A mention while it is worked on: words of a reading, and what they name.
struct EntitySpan: Equatable {
    var words: Range<Int>
    var kind: Entity.Kind
    /// The place of the kind in ``EntityModel/kindNames`` where the model calls it otherwise than ``Entity/Kind/label``.
    var kindNumber: Int?
    var confidence: Double
    /// What the lexicon calls it.
    var match: LexiconMatch?
}
