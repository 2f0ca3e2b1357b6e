/// Leaves those out of the candidates whom the words beside a cue cannot mean.
struct EligibleSpeakers {
    private let resolved: ResolvedText
    private let descriptions: PersonDescriptions
    private let situation: Situation

    init(_ resolved: ResolvedText, _ descriptions: PersonDescriptions, _ situation: Situation) {
        self.resolved = resolved
        self.descriptions = descriptions
        self.situation = situation
    }

    /// The speakers that are left.
    func among(_ speakers: [Speaker]) -> [Speaker] {
        guard let phrase = situation.phrase else {
            return [.suffix, .pronoun, .free].contains(situation.group) ? peopleFirst(speakers) : speakers
        }
        let noun = descriptions.nounKind(phrase)
        let accounts = speakers.filter { speaker in
            guard case .actor(let actor) = speaker else { return false }
            return descriptions.isAccount(phrase, of: actor)
        }
        if !accounts.isEmpty { return accounts }
        let isKnown = speakers.contains { isMeant($0, by: noun) }
        return speakers.filter { speaker in
            guard case .actor(let actor) = speaker else {
                if isItself(speaker) { return !isKnown }
                return situation.hasDemonstrative || descriptions.repeats(speaker, phrase)
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
    private func peopleFirst(_ speakers: [Speaker]) -> [Speaker] {
        let hasPerson = speakers.contains { speaker in
            guard case .actor(let actor) = speaker, resolved.actors[actor].kind == .person else { return false }
            return isNear(actor, within: 3)
        }
        guard hasPerson else { return speakers }
        // A body that was quoted last may go on.
        let current = situation.turns.first.flatMap { $0.isDirect ? $0.speaker : nil }
        return speakers.filter { speaker in
            guard case .actor(let actor) = speaker else { return true }
            return resolved.actors[actor].kind == .person || speaker == current
        }
    }

    /// Whether the speaker is one whom `perusahaan itu`, `politikus ini` can only repeat, or whose title the phrase is.
    private func isMeant(_ speaker: Speaker, by noun: SourceNouns.Kind) -> Bool {
        guard case .actor(let actor) = speaker else { return false }
        if situation.described.contains(where: { $0.actor == actor && $0.level >= 2 }) { return true }
        guard situation.hasDemonstrative, !situation.hasArticle else { return false }
        switch noun {
        case .human: return isNear(actor, within: 2) && resolved.actors[actor].kind == .person
        case .body where situation.described.isEmpty:
            return isNear(actor, within: 2) && resolved.actors[actor].kind == .company
        default: return false
        }
    }

    /// Whether the actor spoke lately or is named a few sentences before.
    private func isNear(_ actor: Int, within sentences: Int) -> Bool {
        situation.turns.contains { $0.speaker == .actor(actor) }
            || situation.nearby.contains { $0.actor == actor && $0.distance <= sentences }
    }

    private func isItself(_ speaker: Speaker) -> Bool {
        guard let phrase = situation.phrase, case .phrase(let words) = speaker else { return false }
        return words == phrase
    }
}
