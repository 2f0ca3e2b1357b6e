/// Chooses the speaker of each statement among those it may be.
///
/// Statements are to be given in the order of the text. A name beside the cue stands for itself; a pronoun, a suffix, a
/// title or nothing at all is weighed for whoever spoke before, is named nearby, takes the floor in the sentence before
/// or goes on in the sentence after. The weights are learned; the chance that it is none of the candidates is weighed
/// with them, so that the share of the best one says how sure the choice is.
struct SpeakerChoice {
    private let reading: Reading
    private let mentions: Mentions
    private let resolved: ResolvedText
    private let situations: SituationReader
    private let descriptions: PersonDescriptions
    private let model: AttributionModel
    /// How many statements name the actor beside their cue.
    private let namedTurns: [Int]
    private let mostNamed: Int?

    /// Those who spoke, the last one first.
    private var turns: [SpeakingTurn] = []
    /// Noun phrases that spoke, by their first word: `laporan itu` is the `laporan ...` of before.
    private var phrases: [UInt64: Range<Int>] = [:]

    /// A speaker, or `nil` for none of the others.
    struct Candidate {
        let speaker: Speaker?
        let features: [UInt32]
    }

    private static let mostTurns = 4

    init(_ text: ResolvedText, _ roles: [MentionRole], _ statements: [Statement], _ model: AttributionModel) {
        reading = text.reading
        mentions = text.mentions
        resolved = text
        self.model = model
        descriptions = PersonDescriptions(text)
        situations = SituationReader(text, roles, descriptions)
        var namedTurns = [Int](repeating: 0, count: text.actors.count)
        for statement in statements {
            if case .name(let span) = statement.mention, let actor = text.actorOfMention[span] { namedTurns[actor] += 1 }
        }
        self.namedTurns = namedTurns
        mostNamed = namedTurns.indices.max { (namedTurns[$0], -$0) < (namedTurns[$1], -$1) }.flatMap {
            namedTurns[$0] > 0 ? $0 : nil
        }
    }

    /// Those who may have spoken, and who of them most likely has.
    struct Decision {
        let candidates: [Candidate]
        /// Of the candidates.
        let scores: [Double]
        /// The best candidate's, `nil` where there is none.
        let speaker: Speaker?
        /// The share of the best candidate among all.
        let share: Double

        fileprivate init(_ candidates: [Candidate], _ scores: [Double]) {
            self.candidates = candidates
            self.scores = scores
            let best = candidates.indices.filter { candidates[$0].speaker != nil }.max { (scores[$0], -$0) < (scores[$1], -$1) }
            speaker = best.flatMap { candidates[$0].speaker }
            share = best.map { Self.shares(scores)[$0] } ?? 0
        }

        /// The probabilities that scores give.
        static func shares(_ scores: [Double]) -> [Double] {
            let top = scores.max() ?? 0
            let sum = scores.reduce(0) { $0 + VectorMath.exp($1 - top) }
            return scores.map { VectorMath.exp($0 - top) / sum }
        }
    }

    /// Chooses the best candidate, who thereby takes the floor.
    mutating func decision(on statement: Statement) -> Decision {
        let candidates = candidates(of: statement)
        let decision = Decision(candidates, candidates.map { model.score($0.features) })
        if let speaker = decision.speaker, !isRelative(statement) { take(speaker, statement) }
        return decision
    }

    /// Whether the verb is that of a relative clause (`langkah Gubernur yang meminta ...`), which leaves the floor to others.
    private func isRelative(_ statement: Statement) -> Bool {
        guard statement.frame == .clause, let cue = statement.cue, cue > 0 else { return false }
        return reading.lexemes.hashes[cue - 1] == FunctionWord.which
    }

    private mutating func take(_ speaker: Speaker, _ statement: Statement) {
        turns.removeAll { $0.speaker == speaker }
        let turn = SpeakingTurn(
            speaker: speaker, sentence: statement.lastSentence(reading), isDirect: statement.kind == .direct)
        turns.insert(turn, at: 0)
        if turns.count > Self.mostTurns { turns.removeLast() }
        if case .phrase(let words) = speaker, phrases[reading.lexemes.hashes[words.lowerBound]] == nil {
            phrases[reading.lexemes.hashes[words.lowerBound]] = words
        }
    }

    // MARK: Candidates

    private func candidates(of statement: Statement) -> [Candidate] {
        if let named = named(statement) { return named }
        let situation = situations.situation(of: statement, turns)
        if let pair = situation.pair { return alone(pair, form: 3) }
        let features = CandidateFeatures(resolved, namedTurns, descriptions, situation)
        let none = Candidate(speaker: nil, features: features.ofNone())
        return EligibleSpeakers(resolved, descriptions, situation).among(speakers(situation)).map {
            Candidate(speaker: $0, features: features.of($0))
        } + [none]
    }

    /// All who may have spoken.
    private func speakers(_ situation: Situation) -> [Speaker] {
        var speakers = turns.map(\.speaker)
        func add(_ speaker: Speaker?) {
            if let speaker, !speakers.contains(speaker) { speakers.append(speaker) }
        }
        for nearby in situation.nearby { add(.actor(nearby.actor)) }
        add(situation.following.map(Speaker.actor))
        add(mostNamed.map(Speaker.actor))
        if let phrase = situation.phrase {
            for (actor, _) in situation.described { add(.actor(actor)) }
            add(phrases[reading.lexemes.hashes[phrase.lowerBound]].map(Speaker.phrase))
            add(.phrase(phrase))
        }
        return speakers
    }

    /// A name beside the cue, against the chance that it is not the speaker.
    private func named(_ statement: Statement) -> [Candidate]? {
        let speaker: Speaker
        let span: Int
        let form: Int
        switch statement.mention {
        case .name(let named): (speaker, span, form) = (self.speaker(named), named, 0)
        case .joint(let words, let names): (speaker, span, form) = (.joint(words, names), names[0], 1)
        case .voice(_, let named): (speaker, span, form) = (self.speaker(named), named, 2)
        default: return nil
        }
        return alone(speaker, form: form, mentions[span], statement.frame)
    }

    /// Who is named; a place is taken by its words.
    private func speaker(_ span: Int) -> Speaker {
        resolved.actorOfMention[span].map(Speaker.actor) ?? .phrase(mentions[span].words)
    }

    private func alone(_ speaker: Speaker, form: Int, _ span: Mention? = nil, _ frame: Statement.Frame = .clause) -> [Candidate] {
        var features = AttributionFeatures()
        features.add(.named, form)
        if let span {
            features.add(.named, form, 1 + Int(span.kind.rawValue), AttributionFeatures.bucket(span.confidence))
            features.add(.named, form, 1 + Int(span.kind.rawValue), 20)
            features.add(.namedFrame, frame.known.rawValue, span.kind == .person ? 1 : 0)
        }
        return [Candidate(speaker: speaker, features: features.list), Candidate(speaker: nil, features: [])]
    }
}
