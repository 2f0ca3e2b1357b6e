/// Chooses the speaker of each statement among those it may be.
///
/// Statements are to be given in the order of the text. A name beside the cue stands for itself; a pronoun, a suffix, a
/// title or nothing at all is weighed for whoever spoke before, is named nearby, takes the floor in the sentence before
/// or goes on in the sentence behind. The weights are learned; the chance that it is none of the candidates is weighed
/// with them, so that the share of the best one says how sure the choice is.
struct SpeakerChoice {
    private let reading: Reading
    private let spans: [EntitySpan]
    private let matches: NameMatches
    private let resolved: ActorResolver.Result
    private let roles: [MentionRole]
    private let descriptions: PersonDescriptions
    private let model: AttributionModel
    /// How many statements name the actor beside their cue.
    private let namedTurns: [Int]
    private let mostNamed: Int?

    /// Those who spoke, the last one first.
    private var turns: [Turn] = []
    /// Noun phrases that spoke, by their first word: `laporan itu` is the `laporan ...` of before.
    private var phrases: [UInt64: Range<Int>] = [:]
    private var nextSpan = 0

    private struct Turn {
        let speaker: Speaker
        let sentence: Int
        let isDirect: Bool
    }

    /// A speaker, or `nil` for none of the others.
    struct Candidate {
        let speaker: Speaker?
        let features: [UInt32]
    }

    private static let mostTurns = 4
    private static let mostNearby = 8
    private static let farthestSentence = 6
    private static let farthestSpan = 48

    init(
        _ reading: Reading, _ spans: [EntitySpan], _ matches: NameMatches, _ resolved: ActorResolver.Result,
        _ roles: [MentionRole], _ statements: [Statement], _ model: AttributionModel
    ) {
        self.reading = reading
        self.spans = spans
        self.matches = matches
        self.resolved = resolved
        self.roles = roles
        self.model = model
        descriptions = PersonDescriptions(reading, spans, matches, resolved)
        var namedTurns = [Int](repeating: 0, count: resolved.actors.count)
        for statement in statements {
            if case .span(let span) = statement.mention, let actor = resolved.actorOfSpan[span] { namedTurns[actor] += 1 }
        }
        self.namedTurns = namedTurns
        mostNamed = namedTurns.indices.max { (namedTurns[$0], -$0) < (namedTurns[$1], -$1) }.flatMap { namedTurns[$0] > 0 ? $0 : nil }
    }

    /// The best candidate, with its share among all.
    mutating func speaker(of statement: Statement) -> (speaker: Speaker?, confidence: Double) {
        let candidates = candidates(of: statement)
        let scores = candidates.map { model.score($0.features) }
        let best = candidates.indices.filter { candidates[$0].speaker != nil }.max { (scores[$0], -$0) < (scores[$1], -$1) }
        guard let best else { return (nil, 0) }
        if !isRelative(statement) { take(candidates[best].speaker!, statement) }
        let top = scores.max()!
        let sum = scores.reduce(0) { $0 + VectorMath.exp($1 - top) }
        return (candidates[best].speaker, VectorMath.exp(scores[best] - top) / sum)
    }

    /// Whether the verb is that of a relative clause (`langkah Gubernur yang meminta ...`), which leaves the floor to others.
    private func isRelative(_ statement: Statement) -> Bool {
        guard statement.frame == .clause, let cue = statement.cue, cue > 0 else { return false }
        return reading.lexemes.hashes[cue - 1] == Self.which
    }

    private static let which = WordHash.of("yang")

    private mutating func take(_ speaker: Speaker, _ statement: Statement) {
        turns.removeAll { $0.speaker == speaker }
        turns.insert(Turn(speaker: speaker, sentence: lastSentence(of: statement), isDirect: statement.kind == .direct), at: 0)
        if turns.count > Self.mostTurns { turns.removeLast() }
        if case .phrase(let words) = speaker, phrases[reading.lexemes.hashes[words.lowerBound]] == nil {
            phrases[reading.lexemes.hashes[words.lowerBound]] = words
        }
    }

    private func lastSentence(of statement: Statement) -> Int {
        let last = max(statement.content.upperBound - 1, statement.cue ?? 0)
        return Int(reading.sentenceOfWord[last])
    }

    // MARK: Candidates

    mutating func candidates(of statement: Statement) -> [Candidate] {
        if let named = named(statement) { return named }
        let situation = situation(of: statement)
        var speakers = turns.map(\.speaker)
        func add(_ speaker: Speaker?) {
            if let speaker, !speakers.contains(speaker) { speakers.append(speaker) }
        }
        for nearby in situation.nearby { add(.actor(nearby.actor)) }
        add(situation.following.map(Speaker.actor))
        add(mostNamed.map(Speaker.actor))
        if case .phrase(let words) = statement.mention {
            if let pair = pair(words, situation.sentence) { return alone(pair, form: 3) }
            for (actor, _) in situation.described { add(.actor(actor)) }
            add(phrases[reading.lexemes.hashes[words.lowerBound]].map(Speaker.phrase))
            add(.phrase(withoutDemonstrative(words)))
        }
        var features = AttributionFeatures()
        features.add(.none, situation.group)
        features.add(.noneFirst, situation.group, turns.isEmpty ? 1 : 0)
        speakers = eligible(speakers, situation)
        return speakers.map { Candidate(speaker: $0, features: self.features($0, situation)) }
            + [Candidate(speaker: nil, features: features.list)]
    }

    /// Without those whom the noun of a phrase cannot mean.
    private func eligible(_ speakers: [Speaker], _ situation: Situation) -> [Speaker] {
        guard let phrase = situation.phrase else { return [1, 2, 4].contains(situation.group) ? peopleFirst(speakers, situation) : speakers }
        let noun = descriptions.nounKind(phrase)
        let accounts = speakers.filter { speaker in
            guard case .actor(let actor) = speaker else { return false }
            return descriptions.isAccount(phrase, of: actor)
        }
        if !accounts.isEmpty { return accounts }
        let isKnown = speakers.contains { isMeant($0, by: noun, situation) }
        return speakers.filter { speaker in
            guard case .actor(let actor) = speaker else {
                if isItself(speaker, situation) { return !isKnown }
                return situation.hasDemonstrative || repeats(speaker, phrase)
            }
            let isPerson = resolved.actors[actor].kind == .person
            switch noun {
            case .document, .body: return !isPerson
            case .human: return isPerson && (situation.hasDemonstrative || situation.described.contains { $0.actor == actor })
            case .side: return false
            case .other: return situation.hasDemonstrative
            }
        }
    }

    /// Bodies only where no person is near, or it is they who speak: it is people for whom a suffix or `dia` stands.
    private func peopleFirst(_ speakers: [Speaker], _ situation: Situation) -> [Speaker] {
        let hasPerson = speakers.contains { speaker in
            guard case .actor(let actor) = speaker, resolved.actors[actor].kind == .person else { return false }
            return turns.contains { $0.speaker == speaker } || situation.nearby.contains { $0.actor == actor && $0.distance <= 3 }
        }
        guard hasPerson else { return speakers }
        // A body that has just been quoted may go on.
        let current = turns.first.flatMap { $0.isDirect && $0.sentence >= situation.sentence - 1 ? $0.speaker : nil }
        return speakers.filter { speaker in
            guard case .actor(let actor) = speaker else { return true }
            return resolved.actors[actor].kind == .person || speaker == current
        }
    }

    /// Whether the speaker is one whom `perusahaan itu`, `politikus ini` can only repeat.
    private func isMeant(_ speaker: Speaker, by noun: SourceNouns.Kind, _ situation: Situation) -> Bool {
        guard situation.hasDemonstrative, !situation.hasArticle, case .actor(let actor) = speaker else { return false }
        let isNear = turns.contains { $0.speaker == speaker } || situation.nearby.contains { $0.actor == actor && $0.distance <= 2 }
        switch noun {
        case .human: return isNear && resolved.actors[actor].kind == .person
        case .body where situation.described.isEmpty: return isNear && resolved.actors[actor].kind == .company
        default: return false
        }
    }

    /// Whether the words of a phrase are those of one that spoke before.
    private func repeats(_ speaker: Speaker, _ phrase: Range<Int>) -> Bool {
        guard case .phrase(let words) = speaker else { return false }
        let said = words.map { reading.lexemes.hashes[$0] }
        return said[0] == reading.lexemes.hashes[phrase.lowerBound] && phrase.allSatisfy { said.contains(reading.lexemes.hashes[$0]) }
    }

    private func isItself(_ speaker: Speaker, _ situation: Situation) -> Bool {
        guard let phrase = situation.phrase, case .phrase(let words) = speaker else { return false }
        return words == withoutDemonstrative(phrase)
    }

    /// A name beside the cue, against the chance that it is not the speaker.
    private func named(_ statement: Statement) -> [Candidate]? {
        let speaker: Speaker
        let span: Int
        let form: Int
        switch statement.mention {
        case .span(let named): (speaker, span, form) = (resolved.actorOfSpan[named].map(Speaker.actor)!, named, 0)
        case .joint(let words, let names): (speaker, span, form) = (.joint(words, names), names[0], 1)
        case .voice(_, let named): (speaker, span, form) = (resolved.actorOfSpan[named].map(Speaker.actor)!, named, 2)
        default: return nil
        }
        return alone(speaker, form: form, spans[span], statement.frame)
    }

    private func alone(_ speaker: Speaker, form: Int, _ span: EntitySpan? = nil, _ frame: Statement.Frame = .clause) -> [Candidate] {
        var features = AttributionFeatures()
        features.add(.named, form)
        if let span {
            features.add(.named, form, 1 + Int(span.kind.rawValue), AttributionFeatures.bucket(span.confidence))
            features.add(.named, form, 1 + Int(span.kind.rawValue), 20)
            features.add(.namedFrame, frame.rawValue, span.kind == .person ? 1 : 0)
        }
        return [Candidate(speaker: speaker, features: features.list), Candidate(speaker: nil, features: [])]
    }

    /// The two persons whom `keduanya` means: the last ones that `dan` joins.
    private func pair(_ words: Range<Int>, _ sentence: Int) -> Speaker? {
        guard words.count == 1, reading.lexemes.hashes[words.lowerBound] == Self.both else { return nil }
        for second in stride(from: nextSpan - 1, to: max(0, nextSpan - Self.farthestSpan), by: -1) {
            let (first, last) = (spans[second - 1], spans[second])
            if sentence - Int(reading.sentenceOfWord[last.words.lowerBound]) > 2 { return nil }
            if first.kind == .person, last.kind == .person, last.words.lowerBound == first.words.upperBound + 1,
                reading.lexemes.hashes[first.words.upperBound] == Self.and
            { return .joint(first.words.lowerBound..<last.words.upperBound, [second - 1, second]) }
        }
        return nil
    }

    private static let both = WordHash.of("keduanya")
    private static let and = WordHash.of("dan")

    // MARK: The situation

    /// What is known beside a statement that names nobody.
    private struct Situation {
        /// The kind of mention.
        var group = 0
        var phrase: Range<Int>?
        var hasDemonstrative = false
        /// `sang`
        var hasArticle = false
        var sentence = 0
        /// Names before the statement, the nearest first.
        var nearby: [Nearby] = []
        /// Who reports on in the next sentence.
        var following: Int?
        var followingGoesOn = false
        var described: [(actor: Int, level: Int)] = []
        var isWritten = false
        var isDirect = false
    }

    private struct Nearby {
        let actor: Int
        let distance: Int
        var role: MentionRole
        let confidence: Double
        /// Where the name stands.
        let word: Int
        /// Whether the actor is named for the first time.
        let isFirst: Bool
    }

    private mutating func situation(of statement: Statement) -> Situation {
        var situation = Situation()
        let start = statement.start(reading)
        situation.isDirect = statement.kind == .direct
        situation.sentence = Int(reading.sentenceOfWord[start])
        situation.nearby = nearby(before: start, situation.sentence)
        setFollowing(statement, &situation)
        if let cue = statement.cue { situation.isWritten = Self.written.contains(reading.lexemes.hashes[cue]) }
        switch statement.mention {
        case .suffix: situation.group = 1
        case .pronoun(let word):
            situation.group = reading.traits(word).contains(.pronounPlural) ? 3 : 2
            if reading.lexemes.hashes[word] == Self.oneself { situation.group = 7 }
        case .phrase(let words):
            situation.phrase = words
            situation.hasArticle = reading.lexemes.hashes[words.lowerBound] == Self.honouredArticle
            situation.hasDemonstrative = reading.traits(words.upperBound - 1).contains(.demonstrative) && words.count > 1
                || situation.hasArticle
            situation.group = situation.hasDemonstrative ? 5 : 6
            situation.described = descriptions.matching(words)
        default: situation.group = statement.cue == nil ? 4 : 8
        }
        return situation
    }

    private static let oneself = WordHash.of("pihaknya")
    private static let honouredArticle = WordHash.of("sang")
    private static let also = WordHash.of("juga")
    private static let written = Set(
        ["tulis", "tulisnya", "bunyi", "bunyinya", "tertulis", "dikutip", "menulis", "menuliskan", "dituliskan"].map(WordHash.of))

    /// The actors named before a word, outside quotations.
    private mutating func nearby(before word: Int, _ sentence: Int) -> [Nearby] {
        while nextSpan < spans.count, spans[nextSpan].words.lowerBound < word { nextSpan += 1 }
        while nextSpan > 0, spans[nextSpan - 1].words.lowerBound >= word { nextSpan -= 1 }
        var found: [Nearby] = []
        var index = nextSpan - 1
        while index >= max(0, nextSpan - Self.farthestSpan), found.count < Self.mostNearby {
            defer { index -= 1 }
            guard let actor = resolved.actorOfSpan[index], roles[index] != .quoted else { continue }
            let distance = sentence - Int(reading.sentenceOfWord[spans[index].words.lowerBound])
            if distance > Self.farthestSentence { break }
            if let known = found.firstIndex(where: { $0.actor == actor }) {
                if found[known].distance == distance, roles[index].isSubject || roles[index] == .agent { found[known].role = roles[index] }
            } else {
                found.append(
                    Nearby(
                        actor: actor, distance: distance, role: roles[index], confidence: spans[index].confidence,
                        word: spans[index].words.lowerBound, isFirst: resolved.actors[actor].mentions.first == index))
            }
        }
        return found
    }

    /// The subject of a reporting verb at the beginning of the next sentence.
    private func setFollowing(_ statement: Statement, _ situation: inout Situation) {
        let next = lastSentence(of: statement) + 1
        guard next < reading.sentences.count else { return }
        let words = reading.sentences[next].words
        var index = nextSpan
        while index < spans.count, spans[index].words.lowerBound < words.lowerBound { index += 1 }
        guard index < spans.count, words.contains(spans[index].words.lowerBound), roles[index] == .reporting else { return }
        situation.following = resolved.actorOfSpan[index]
        situation.followingGoesOn = spans[index].words.upperBound < words.upperBound
            && reading.lexemes.hashes[spans[index].words.upperBound] == Self.also
    }

    private func withoutDemonstrative(_ words: Range<Int>) -> Range<Int> {
        words.count > 1 && reading.traits(words.upperBound - 1).contains(.demonstrative) ? words.dropLast() : words
    }

    // MARK: Features

    private func features(_ speaker: Speaker, _ situation: Situation) -> [UInt32] {
        var list = AttributionFeatures()
        let group = situation.group
        let turn = turns.firstIndex { $0.speaker == speaker }
        let place = turn ?? 7
        let gap = turn.map { max(0, min(6, situation.sentence - turns[$0].sentence)) } ?? 7
        let kind = kind(speaker)
        var role = 15, distance = 7, order = 15
        if case .actor(let actor) = speaker {
            if let index = situation.nearby.firstIndex(where: { $0.actor == actor }) {
                role = situation.nearby[index].role.rawValue
                distance = situation.nearby[index].distance
                order = index
            }
            addStanding(actor, situation, place, to: &list)
            if let phrase = situation.phrase { addDescription(actor, phrase, situation, kind, to: &list) }
        }
        let sort = min(kind, 2)
        list.add(.turn, group, place, sort)
        list.add(.turnGap, place, gap, sort)
        if let turn { list.add(.turnForm, sort * 2 + (turns[turn].isDirect ? 1 : 0), situation.isDirect ? 1 : 0, min(place, 1)) }
        list.add(.role, role, min(distance, 4), sort)
        list.add(.role, 32 + group, role, min(distance, 2))
        list.add(.roleOfLast, place == 0 ? min(gap, 3) : place == 7 ? 7 : 6, role, sort * 8 + min(distance, 4))
        list.add(.kind, group, kind)
        list.add(.order, min(order, 5), place == 0 ? 1 : 0, sort)
        list.add(.interruption, group, place == 0 ? 1 : 0, interruption(speaker, situation))
        if situation.isWritten { list.add(.written, kind, group) }
        if case .phrase(let words) = speaker { addPhrase(words, situation, place, to: &list) }
        return list.list
    }

    /// 0 a person, 1 a body, 2 several, then phrases by the kind of their noun.
    private func kind(_ speaker: Speaker) -> Int {
        switch speaker {
        case .actor(let actor): resolved.actors[actor].kind == .person ? 0 : 1
        case .joint: 2
        case .phrase(let words): 3 + descriptions.nounKind(words).rawValue
        }
    }

    private func addStanding(_ actor: Int, _ situation: Situation, _ place: Int, to list: inout AttributionFeatures) {
        let isPerson = resolved.actors[actor].kind == .person ? 1 : 0
        list.add(.salience, min(3, namedTurns[actor]), isPerson, place == 0 ? 1 : 0)
        let following = situation.following == actor ? situation.followingGoesOn ? 3 : 2 : situation.following == nil ? 0 : 1
        let lastGap = turns.first.map { min(2, max(0, situation.sentence - $0.sentence)) } ?? 3
        list.add(.following, following, lastGap, place == 0 ? 1 : place == 7 ? 2 : 3)
        if let nearby = situation.nearby.first(where: { $0.actor == actor }), nearby.isFirst {
            list.add(.introduced, min(nearby.distance, 3), isPerson, lastGap)
        }
    }

    private func addDescription(
        _ actor: Int, _ phrase: Range<Int>, _ situation: Situation, _ kind: Int, to list: inout AttributionFeatures
    ) {
        let noun = descriptions.nounKind(phrase).rawValue
        let level = situation.described.first { $0.actor == actor }?.level ?? 0
        list.add(.description, level, situation.hasDemonstrative ? 1 : 0, kind)
        list.add(.description, 8 + level, noun, kind)
        list.add(.place, noun, kind, situation.hasDemonstrative ? 1 : 0)
    }

    private func addPhrase(_ words: Range<Int>, _ situation: Situation, _ place: Int, to list: inout AttributionFeatures) {
        guard let phrase = situation.phrase else { return }
        let isItself = words == withoutDemonstrative(phrase)
        let isSame = reading.lexemes.hashes[words.lowerBound] == reading.lexemes.hashes[phrase.lowerBound]
        let noun = descriptions.nounKind(phrase).rawValue
        list.add(.phrase, isItself ? 0 : isSame ? 1 : 2, noun, situation.hasDemonstrative ? 1 : 0)
        if isItself {
            let best = situation.described.map(\.level).max() ?? 0
            list.add(.samePhrase, best, situation.hasDemonstrative ? 1 : 0)
        }
    }

    /// Whether somebody else has become the subject since the speaker was last named or spoke: 0 no, 1 a subject,
    /// 2 the subject of a reporting verb or the agent of one.
    private func interruption(_ speaker: Speaker, _ situation: Situation) -> Int {
        var own = Int.max
        var last = -1
        if let turn = turns.first(where: { $0.speaker == speaker }) { last = turn.sentence }
        if case .actor(let actor) = speaker, let index = situation.nearby.firstIndex(where: { $0.actor == actor }) { own = index }
        var result = 0
        for (index, nearby) in situation.nearby.enumerated() where index < own && situation.sentence - nearby.distance > last {
            guard resolved.actors[nearby.actor].kind == .person else { continue }
            switch nearby.role {
            case .reporting, .agent: return 2
            case .subject: result = 1
            default: break
            }
        }
        return result
    }
}
