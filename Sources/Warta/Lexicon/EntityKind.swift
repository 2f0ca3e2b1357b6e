/// What is named, or what kind of value is given.
///
/// Kinds may be added in later versions: a `switch` over them wants an `@unknown default`. To add one see
/// `Documentation/AddingAKind.md`: it is a case here and a row in `EntityKindFacts`.
@nonexhaustive
public enum EntityKind: UInt8, Sendable, CaseIterable {
    /// A human being, without titles.
    case person
    /// A body of any state: ministry, agency, parliament, court, police, local government.
    case government
    /// A sovereign state.
    case country
    /// A business, with its legal form.
    case company
    /// Any other organisation: party, association, school, club, international body, newspaper.
    case organization
    /// A place that is not a sovereign state.
    case location
    /// A day, a month, a year or a stretch of them.
    case date
    /// A time of the day.
    case time
    /// An amount of a currency.
    case money
    /// A number of things or of a measure.
    case quantity
    /// A number of hundredths.
    case percent
    /// A kind of a user's own model that is none of these; see ``Entity/label``.
    case other
}

extension EntityKind {
    /// The name in files and on the command line: `PER`, `GOV`, `COUNTRY`...
    public var label: String { facts.label }

    /// The kind with this name, such as `person` or `PER`.
    public init?(name: String) {
        guard let kind = Self.allCases.first(where: { $0.label == name || "\($0)" == name }) else { return nil }
        self = kind
    }

    /// The kind that a model's label means, however the data it was trained on spell it; ``other`` if none does.
    init(labelOfModel label: String) {
        let spelling = label.lowercased()
        self = Self.allCases.first { $0.facts.spellings.contains(spelling) } ?? EntityKind(name: label) ?? .other
    }

    /// Whether it is the kind of a name, not of a number, date or amount.
    @inline(__always)
    package var isName: Bool { Self.nameBits >> UInt64(rawValue) & 1 != 0 }

    /// Whether it can speak and be a ``Participant``.
    @inline(__always)
    package var isActor: Bool { Self.actorBits >> UInt64(rawValue) & 1 != 0 }

    /// The kinds of names, in their order.
    package static let names = allCases.filter { $0.facts.sort != .value && $0 != .other }

    /// Those of names that the shipped model tells apart and the rules speak of.
    static let shipped: [EntityKind] = [.person, .government, .country, .company, .organization, .location]

    private static let nameBits = names.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
    private static let actorBits = names.filter { $0.facts.sort == .actor }.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
}
