/// Where each mention comes from: the model, and the rules that made or changed it.
final class NameTrace {
    /// How a mention came to be.
    struct Origin {
        /// The model's confidence in the mention that the rules began with; `nil` for one that a rule made.
        var modelConfidence: Double?
        /// The rules that made or changed it, by their types, in the order in which they did.
        var rules: [String] = []
    }

    private var origins: [Range<Int>: Origin] = [:]

    subscript(words: Range<Int>) -> Origin { origins[words] ?? Origin() }

    func begin(_ mentions: Mentions) {
        for mention in mentions { origins[mention.words] = Origin(modelConfidence: mention.confidence) }
    }

    func note(_ rule: any NameRule.Type, _ before: Mentions, _ after: Mentions) {
        if before == after { return }
        var changed = origins
        for mention in after {
            let old = before.overlapping(mention.words).first
            if old == mention { continue }
            var origin = old.map { self[$0.words] } ?? Origin()
            origin.rules.append("\(rule)")
            changed[mention.words] = origin
        }
        origins = changed
    }
}
