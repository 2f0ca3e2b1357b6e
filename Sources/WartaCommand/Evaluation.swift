import WartaEvaluation

/// What comes out of comparing two files.
struct Evaluation {
    /// What was found wrongly or not at all.
    struct Mistake {
        let place: String
        let what: String
        let detail: String
        let text: String
    }

    enum Unit: String { case sentences, documents }

    let unit: Unit
    var count = 0
    /// Documents of the gold that the predictions do not have.
    var missing = 0
    var entities = EntityScores()
    var statements: StatementScores?
    private(set) var mistakes: [Mistake] = []
    private let mostMistakes: Int
    /// What the user should know of the files.
    var warnings: [String] = []

    init(of unit: Unit, mistakes: Int) {
        self.unit = unit
        mostMistakes = mistakes
    }

    /// Keeps a mistake if the user wants to see so many.
    mutating func add(_ mistake: @autoclosure () -> Mistake) {
        if mistakes.count < mostMistakes { mistakes.append(mistake()) }
    }

    mutating func add(
        _ mistakes: EntityScores.Mistakes, at place: (KindSpan) -> String, text: (KindSpan) -> String
    ) {
        for name in mistakes.missed {
            add(Mistake(place: place(name), what: "missed entity", detail: name.kind, text: text(name)))
        }
        for name in mistakes.wrong {
            add(Mistake(place: place(name), what: "false entity", detail: name.kind, text: text(name)))
        }
    }
}
