import Warta

/// The tables of what words mean to the readers of values, names and quotes.
///
/// The column `feature` names those that the models see too: the word gets a trait besides.
extension LexiconTopic {
    static let units = LexiconTopic(file: "units.tsv", columns: ["name", "kind", "forms", "letter", "before", "feature"]) {
        table, builder in
        for row in table.rows {
            // `kilometer/jam` and names of three words are never found, only written.
            let isForm = !row["name"].contains("/") && row["name"].split(separator: " ").count <= 2
            let names = (isForm ? [row["name"]] : []) + row.list("forms")
            let number = builder.number(of: row["name"])
            switch row["kind"] {
            case "percent": try builder.add(.percent, names, row, table)
            case "power": try builder.add(.unitPower, names, value: number, row, table)
            case "coordinate": try builder.add(.coordinate, names, row, table)
            default:
                guard let kind = unitKinds[row["kind"]] else { throw table.error(row, "no kind of unit '\(row["kind"])'") }
                let code = Unit.code(name: number, kind)
                try builder.add(.unit, names, value: code, row, table)
                if kind == .measure || kind == .magnitude {
                    try builder.add(.longMeasure, names.filter { $0.contains(" ") }, value: code, row, table)
                }
                if !row["letter"].isEmpty { try builder.addLetter(.unitLetter, row["letter"], value: code, row, table) }
                try builder.add(.beforeUnit, row.list("before"), value: code, row, table)
            }
            try builder.addFeatures(.unit, among: names, row, table)
        }
    }

    static let currencies = LexiconTopic(
        file: "currencies.tsv", columns: ["code", "signs", "letters", "names", "shared", "countries", "feature"]
    ) { table, builder in
        for row in table.rows {
            let number = builder.number(of: row["code"])
            let signs = row.list("signs"), names = row.list("names"), countries = row.list("countries")
            try builder.add(.currencySign, signs, value: number, row, table)
            try builder.add(.dollarLetters, row.list("letters"), value: number, row, table)
            try builder.add(.currencyName, names, value: number, row, table)
            guard row["shared"].isEmpty == countries.isEmpty else {
                throw table.error(row, "'shared' and 'countries' need one another")
            }
            for owner in row.list("shared") {
                try builder.add(.currencyCountry, countries, of: builder.number(of: owner), value: number, row, table)
            }
            try builder.addFeatures(.currency, among: signs + names, row, table)
        }
    }

    static let calendar = LexiconTopic(file: "calendar.tsv", columns: ["word", "class", "value", "feature"]) {
        table, builder in
        for row in table.rows {
            let meaning = try known(row["class"], calendarMeanings, row, table)
            try builder.add(meaning, [row["word"]], value: try calendarValue(meaning, row, table), row, table)
            if try isFeature(row, table) {
                let trait = try known(row["class"], calendarTraits, row, table)
                builder.addWord(row["word"], traits: trait.rawValue)
            }
        }
    }

    static let numerals = LexiconTopic(file: "numerals.tsv", columns: ["word", "class", "value", "feature"]) {
        table, builder in
        for row in table.rows {
            switch row["class"] {
            case "some": try builder.add(.someNumber, [row["word"]], row, table)
            case "scale-consonants":
                let power = row["value"].isEmpty ? 0 : try number(row["value"], in: 1...18, row, table)
                try builder.add(.scaleConsonants, [row["word"]], value: power, row, table)
            case "letter": try builder.addLetter(.scaleLetter, row["word"], value: try scaleLetter(row, table).code, row, table)
            default: try builder.add(.numeral, [row["word"]], value: try numeral(row, table).code, row, table)
            }
            if try isFeature(row, table) { builder.addWord(row["word"], traits: WordTraits.numeral.rawValue) }
        }
    }

    static let nouns = LexiconTopic(file: "nouns.tsv", columns: ["word", "class"]) { table, builder in
        for row in table.rows {
            if let kind = sourceNouns[row["class"]] {
                try builder.add(.sourceNoun, [row["word"]], value: kind.rawValue, row, table)
            } else {
                try builder.add(try known(row["class"], nounMeanings, row, table), [row["word"]], row, table)
            }
        }
    }

    static let nameWords = LexiconTopic(file: "name-words.tsv", columns: ["word", "class"]) { table, builder in
        for row in table.rows {
            try builder.add(try known(row["class"], nameMeanings, row, table), [row["word"]], row, table)
        }
    }

    static let newspapers = LexiconTopic(file: "newspapers.tsv", columns: ["name"]) { table, builder in
        for row in table.rows {
            guard row["name"].utf8.count <= WordMeaning.longestPrefix else {
                throw table.error(row, "'\(row["name"])' has more than \(WordMeaning.longestPrefix) bytes")
            }
            try builder.add(.newspaper, [row["name"]], row, table)
        }
    }

    // MARK: Values

    private static func calendarValue(_ meaning: WordMeaning, _ row: TSVTable.Row, _ table: TSVTable) throws -> Int {
        let value: Int? =
            switch meaning {
            case .month, .shortMonth: number(row["value"], in: 1...12)
            case .weekday: number(row["value"], in: 1...7)
            case .partOfDay: partsOfDay[row["value"]]?.rawValue
            case .zone: TimeOfDay.Zone.allCases.firstIndex { $0.rawValue == row["value"] }
            default: row["value"].isEmpty ? 0 : nil
            }
        guard let value else { throw table.error(row, "no \(row["class"]) '\(row["value"])'") }
        return value
    }

    private static func numeral(_ row: TSVTable.Row, _ table: TSVTable) throws -> Numeral {
        let digit = number(row["value"], in: 0...9), power = number(row["value"], in: 1...18)
        let numeral: Numeral? =
            switch row["class"] {
            case "digit": digit.map { .digit(Int64($0)) }
            case "small": number(row["value"], in: 10...15).map { .small(Int64($0)) }
            case "power": power.map(Numeral.power)
            case "one-power": power.map(Numeral.onePower)
            case "teen": .teen
            case "half": .half
            case "vague": .vague
            default: throw table.error(row, "no class '\(row["class"])'")
            }
        guard let numeral else { throw table.error(row, "no \(row["class"]) '\(row["value"])'") }
        return numeral
    }

    /// `9;6`: the power with rupiah, and with other currencies; the same for all if there is one.
    private static func scaleLetter(_ row: TSVTable.Row, _ table: TSVTable) throws -> ScaleLetter {
        let powers = row.list("value").map { Int($0) ?? -1 }
        guard (1...2).contains(powers.count), powers.contains(where: { $0 > 0 }), powers.allSatisfy({ 0...18 ~= $0 }) else {
            throw table.error(row, "no powers '\(row["value"])'")
        }
        return ScaleLetter(own: powers[0], others: powers[powers.count - 1])
    }

    private static func number(
        _ text: String, in range: ClosedRange<Int>, _ row: TSVTable.Row, _ table: TSVTable
    ) throws -> Int {
        guard let number = number(text, in: range) else { throw table.error(row, "no \(row["class"]) '\(text)'") }
        return number
    }

    private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
        Int(text).flatMap { range.contains($0) ? $0 : nil }
    }

    private static func isFeature(_ row: TSVTable.Row, _ table: TSVTable) throws -> Bool {
        guard ["", "1"].contains(row["feature"]) else { throw table.error(row, "feature is '1' or nothing") }
        return row["feature"] == "1"
    }

    // MARK: Classes

    private static let unitKinds: [String: Unit.Kind] = [
        "measure": .measure, "time": .time, "count": .count, "magnitude": .magnitude,
    ]

    private static let partsOfDay: [String: PartOfDay] = [
        "early": .early, "midday": .midday, "late": .late, "night": .night,
    ]

    private static let calendarMeanings: [String: WordMeaning] = [
        "month": .month, "short-month": .shortMonth, "weekday": .weekday, "part-of-day": .partOfDay, "zone": .zone,
        "weekday-word": .weekdayWord, "day-word": .dayWord, "month-word": .monthWord, "year-word": .yearWord,
        "clock-word": .clockWord, "after-week": .afterWeek, "before-day": .beforeDay, "relative": .relativeTime,
        "before-year": .beforeYear, "quarter": .quarter, "quarter-number": .quarterNumber,
        "other-calendar": .otherCalendar,
    ]

    private static let calendarTraits: [String: WordTraits] = [
        "month": .month, "short-month": .month, "weekday": .weekday,
    ]

    private static let sourceNouns: [String: SourceNouns.Kind] = ["document": .document, "body": .body, "side": .side]

    private static let nounMeanings: [String: WordMeaning] = [
        "announcement": .announcement, "detail": .announcementDetail, "channel": .channel, "listener": .listener,
        "building": .building, "no-place": .noPlace, "label": .label, "proportion": .proportion,
        "spoken": .spokenNoun, "turn-label": .turnLabel,
    ]

    private static let nameMeanings: [String: WordMeaning] = [
        "legal-form": .legalForm, "inner-legal-form": .innerLegalForm, "unit": .unitOfBody, "region": .region,
        "regional-body": .regionalBody, "regional": .regional, "institution": .institution, "loose-head": .looseHead,
        "ministry": .ministry, "minister": .minister, "director-general": .directorGeneral, "prophet": .prophet,
        "sex": .sex, "sport-event": .sportEvent,
    ]
}

extension LexiconBuilder {
    /// Gives the names of a row a meaning.
    mutating func add(
        _ meaning: WordMeaning, _ names: [String], of owner: Int? = nil, value: Int = 0, _ row: TSVTable.Row,
        _ table: TSVTable
    ) throws {
        do {
            for name in names { try addMeaning(meaning, name, of: owner, value: value) }
        } catch {
            throw table.error(row, "\(error)")
        }
    }

    fileprivate mutating func addLetter(
        _ meaning: WordMeaning, _ letter: String, value: Int, _ row: TSVTable.Row, _ table: TSVTable
    ) throws {
        guard let scalar = letter.unicodeScalars.first, letter.utf8.count == 1 else {
            throw table.error(row, "'\(letter)' is not one letter")
        }
        do { try addMeaning(meaning, letter: scalar, value: value) } catch { throw table.error(row, "\(error)") }
    }

    fileprivate mutating func addFeatures(
        _ trait: WordTraits, among names: [String], _ row: TSVTable.Row, _ table: TSVTable
    ) throws {
        for name in row.list("feature") {
            guard names.contains(name) else { throw table.error(row, "feature '\(name)' is none of its names") }
            addWord(name, traits: trait.rawValue)
        }
    }
}
