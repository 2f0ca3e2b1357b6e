import Warta

/// The tables of names.
extension LexiconTopic {
    static let countries = LexiconTopic(file: "countries.tsv", columns: ["code", "name", "forms"]) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .country, forms: row.list("forms"), link: row["code"]))
        }
    }

    static let territories = LexiconTopic(file: "territories.tsv", columns: ["code", "name", "forms"]) {
        table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .location, forms: row.list("forms"), link: row["code"]))
        }
    }

    static let government = LexiconTopic(
        file: "government.tsv", columns: ["id", "name", "forms", "heads"]
    ) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .government, forms: row.list("forms"), link: row["id"]))
            for head in row.list("heads") { builder.addPhrase(head, trait: WordTraits.office.rawValue) }
        }
    }

    static let companies = LexiconTopic(
        file: "companies.tsv", columns: ["ticker", "name", "forms", "ambiguous"]
    ) { table, builder in
        for row in table.rows {
            let link = row["ticker"].isEmpty ? nil : row["ticker"]
            builder.add(
                LexiconEntry(row["name"], kind: .company, forms: row.list("forms") + [link].compactMap(\.self), link: link),
                ambiguous: Set(row.list("ambiguous")))
        }
    }

    static let organisations = LexiconTopic(file: "organisations.tsv", columns: ["name", "forms"]) { table, builder in
        for row in table.rows {
            builder.add(LexiconEntry(row["name"], kind: .organization, forms: row.list("forms")))
        }
    }

    static let places = LexiconTopic(file: "places.tsv", columns: ["name", "forms", "ambiguous"]) { table, builder in
        for row in table.rows {
            let forms = row.list("forms")
            builder.add(
                LexiconEntry(row["name"], kind: .location, forms: forms),
                ambiguous: row["ambiguous"] == "1" ? [row["name"]] : [])
        }
    }

    static let names = LexiconTopic(file: "names.tsv", columns: ["name", "given", "family"]) { table, builder in
        for row in table.rows {
            let given = try level(row, "given", table), family = try level(row, "family", table)
            builder.addWord(
                row["name"],
                traits: WordTraits.givenName(given).union(.familyName(family)).rawValue)
        }
    }
}
