/// The rules after the model, in the order in which they run.
enum NameRules {
    /// Each rule with the reason for its place.
    static let all: [any NameRule.Type] = [
        // Brackets first: all others take it that a name's brackets are whole.
        ClosedBrackets.self,
        // Form before text: what a legal form says of a name is certain, and the rules below spread what they find.
        LegalForms.self,
        // Abbreviations before votes, which they give mentions of one kind to count.
        BracketedAbbreviations.self,
        Votes.self,
        // Headlines after all that learns from running text: they are to lend no kind to it.
        Headlines.self,
        // Bounds last, when kinds are settled: first what a name is to have before it, then what goes on, then what is two.
        UnitsAndHeads.self,
        PartsOfOneName.self,
        TwoNamesInOne.self,
        // Only whole names can be seen to be part of a law's or an event's.
        InsideOtherNames.self,
        // Likewise part of a unit.
        InsideMeasures.self,
        // Moves the bounds of people's names by letters and marks alone, whatever the rules above made of them.
        InitialsAndHyphens.self,
        // Labels of turns say whose name they hold.
        TurnSpeakers.self,
        // After all that may find a name in an address.
        OutsideAddresses.self,
        // The user knows best.
        OwnNames.self,
    ]

    /// Those that do not depend on what the library's own kinds of names mean, for models with others.
    static let forAnyKinds: [any NameRule.Type] = [OwnNames.self]

    /// What some rules make of the mentions that the model found.
    ///
    /// - Parameter trace: What is to remember which rule made or changed each mention.
    static func applied(
        _ rules: [any NameRule.Type], to mentions: Mentions, of text: TaggedText, trace: NameTrace? = nil
    ) -> Mentions {
        trace?.begin(mentions)
        return rules.reduce(mentions) { mentions, rule in
            let result = rule.init(text).applied(to: mentions)
            trace?.note(rule, mentions, result)
            return result
        }
    }
}
