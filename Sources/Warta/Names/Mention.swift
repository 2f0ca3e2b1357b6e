/// A mention while it is worked on: words of a reading, and what they name.
struct Mention: Equatable {
    var words: Range<Int>
    var kind: EntityKind
    /// The place of the kind in ``EntityModel/kindNames`` where the model calls it otherwise than ``EntityKind/label``.
    var kindNumber: Int?
    var confidence: Double
    /// What the lexicon calls it.
    var match: LexiconMatch?

    /// The same name in other words, which the lexicon need not know.
    func moved(to words: Range<Int>) -> Mention {
        Mention(words: words, kind: kind, kindNumber: kindNumber, confidence: confidence, match: nil)
    }

    /// The same words as a name of another kind.
    func taken(for kind: EntityKind) -> Mention {
        Mention(words: words, kind: kind, kindNumber: kindNumber, confidence: confidence, match: nil)
    }
}
