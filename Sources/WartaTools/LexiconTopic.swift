import Foundation
import Warta

/// One table of `Lexicons/`: its columns, and what its rows mean.
struct LexiconTopic: Sendable {
    let file: String
    let columns: [String]
    let add: @Sendable (TSVTable, inout LexiconBuilder) throws -> Void

    /// In the order in which they must be read: spellings before all that uses them.
    static let all = [
        spellings, countries, territories, government, companies, organisations, places, titles, triggers,
        abbreviations, reportingVerbs, closedWords, names, words, clusters,
    ]

    private static let spellings = LexiconTopic(file: "spellings.tsv", columns: ["variant", "standard"]) { table, builder in
        for row in table.rows { builder.addSpelling(row["variant"], of: row["standard"]) }
    }

    private static let countries = LexiconTopic(file: "countries.tsv", columns: ["code", "name", "forms"]) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .country, forms: row.list("forms"), link: row["code"]))
        }
    }

    private static let territories = LexiconTopic(file: "territories.tsv", columns: ["code", "name", "forms"]) {
        table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .location, forms: row.list("forms"), link: row["code"]))
        }
    }

    private static let government = LexiconTopic(
        file: "government.tsv", columns: ["id", "name", "forms", "heads"]
    ) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .government, forms: row.list("forms"), link: row["id"]))
            for head in row.list("heads") { builder.addPhrase(head, trait: WordTraits.office.rawValue) }
        }
    }

    private static let companies = LexiconTopic(
        file: "companies.tsv", columns: ["ticker", "name", "forms", "ambiguous"]
    ) { table, builder in
        for row in table.rows {
            let link = row["ticker"].isEmpty ? nil : row["ticker"]
            builder.add(
                LexiconEntry(row["name"], kind: .company, forms: row.list("forms") + [link].compactMap(\.self), link: link),
                ambiguous: Set(row.list("ambiguous")))
        }
    }

    private static let organisations = LexiconTopic(file: "organisations.tsv", columns: ["name", "forms"]) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .organization, forms: row.list("forms")))
        }
    }

    private static let places = LexiconTopic(file: "places.tsv", columns: ["name", "forms", "ambiguous"]) { table, builder in
        for row in table.rows {
            let forms = row.list("forms")
            builder.add(
                LexiconEntry(row["name"], kind: .location, forms: forms),
                ambiguous: row["ambiguous"] == "1" ? [row["name"]] : [])
        }
    }

    private static let titles = LexiconTopic(file: "titles.tsv", columns: ["form", "class"]) { table, builder in
        for row in table.rows {
            let trait = try trait(row["class"], titleTraits, row, table)
            builder.addPhrase(row["form"], trait: trait)
        }
    }

    private static let triggers = LexiconTopic(file: "triggers.tsv", columns: ["form", "kind", "position"]) { table, builder in
        for row in table.rows {
            builder.addPhrase(
                row["form"], trait: try trait("\(row["kind"]) \(row["position"])", triggerTraits, row, table))
        }
    }

    private static let abbreviations = LexiconTopic(file: "abbreviations.tsv", columns: ["form", "class"]) {
        table, builder in
        for row in table.rows {
            builder.addPhrase(row["form"], trait: try trait(row["class"], abbreviationTraits, row, table))
        }
    }

    private static let reportingVerbs = LexiconTopic(file: "reporting-verbs.tsv", columns: ["verb", "class"]) {
        table, builder in
        for row in table.rows {
            let trait = try trait(row["class"], verbTraits, row, table)
            builder.addWord(row["verb"], traits: trait)
            if trait == WordTraits.cue.rawValue || trait == WordTraits.passiveCue.rawValue {
                builder.addWord(row["verb"] + "nya", traits: WordTraits.cueWithSuffix.rawValue)
            }
            if trait == WordTraits.sourceCue.rawValue {
                builder.addWord(row["verb"] + "nya", traits: trait | WordTraits.cueWithSuffix.rawValue)
            }
        }
    }

    private static let closedWords = LexiconTopic(file: "closed-words.tsv", columns: ["word", "class"]) { table, builder in
        for row in table.rows {
            builder.addWord(row["word"], traits: try trait(row["class"], closedTraits, row, table))
        }
    }

    private static let names = LexiconTopic(file: "names.tsv", columns: ["name", "given", "family"]) { table, builder in
        for row in table.rows {
            let given = try level(row, "given", table), family = try level(row, "family", table)
            builder.addWord(
                row["name"],
                traits: WordTraits.givenName(given).union(.familyName(family)).rawValue)
        }
    }

    private static let words = LexiconTopic(
        file: "words.tsv", columns: ["word", "lower", "initial", "middle", "upper"]
    ) { table, builder in
        for row in table.rows {
            let lower = try count(row, "lower", table), middle = try count(row, "middle", table)
            let all = lower + middle + (try count(row, "initial", table)) + (try count(row, "upper", table))
            let share = lower + middle == 0 ? 15 : 15 * middle / (lower + middle)
            builder.addWord(
                row["word"], traits: WordTraits.frequency(logarithm(all)).union(.capitalShare(share)).rawValue)
        }
    }

    private static let clusters = LexiconTopic(
        file: "clusters.tsv", columns: ["word", "coarse", "middle", "fine"]
    ) { table, builder in
        for row in table.rows {
            builder.addClusters(
                row["word"],
                WordClusters(
                    coarse: try count(row, "coarse", table), middle: try count(row, "middle", table),
                    fine: try count(row, "fine", table)))
        }
    }

    // MARK: Fields

    private static func trait(
        _ name: String, _ known: [String: WordTraits], _ row: TSVTable.Row, _ table: TSVTable
    ) throws -> UInt64 {
        guard let trait = known[name] else { throw table.error(row, "no class '\(name)'") }
        return trait.rawValue
    }

    private static func count(_ row: TSVTable.Row, _ column: String, _ table: TSVTable) throws -> Int {
        guard let count = Int(row[column]), count >= 0 else {
            throw table.error(row, "'\(row[column])' is not a count")
        }
        return count
    }

    private static func level(_ row: TSVTable.Row, _ column: String, _ table: TSVTable) throws -> Int {
        logarithm(try count(row, column, table))
    }

    /// 0 for 0, then one more each time the count doubles, 15 at most.
    private static func logarithm(_ count: Int) -> Int {
        count == 0 ? 0 : min(15, Int.bitWidth - count.leadingZeroBitCount)
    }

    private static let titleTraits: [String: WordTraits] = [
        "honorific": .honorific, "rank": .rank, "office": .office, "profession": .profession, "degree": .degree,
        "kin": .kin,
    ]

    private static let triggerTraits: [String: WordTraits] = [
        "person before": .personBefore, "person after": .degree, "government before": .governmentBefore, "company before": .companyBefore,
        "organization before": .organizationBefore, "location before": .locationBefore,
        "other before": .otherBefore, "other after": .otherAfter,
        "government after": .governmentAfter, "company after": .companyAfter,
        "organization after": .organizationAfter, "location after": .locationAfter,
    ]

    private static let abbreviationTraits: [String: WordTraits] = [
        "before-name": .abbreviationBefore, "degree": .degree, "inner": .abbreviationInner,
        "trailing": .abbreviationTrailing, "month": .abbreviationInner, "company": .abbreviationInner,
        "unit": .abbreviationTrailing,
    ]

    private static let verbTraits: [String: WordTraits] = [
        "cue": .cue, "reporting": .reportingVerb, "passive": .passiveCue, "source": .sourceCue,
    ]

    private static let closedTraits: [String: WordTraits] = [
        "preposition": .preposition, "conjunction": .conjunction, "pronoun-singular": .pronounSingular,
        "pronoun-plural": .pronounPlural, "pronoun-first": .pronounFirst, "demonstrative": .demonstrative,
        "month": .month, "weekday": .weekday, "numeral": .numeral, "unit": .unit, "currency": .currency,
        "name-particle": .nameParticle, "name-link": .nameLink, "negation": .negation, "auxiliary": .auxiliary,
        "complementizer": .complementizer, "circumstance": .circumstance,
        "nickname-before": .nicknameBefore,
    ]
}
