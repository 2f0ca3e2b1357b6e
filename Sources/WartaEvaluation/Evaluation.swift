import WartaFormats

/// What comes out of comparing two files.
package struct Evaluation {
    /// What was found wrongly or not at all.
    package struct Mistake {
        package let place: String
        package let what: String
        package let detail: String
        package let text: String
    }

    package enum Unit: String { case sentences, documents }

    package let unit: Unit
    package var count = 0
    /// Documents of the gold that the predictions do not have.
    package var missing = 0
    package var entities = EntityScores()
    package var statements: StatementScores?
    package private(set) var mistakes: [Mistake] = []
    private let mostMistakes: Int
    /// What the user should know of the files.
    package var warnings: [String] = []

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
