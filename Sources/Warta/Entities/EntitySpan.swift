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

extension [EntitySpan] {
    /// The spans with what `parts` gives in the place of those for which it gives something.
    func replacing(_ parts: (EntitySpan) -> [EntitySpan]?) -> [EntitySpan] {
        var result: [EntitySpan] = []
        result.reserveCapacity(count)
        for span in self {
            if let found = parts(span) { result += found } else { result.append(span) }
        }
        return result
    }
}
