/// The features by which the candidates for a statement are weighed.
struct CandidateFeatures {
    private let resolved: ResolvedText
    /// How many statements name each actor beside their cue.
    private let namedTurns: [Int]
    private let descriptions: PersonDescriptions
    private let situation: Situation

    init(
        _ resolved: ResolvedText, _ namedTurns: [Int], _ descriptions: PersonDescriptions, _ situation: Situation
    ) {
        self.resolved = resolved
        self.namedTurns = namedTurns
        self.descriptions = descriptions
        self.situation = situation
    }

    /// Of the chance that it is none of the candidates.
    func ofNone() -> [UInt32] {
        var list = AttributionFeatures()
        list.add(.none, situation.group.rawValue)
        list.add(.noneFirst, situation.group.rawValue, situation.turns.isEmpty ? 1 : 0)
        return list.list
    }

    func of(_ speaker: Speaker) -> [UInt32] {
        var list = AttributionFeatures()
        let group = situation.group.rawValue
        let turn = situation.turns.firstIndex { $0.speaker == speaker }
        let place = turn ?? 7
        let gap = turn.map { max(0, min(6, situation.sentence - situation.turns[$0].sentence)) } ?? 7
        let kind = kind(speaker)
        var role = 15, distance = 7, order = 15
        if case .actor(let actor) = speaker {
            if let index = situation.nearby.firstIndex(where: { $0.actor == actor }) {
                role = situation.nearby[index].role.rawValue
                distance = situation.nearby[index].distance
                order = index
            }
            addStanding(actor, place, to: &list)
            if let phrase = situation.phrase { addDescription(actor, phrase, kind, to: &list) }
        }
        let sort = min(kind, 2)
        list.add(.turn, group, place, sort)
        list.add(.turnGap, place, gap, sort)
        if let turn {
            let form = sort * 2 + (situation.turns[turn].isDirect ? 1 : 0)
            list.add(.turnForm, form, situation.isDirect ? 1 : 0, min(place, 1))
        }
        list.add(.role, role, min(distance, 4), sort)
        list.add(.role, 32 + group, role, min(distance, 2))
        list.add(.roleOfLast, place == 0 ? min(gap, 3) : place == 7 ? 7 : 6, role, sort * 8 + min(distance, 4))
        list.add(.kind, group, kind)
        list.add(.order, min(order, 5), place == 0 ? 1 : 0, sort)
        list.add(.interruption, group, place == 0 ? 1 : 0, interruption(speaker))
        if situation.isWritten { list.add(.written, kind, group) }
        if case .phrase(let words) = speaker { addPhrase(words, to: &list) }
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

    private func addStanding(_ actor: Int, _ place: Int, to list: inout AttributionFeatures) {
        let isPerson = resolved.actors[actor].kind == .person ? 1 : 0
        list.add(.salience, min(3, namedTurns[actor]), isPerson, place == 0 ? 1 : 0)
        let following = situation.following == actor ? situation.followingGoesOn ? 3 : 2 : situation.following == nil ? 0 : 1
        let lastGap = situation.turns.first.map { min(2, max(0, situation.sentence - $0.sentence)) } ?? 3
        list.add(.following, following, lastGap, place == 0 ? 1 : place == 7 ? 2 : 3)
        if let nearby = situation.nearby.first(where: { $0.actor == actor }), nearby.isFirst {
            list.add(.introduced, min(nearby.distance, 3), isPerson, lastGap)
        }
    }

    private func addDescription(
        _ actor: Int, _ phrase: Range<Int>, _ kind: Int, to list: inout AttributionFeatures
    ) {
        let noun = descriptions.nounKind(phrase).rawValue
        let level = situation.described.first { $0.actor == actor }?.level ?? 0
        list.add(.description, level, situation.hasDemonstrative ? 1 : 0, kind)
        list.add(.description, 8 + level, noun, kind)
        list.add(.place, noun, kind, situation.hasDemonstrative ? 1 : 0)
    }

    private func addPhrase(_ words: Range<Int>, to list: inout AttributionFeatures) {
        guard let phrase = situation.phrase else { return }
        let isItself = words == phrase
        let isSame = descriptions.haveSameNoun(words, phrase)
        let noun = descriptions.nounKind(phrase).rawValue
        list.add(.phrase, isItself ? 0 : isSame ? 1 : 2, noun, situation.hasDemonstrative ? 1 : 0)
        if isItself {
            let best = situation.described.map(\.level).max() ?? 0
            list.add(.samePhrase, best, situation.hasDemonstrative ? 1 : 0)
        }
    }

    /// Whether somebody else has become the subject since the speaker was last named or spoke: 0 no, 1 a subject,
    /// 2 the subject of a reporting verb or the agent of one.
    private func interruption(_ speaker: Speaker) -> Int {
        var own = Int.max
        var last = -1
        if let turn = situation.turns.first(where: { $0.speaker == speaker }) { last = turn.sentence }
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
