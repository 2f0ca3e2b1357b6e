/// What is to be known of a kind of entity: a row of the table of kinds.
package struct EntityKindFacts: Sendable {
    package enum Sort: Sendable {
        /// Somebody who can speak.
        case actor
        /// What has a name and no voice.
        case name
        /// A date, a time or an amount.
        case value
    }

    /// The name in files and on the command line.
    package let label: String
    /// How other data sets spell it, in small letters.
    package let spellings: Set<String>
    package let sort: Sort
    /// The label of the kind that stands for it where only people, bodies and places are told apart.
    package let merged: String
    /// The colour on pages and in brat, in degrees on the colour circle.
    package let hue: Int
    /// The colour on a terminal, as in ECMA-48.
    package let terminalColor: String
    /// What the first word of such a name tells, and the last one.
    package let headBefore: WordTraits
    package let headAfter: WordTraits

    private init(
        _ label: String, _ sort: Sort, spellings: Set<String> = [], merged: String? = nil, hue: Int,
        terminalColor: String = "4", headBefore: WordTraits = [], headAfter: WordTraits = []
    ) {
        self.label = label
        self.spellings = spellings
        self.sort = sort
        self.merged = merged ?? label
        self.hue = hue
        self.terminalColor = terminalColor
        self.headBefore = headBefore
        self.headAfter = headAfter
    }

    /// A row a kind, in the order of the cases.
    static let table = [
        EntityKindFacts(
            "PER", .actor, spellings: ["per", "person"], hue: 45, terminalColor: "1;33", headBefore: .personBefore),
        EntityKindFacts(
            "GOV", .actor, merged: "ORG", hue: 215, terminalColor: "1;34", headBefore: .governmentBefore,
            headAfter: .governmentAfter),
        EntityKindFacts("COUNTRY", .name, merged: "LOC", hue: 130, terminalColor: "1;32"),
        EntityKindFacts(
            "COM", .actor, merged: "ORG", hue: 290, terminalColor: "1;35", headBefore: .companyBefore,
            headAfter: .companyAfter),
        EntityKindFacts(
            "ORG", .actor, spellings: ["org", "organization", "organisation"], hue: 180, terminalColor: "1;36",
            headBefore: .organizationBefore, headAfter: .organizationAfter),
        EntityKindFacts(
            "LOC", .name, spellings: ["loc", "location", "place"], hue: 10, terminalColor: "1;31",
            headBefore: .locationBefore, headAfter: .locationAfter),
        EntityKindFacts("DATE", .value, hue: 80),
        EntityKindFacts("TIME", .value, hue: 100),
        EntityKindFacts("MONEY", .value, hue: 155),
        EntityKindFacts("QUANTITY", .value, hue: 250),
        EntityKindFacts("PERCENT", .value, hue: 330),
        EntityKindFacts("OTHER", .name, hue: 33),
    ]
}

extension EntityKind {
    package var facts: EntityKindFacts { EntityKindFacts.table[Int(rawValue)] }
}
