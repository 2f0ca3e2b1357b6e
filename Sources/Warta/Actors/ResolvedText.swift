/// A text with its mentions and whom they mention.
struct ResolvedText {
    let reading: Reading
    let mentions: Mentions
    let actors: [Participant]
    /// For each mention the place of its actor.
    let actorOfMention: [Int?]
    /// For each actor the hashes of the words that say what office or profession it has.
    let descriptions: [Set<UInt64>]
    /// The same as the words stand in the text.
    let descriptionRanges: [[Range<Int>]]
}
