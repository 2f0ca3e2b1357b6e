/// Brings the mentions of one person or body together: short names with full ones, abbreviations with what they stand
/// for, and whatever the lexicon links to the same thing.
struct ActorResolver {
    private struct Draft {
        var kind: Entity.Kind
        var fullest: Range<Int>
        var parts: Set<UInt64>
        var mentions: [Int]
        var role: Role?
        var link: String?
    }

    private let reading: Reading
    private let spans: [EntitySpan]
    private let matches: NameMatches
    private var drafts: [Draft] = []
    private var actorOfSpan: [Int?]
    /// The actor that last used a word in its name.
    private var personByPart: [UInt64: Int] = [:]
    private var bodyByName: [UInt64: Int] = [:]
    private var bodyByLink: [String: Int] = [:]

    init(_ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches) {
        self.reading = reading
        self.spans = spans
        self.matches = matches
        actorOfSpan = Array(repeating: nil, count: spans.count)
    }

    /// The actors, and for each span the place of its actor.
    mutating func resolve() -> (actors: [Actor], ofSpan: [Int?]) {
        let roles = RoleFinder(reading, spans, matches)
        for (index, span) in spans.enumerated() where span.kind.isActor {
            let actor = span.kind == .person ? person(span) : body(span, index)
            drafts[actor].mentions.append(index)
            actorOfSpan[index] = actor
            if span.words.count > drafts[actor].fullest.count { drafts[actor].fullest = span.words }
            if span.kind == .person, drafts[actor].role == nil { drafts[actor].role = roles.role(ofSpan: index) }
        }
        return (drafts.map(actor), actorOfSpan)
    }

    // MARK: People

    private mutating func person(_ span: EntitySpan) -> Int {
        let parts = Set(span.words.filter { reading.words.classes[$0].isWord }.map { reading.lexemes.hashes[$0] })
        let candidates = parts.compactMap { personByPart[$0] }
        if let actor = candidates.max(by: { rank($0, parts) < rank($1, parts) }), rank(actor, parts) >= 0 {
            drafts[actor].parts.formUnion(parts)
            for part in drafts[actor].parts { personByPart[part] = actor }
            return actor
        }
        let actor = add(span, parts)
        for part in parts { personByPart[part] = actor }
        return actor
    }

    /// The last mention of an actor whose name holds the parts, or is held by them; negative for all others.
    private func rank(_ actor: Int, _ parts: Set<UInt64>) -> Int {
        let isSame = parts.isSubset(of: drafts[actor].parts) || drafts[actor].parts.isSubset(of: parts)
        return isSame ? drafts[actor].mentions.last ?? 0 : -1
    }

    // MARK: Bodies

    private mutating func body(_ span: EntitySpan, _ index: Int) -> Int {
        let name = nameHash(span.words)
        let link = span.match.flatMap(matches.link) ?? span.match.map { matches.name($0) }
        let known =
            (isAbbreviation(index) ? actorOfSpan[index - 1] : nil) ?? link.flatMap { bodyByLink[$0] } ?? bodyByName[name]
        let actor = known ?? add(span, [])
        bodyByName[name] = actor
        if let link { bodyByLink[link] = actor }
        if drafts[actor].link == nil { drafts[actor].link = span.match.flatMap(matches.link) }
        return actor
    }

    /// Whether the span stands in brackets right behind another.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let word = spans[index].words.lowerBound
        return reading.isMark(word - 1, "(") && spans[index - 1].words.upperBound == word - 1
            && reading.isMark(spans[index].words.upperBound, ")") && spans[index - 1].kind == spans[index].kind
    }

    private func nameHash(_ words: Range<Int>) -> UInt64 {
        words.reduce(0) { ($0 &* 31) ^ reading.lexemes.hashes[$1] }
    }

    // MARK: Drafts

    private mutating func add(_ span: EntitySpan, _ parts: Set<UInt64>) -> Int {
        drafts.append(Draft(kind: span.kind, fullest: span.words, parts: parts, mentions: []))
        return drafts.count - 1
    }

    private func actor(_ draft: Draft) -> Actor {
        let name = reading.string(draft.fullest)
        var aliases: [String] = []
        for mention in draft.mentions {
            let text = reading.string(spans[mention].words)
            if text != name, !aliases.contains(text) { aliases.append(text) }
        }
        return Actor(
            kind: draft.kind, name: name, aliases: aliases, mentions: draft.mentions,
            role: (draft.role?.words).map(reading.string), affiliation: (draft.role?.affiliation).map(reading.string),
            link: draft.link)
    }
}
