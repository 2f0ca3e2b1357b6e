/// What the lexicon says of a single word, whatever its case: one bit a fact, and four small frequencies.
package struct WordTraits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    // Titles and what stands beside a name.
    package static let honorific = WordTraits(bit: 0)
    package static let rank = WordTraits(bit: 1)
    package static let office = WordTraits(bit: 2)
    package static let profession = WordTraits(bit: 3)
    package static let degree = WordTraits(bit: 4)
    package static let kin = WordTraits(bit: 5)
    package static let titles: WordTraits = [.honorific, .rank, .office, .profession]

    // Abbreviations that are written with a full stop.
    /// A name or number follows: never the end of a sentence.
    package static let abbreviationBefore = WordTraits(bit: 6)
    /// Stands in mid-sentence.
    package static let abbreviationInner = WordTraits(bit: 7)
    /// May end a sentence: `dll.`
    package static let abbreviationTrailing = WordTraits(bit: 8)
    package static let abbreviations: WordTraits = [
        .abbreviationBefore, .abbreviationInner, .abbreviationTrailing,
    ]

    // Head words of names.
    package static let personBefore = WordTraits(bit: 9)
    package static let governmentBefore = WordTraits(bit: 10)
    package static let companyBefore = WordTraits(bit: 11)
    package static let organizationBefore = WordTraits(bit: 12)
    package static let locationBefore = WordTraits(bit: 13)
    package static let companyAfter = WordTraits(bit: 14)
    package static let organizationAfter = WordTraits(bit: 15)
    package static let locationAfter = WordTraits(bit: 16)
    package static let governmentAfter = WordTraits(bit: 17)

    // Reporting.
    /// Says that somebody spoke: `kata`, `ujarnya`.
    package static let cue = WordTraits(bit: 18)
    /// Reports a statement: `mengatakan`, `menilai`.
    package static let reportingVerb = WordTraits(bit: 19)
    /// Names a source before it: `menurut`.
    package static let sourceCue = WordTraits(bit: 20)
    /// Carries the speaker in its ending: `katanya`.
    package static let cueWithSuffix = WordTraits(bit: 21)
    /// Reports in the passive, the speaker after it: `dikatakan`, `disampaikan`.
    package static let passiveCue = WordTraits(bit: 22)
    package static let cues: WordTraits = [.cue, .reportingVerb, .sourceCue, .cueWithSuffix, .passiveCue]

    // Closed classes.
    package static let preposition = WordTraits(bit: 24)
    package static let conjunction = WordTraits(bit: 25)
    package static let pronounSingular = WordTraits(bit: 26)
    package static let pronounPlural = WordTraits(bit: 27)
    package static let pronounFirst = WordTraits(bit: 28)
    package static let demonstrative = WordTraits(bit: 29)
    package static let month = WordTraits(bit: 30)
    package static let weekday = WordTraits(bit: 31)
    package static let numeral = WordTraits(bit: 32)
    package static let unit = WordTraits(bit: 33)
    package static let currency = WordTraits(bit: 34)
    /// Stands inside personal names in small letters: `bin`, `van`.
    package static let nameParticle = WordTraits(bit: 35)
    /// Stands inside names of bodies in small letters: `dan`, `untuk`, `of`.
    package static let nameLink = WordTraits(bit: 36)
    package static let negation = WordTraits(bit: 37)
    package static let auxiliary = WordTraits(bit: 38)
    /// Begins what is reported: `bahwa`.
    package static let complementizer = WordTraits(bit: 39)

    /// Begins where and how a statement was made: `dikutip`, `ditemui`.
    package static let circumstance = WordTraits(bit: 40)
    /// Another name of the person before it follows: `alias`, `disapa`.
    package static let nicknameBefore = WordTraits(bit: 41)

    // Head words of names that are not tagged: of laws, events, works, products.
    package static let otherBefore = WordTraits(bit: 42)
    package static let otherAfter = WordTraits(bit: 43)

    /// What the first or the last word of a name can say about its kind.
    package static let heads = EntityKindFacts.table.reduce(into: [.otherBefore, .otherAfter] as WordTraits) {
        $0.formUnion($1.headBefore.union($1.headAfter))
    }

    // Frequencies, each from 0 to 15, the logarithm of a count.

    /// How often the word is a person's first or middle name.
    var givenName: Int { Int(rawValue >> 48 & 15) }
    /// How often the word is a person's last name.
    var familyName: Int { Int(rawValue >> 52 & 15) }
    /// How often the word occurs at all.
    var frequency: Int { Int(rawValue >> 56 & 15) }
    /// The share of its uses inside sentences that have a capital, in fifteenths; 0 also for unknown words.
    var capitalShare: Int { Int(rawValue >> 60 & 15) }

    package static func givenName(_ level: Int) -> WordTraits { WordTraits(rawValue: UInt64(level & 15) << 48) }
    package static func familyName(_ level: Int) -> WordTraits { WordTraits(rawValue: UInt64(level & 15) << 52) }
    package static func frequency(_ level: Int) -> WordTraits { WordTraits(rawValue: UInt64(level & 15) << 56) }
    package static func capitalShare(_ level: Int) -> WordTraits { WordTraits(rawValue: UInt64(level & 15) << 60) }

    func hasAny(_ others: WordTraits) -> Bool { rawValue & others.rawValue != 0 }

    // What the facts say together.

    /// An ordinary word, which inside a sentence has no capital.
    var isOrdinary: Bool { frequency > 0 && capitalShare <= 2 }

    /// Whether a word with a capital, right after a full stop, starts a sentence and does not end an address:
    /// `Contoh.Com`, `Contoh.Net`. Those endings have three letters at most, and are seldom words.
    func startsRunTogether(length: Int) -> Bool { length > 3 || isOrdinary && frequency >= 9 }
}
