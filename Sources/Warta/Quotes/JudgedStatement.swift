/// What may be a statement, with how likely it is one and who may have made it.
struct JudgedStatement {
    let statement: Statement
    /// By what it is trusted.
    let features: [UInt32]
    /// How likely it is a statement.
    let probability: Double
    /// Who made it; `nil` for what is not trusted.
    fileprivate(set) var decision: SpeakerChoice.Decision?

    init(statement: Statement, features: [UInt32], probability: Double) {
        self.statement = statement
        self.features = features
        self.probability = probability
    }

    /// All that may be statements in a text, in its order.
    static func all(in text: ResolvedText, _ model: AttributionModel) -> [JudgedStatement] {
        let (reading, mentions) = (text.reading, text.mentions)
        let trust = StatementTrust(reading, mentions, model)
        let quotations = QuotationFinder(reading).quotations()
        var judged: [JudgedStatement] = []
        var trusted: [Int] = []
        for choices in possible(reading, mentions, quotations) {
            let choices = choices.map(trust.judged)
            if let best = trust.best(choices) { trusted.append(judged.count + best) }
            judged += choices
        }
        let roles = MentionRoles(reading, mentions, quotations).roles
        var choice = SpeakerChoice(text, roles, trusted.map { judged[$0].statement }, model)
        for index in trusted { judged[index].decision = choice.decision(on: judged[index].statement) }
        return judged
    }

    /// What may be statements: of those in one list no more than one is.
    private static func possible(
        _ reading: Reading, _ mentions: Mentions, _ quotations: [Quotation]
    ) -> [[Statement]] {
        let names = NamedWords(reading, mentions)
        let turns = Turns(names)
        let direct = DirectQuotes(names).statements(quotations)
        let indirect = IndirectQuotes(names, quotations).statements(besides: direct)
        let prose = (direct.filter { !$0.content.isEmpty }.map { [$0] } + indirect)
            .filter { $0[0].content.upperBound <= turns.start }
        let all = prose + turns.statements().map { [$0] }
        return (reading.addresses.all.isEmpty ? all : all.map { $0.filter { !$0.beginsInAddress(reading) } })
            .filter { !$0.isEmpty }
            .sorted { $0[0].content.lowerBound < $1[0].content.lowerBound }
    }
}
