import Warta

/// The tables of words, and of titles and heads of a few words, whose facts the models see.
extension LexiconTopic {
    static let spellings = LexiconTopic(file: "spellings.tsv", columns: ["variant", "standard"]) { table, builder in
        for row in table.rows { builder.addSpelling(row["variant"], of: row["standard"]) }
    }

    static let titles = LexiconTopic(file: "titles.tsv", columns: ["form", "class"]) { table, builder in
        for row in table.rows {
            let trait = try trait(row["class"], titleTraits, row, table)
            builder.addPhrase(row["form"], trait: trait)
        }
    }

    static let triggers = LexiconTopic(file: "triggers.tsv", columns: ["form", "kind", "position"]) { table, builder in
        for row in table.rows {
            builder.addPhrase(
                row["form"], trait: try trait("\(row["kind"]) \(row["position"])", triggerTraits, row, table))
        }
    }

    static let abbreviations = LexiconTopic(file: "abbreviations.tsv", columns: ["form", "class"]) {
        table, builder in
        for row in table.rows {
            builder.addPhrase(row["form"], trait: try trait(row["class"], abbreviationTraits, row, table))
        }
    }

    static let reportingVerbs = LexiconTopic(file: "reporting-verbs.tsv", columns: ["verb", "class"]) {
        table, builder in
        for row in table.rows {
            if row["class"] == "written" {
                try builder.add(.written, [row["verb"]], row, table)
                continue
            }
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

    static let closedWords = LexiconTopic(file: "closed-words.tsv", columns: ["word", "class"]) { table, builder in
        for row in table.rows {
            if let meaning = closedMeanings[row["class"]] {
                try builder.add(meaning, [row["word"]], row, table)
            } else {
                builder.addWord(row["word"], traits: try trait(row["class"], closedTraits, row, table))
            }
        }
    }

    static let words = LexiconTopic(
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

    static let clusters = LexiconTopic(
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

    // MARK: Classes

    private static let titleTraits: [String: WordTraits] = [
        "honorific": .honorific, "rank": .rank, "office": .office, "profession": .profession, "degree": .degree,
        "kin": .kin,
    ]

    private static let triggerTraits: [String: WordTraits] = [
        "person before": .personBefore, "person after": .degree, "government before": .governmentBefore,
        "company before": .companyBefore,
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
        "name-particle": .nameParticle, "name-link": .nameLink, "negation": .negation, "auxiliary": .auxiliary,
        "complementizer": .complementizer, "circumstance": .circumstance,
        "nickname-before": .nicknameBefore,
    ]

    /// Classes that the models do not see.
    private static let closedMeanings: [String: WordMeaning] = [
        "article": .article, "list-link": .listLink, "range": .range, "before-channel": .beforeChannel,
        "after-channel": .afterChannel,
    ]
}
