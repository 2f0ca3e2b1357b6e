/// Why a document says what it says: where each name comes from, and who else may have made each statement.
package struct Explanation: Sendable {
    /// Where a name comes from.
    package struct Name: Sendable {
        /// In UTF-8 bytes of the text.
        package let utf8Range: Range<Int>
        /// The model's confidence in the name that the rules began with; `nil` for one that a rule made.
        package let modelConfidence: Double?
        /// The rules that made or changed it, by their types in `Names/Rules`, in the order in which they did.
        package let rules: [String]
    }

    /// How a statement was judged.
    package struct Statement: Sendable {
        /// What made it one: a case of `Statement.Frame`.
        package let frame: String
        /// What stands beside the cue for who spoke: a case of `Statement.SpeakerMention`, `none` for nothing.
        package let mention: String
        /// How likely it is a statement at all.
        package let probability: Double
        /// Who may have made it, the best one first.
        package let candidates: [Candidate]
    }

    /// One who may have spoken.
    package struct Candidate: Sendable {
        /// `nil` for none of the others.
        package let name: String?
        /// The sum of the weights.
        package let score: Double
        /// The share among all candidates.
        package let share: Double
    }

    /// The names, in the order of the text.
    package let names: [Name]
    /// One for each of ``Document/quotes``.
    package let statements: [Statement]

    init(_ trace: NameTrace, _ text: ResolvedText, _ judged: [JudgedStatement]) {
        names = text.mentions.map { mention in
            let origin = trace[mention.words]
            return Name(
                utf8Range: text.reading.source.utf8Range(mention.words), modelConfidence: origin.modelConfidence,
                rules: origin.rules)
        }
        statements = judged.compactMap { judged in judged.decision.map { Statement(judged, $0, text) } }
    }
}

extension Explanation.Statement {
    fileprivate init(_ judged: JudgedStatement, _ decision: SpeakerChoice.Decision, _ text: ResolvedText) {
        frame = "\(judged.statement.frame)"
        mention = judged.statement.mention?.form ?? "none"
        probability = judged.probability
        let shares = SpeakerChoice.Decision.shares(decision.scores)
        candidates = decision.candidates.indices.map {
            Explanation.Candidate(
                name: decision.candidates[$0].speaker?.name(text), score: decision.scores[$0], share: shares[$0])
        }.sorted { $0.share > $1.share }
    }
}
