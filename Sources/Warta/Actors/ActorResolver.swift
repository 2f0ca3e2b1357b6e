/// Brings the mentions of one person or body together: short names with full ones, nicknames, abbreviations with what
/// they stand for, and whatever the lexicon links to the same thing.
struct ActorResolver {
    private struct Draft {
        var kind: EntityKind
        var fullest: Range<Int>
        var mentions: [Int] = []
        var role: Role?
        var description: Set<UInt64> = []
        var descriptionRanges: [Range<Int>] = []
        var link: String?
    }

    private let reading: Reading
    private let mentions: Mentions
    private var drafts: [Draft] = []
    private var actorOfMention: [Int?]
    private var people: PersonIndex
    private var bodyByName: [UInt64: Int] = [:]
    private var bodyByLink: [String: Int] = [:]

    init(_ reading: Reading, _ mentions: Mentions) {
        self.reading = reading
        self.mentions = mentions
        actorOfMention = Array(repeating: nil, count: mentions.count)
        people = PersonIndex(reading)
    }

    mutating func resolve() -> ResolvedText {
        let roles = RoleFinder(reading, mentions)
        for (index, span) in mentions.enumerated() where span.kind.isActor {
            let actor = span.kind == .person ? person(span, index) : body(span, index)
            drafts[actor].mentions.append(index)
            actorOfMention[index] = actor
            if span.kind == .person { describe(actor, roles.role(ofMention: index)) }
        }
        let ministries = MinistryOfOffice(
            reading, drafts.indices.filter { drafts[$0].kind == .government }.map { ($0, drafts[$0].fullest) })
        return ResolvedText(
            reading: reading, mentions: mentions, actors: drafts.map { actor($0, ministries) },
            actorOfMention: actorOfMention, descriptions: drafts.map(\.description),
            descriptionRanges: drafts.map(\.descriptionRanges))
    }

    private mutating func describe(_ actor: Int, _ role: Role?) {
        guard let role else { return }
        if drafts[actor].role == nil { drafts[actor].role = role }
        if drafts[actor].descriptionRanges.count < Self.mostDescriptions {
            drafts[actor].descriptionRanges.append(role.description)
        }
        for word in role.description where reading.words.classes[word].isWord {
            drafts[actor].description.insert(reading.lexemes.hashes[word])
        }
    }

    private static let mostDescriptions = 4
    private static let mostInitialled = 64

    // MARK: People

    private mutating func person(_ span: Mention, _ index: Int) -> Int {
        if let full = fullName(ofNickname: index) {
            people.add(span.words, to: full)
            return full
        }
        let name = PersonName.core(of: span.words, reading)
        guard let actor = people.actor(name) ?? initialled(name) else {
            drafts.append(Draft(kind: .person, fullest: name))
            people.add(name, to: drafts.count - 1)
            return drafts.count - 1
        }
        people.add(name, to: actor)
        if people.isFuller(name, than: drafts[actor].fullest) { drafts[actor].fullest = name }
        return actor
    }

    /// The last person whose initials a name in capitals is: `BHS` of `Bambang Haryo Soekartono`.
    private func initialled(_ name: Range<Int>) -> Int? {
        guard name.count == 1, reading.shape(name.lowerBound) == .upper else { return nil }
        return drafts.indices.suffix(Self.mostInitialled).last {
            drafts[$0].kind == .person && drafts[$0].fullest.count > 1
                && Abbreviation.fitsInitials(reading, short: name, long: drafts[$0].fullest)
        }
    }

    /// Whose other name a span is: `Bambang Haryo (BH)`, `Wahyu Hidayat atau Gus Wahyu`, `... yang akrab disapa Yayuk`, and
    /// of the person before, `Pria yang karib disapa CT itu`.
    private func fullName(ofNickname index: Int) -> Int? {
        let name = mentions[index].words.lowerBound
        guard index > 0, let last = lastPerson(before: index) else { return nil }
        let gap = mentions[last].words.upperBound..<name
        if gap.count == 1, reading.isMark(name - 1, "(") {
            return last == index - 1 && reading.isMark(mentions[index].words.upperBound, ")") ? actorOfMention[last] : nil
        }
        guard reading.matches.traits[name - 1].contains(.nicknameBefore), !reading.isSentenceStart(name - 1) else { return nil }
        if last == index - 1, (1...5).contains(gap.count) { return actorOfMention[last] }
        return isDescribed(name) ? actorOfMention[last] : nil
    }

    private func lastPerson(before index: Int) -> Int? {
        (max(0, index - Self.mostNamesBetween)..<index).last { mentions[$0].kind == .person }
    }

    private static let mostNamesBetween = 8

    /// Whether a nickname stands in a noun phrase that begins a sentence: `Pria yang akrab disapa CT itu`.
    private func isDescribed(_ name: Int) -> Bool {
        let start = reading.sentence(of: name).words.lowerBound
        guard name - start <= Self.longestDescription, reading.matches.traits[start].hasAny([.office, .profession, .kin]) else {
            return false
        }
        return (start..<name).contains { reading.lexemes.hashes[$0] == FunctionWord.which }
    }

    private static let longestDescription = 12

    // MARK: Bodies

    private mutating func body(_ span: Mention, _ index: Int) -> Int {
        let name = nameHash(span.words)
        let match = span.match ?? reading.matchBeforeOwnCountry(span.words, span.kind)
        let identity = match.map { reading.matches.link($0) ?? reading.matches.name($0) }
        let known =
            (isAbbreviation(index) ? actorOfMention[index - 1] : nil) ?? identity.flatMap { bodyByLink[$0] }
            ?? bodyByName[name]
        let actor = known ?? drafts.count
        if known == nil { drafts.append(Draft(kind: span.kind, fullest: span.words)) }
        bodyByName[name] = actor
        if let identity { bodyByLink[identity] = actor }
        if drafts[actor].link == nil { drafts[actor].link = match.flatMap(reading.matches.link) }
        if span.words.count > drafts[actor].fullest.count { drafts[actor].fullest = span.words }
        return actor
    }

    /// Whether the span stands in brackets right after another.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let word = mentions[index].words.lowerBound
        return reading.isMark(word - 1, "(") && mentions[index - 1].words.upperBound == word - 1
            && reading.isMark(mentions[index].words.upperBound, ")") && mentions[index - 1].kind == mentions[index].kind
    }

    private func nameHash(_ words: Range<Int>) -> UInt64 {
        words.reduce(0) { ($0 &* 31) ^ reading.lexemes.hashes[$1] }
    }

    // MARK: Actors

    private func actor(_ draft: Draft, _ ministries: MinistryOfOffice) -> Participant {
        let name = reading.string(draft.fullest)
        var aliases: [String] = []
        var seen: Set = [name]
        for mention in draft.mentions {
            let text = reading.string(mentions[mention].words)
            if seen.insert(text).inserted { aliases.append(text) }
        }
        let body = draft.role.flatMap { $0.affiliation.flatMap { actorOfMention[$0] } ?? ministries.ministry($0.words) }
        return Participant(
            kind: draft.kind, name: name, aliases: aliases, mentions: draft.mentions,
            role: (draft.role?.words).map(reading.string), affiliation: body.map { reading.string(drafts[$0].fullest) },
            link: draft.link)
    }
}
