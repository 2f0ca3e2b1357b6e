import Warta

/// One table of `Lexicons/`: its columns, and what its rows mean.
struct LexiconTopic: Sendable {
    let file: String
    let columns: [String]
    let add: @Sendable (TSVTable, inout LexiconBuilder) throws -> Void

    /// In the order in which they must be read: spellings before all that uses them.
    static let all = [
        spellings, countries, territories, government, companies, organisations, places, titles, triggers,
        abbreviations, reportingVerbs, closedWords, names, words, clusters, units, currencies, calendar, numerals, nouns,
        nameWords, newspapers,
    ]

    // MARK: Fields

    static func trait(
        _ name: String, _ traits: [String: WordTraits], _ row: TSVTable.Row, _ table: TSVTable
    ) throws -> UInt64 {
        try known(name, traits, row, table).rawValue
    }

    /// What a class stands for.
    static func known<Value>(
        _ name: String, _ classes: [String: Value], _ row: TSVTable.Row, _ table: TSVTable
    ) throws -> Value {
        guard let value = classes[name] else { throw table.error(row, "no class '\(name)'") }
        return value
    }

    static func count(_ row: TSVTable.Row, _ column: String, _ table: TSVTable) throws -> Int {
        guard let count = Int(row[column]), count >= 0 else {
            throw table.error(row, "'\(row[column])' is not a count")
        }
        return count
    }

    static func level(_ row: TSVTable.Row, _ column: String, _ table: TSVTable) throws -> Int {
        logarithm(try count(row, column, table))
    }

    /// 0 for 0, then one more each time the count doubles, 15 at most.
    static func logarithm(_ count: Int) -> Int {
        count == 0 ? 0 : min(15, Int.bitWidth - count.leadingZeroBitCount)
    }
}
