/// What the rules read: a text, and what the model thinks of its words.
struct TaggedText {
    let reading: Reading
    /// For each word how likely it belongs to a name.
    let nameProbabilities: [Float]
}

/// Mends what the model, which looks at one sentence at a time, leaves wrong or uneven in a text.
///
/// A rule reads the text and the mentions that the rules before it left, and knows nothing of the others; ``NameRules`` has
/// their order. It is a type of its own, named for what it does, in a file of that name. Takes time linear in the text.
protocol NameRule: SendableMetatype {
    init(_ text: TaggedText)

    func applied(to mentions: Mentions) -> Mentions
}
