/// A statement while it is worked on, in words of a reading.
struct Statement {
    var kind: Quote.Kind
    var content: Range<Int>
    var cue: Int?
    /// The mention beside the cue.
    var mention: Mention?
    var confidence: Double

    /// Who the words beside a cue say has spoken.
    enum Mention: Equatable {
        case span(Int)
        case pronoun(Int)
        /// A noun phrase without a name.
        case phrase(Range<Int>)
        /// The suffix of the cue.
        case suffix
    }
}
