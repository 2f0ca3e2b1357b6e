/// What part a name plays in its sentence, as far as the words beside it tell.
enum MentionRole: Int {
    case other
    case subject
    /// The subject of a reporting verb.
    case reporting
    /// The subject of a verb in the passive.
    case passive
    /// After a passive cue: `Hal itu disampaikan Wahyu.`
    case agent
    /// After a preposition.
    case object
    case quoted

    var isSubject: Bool { self == .subject || self == .reporting }
}

/// The roles of all mentions that can speak.
struct MentionRoles {
    private let reading: Reading
    private(set) var roles: [MentionRole]
    private static let longestTitle = 24
    private static let longestApposition = 30

    init(_ reading: Reading, _ mentions: Mentions, _ quotations: [Quotation]) {
        self.reading = reading
        roles = Array(repeating: .other, count: mentions.count)
        var next = 0
        for (index, span) in mentions.enumerated() {
            while next < quotations.count, quotations[next].end <= span.words.lowerBound { next += 1 }
            let isQuoted =
                next < quotations.count && quotations[next].open < span.words.lowerBound
                && !quotations[next].isSingle
            if span.kind.isActor { roles[index] = isQuoted ? .quoted : role(span.words) }
        }
    }

    private func role(_ name: Range<Int>) -> MentionRole {
        switch beginning(name.lowerBound) {
        case .clause: subjectRole(after: name.upperBound)
        case .passiveCue: .agent
        case .preposition: .object
        case .other: .other
        }
    }

    private enum Beginning { case clause, passiveCue, preposition, other }

    /// What stands before the name and its titles.
    private func beginning(_ name: Int) -> Beginning {
        let start = reading.sentence(of: name).words.lowerBound
        let phrase = reading.start(of: .beforeSubject, before: name, notBefore: max(start, name - Self.longestTitle + 1))..<name
        let hasComma = phrase.contains { reading.isMark($0, ",") }
        let word = phrase.lowerBound - 1
        if word < start || reading.words.classes[word] == .quotationMark { return .clause }
        let traits = reading.matches.traits[word]
        if traits.contains(.passiveCue) { return .passiveCue }
        if traits.contains(.preposition) {
            return word > start && reading.traits(word - 1).contains(.passiveCue) ? .passiveCue : .preposition
        }
        if hasComma || traits.contains(.conjunction) || reading.isMark(word, ":") { return .clause }
        return .other
    }

    private func subjectRole(after name: Int) -> MentionRole {
        var word = afterApposition(name)
        let end = reading.sentence(of: name - 1).words.upperBound
        while word < end, reading.traits(word).hasAny([.auxiliary, .negation, .demonstrative]) { word += 1 }
        guard word < end else { return .subject }
        if reading.traits(word).contains(.reportingVerb) { return .reporting }
        return reading.isPassiveVerb(word) ? .passive : .subject
    }

    /// After what stands in brackets or between commas after a name.
    private func afterApposition(_ word: Int) -> Int {
        let closing: Unicode.Scalar = reading.isMark(word, "(") ? ")" : ","
        guard closing == ")" || reading.isMark(word, ",") else { return word }
        let end = min(reading.words.count, word + Self.longestApposition)
        var close = word + 1
        while close < end {
            if reading.isMark(close, closing) { return close + 1 }
            close += 1
        }
        return word
    }
}
