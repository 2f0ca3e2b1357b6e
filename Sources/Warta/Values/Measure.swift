/// What a number is an amount of.
enum Measure {
    case percent
    case currency(String)
    case unit(Unit)

    /// Whether it can end a range that the other begins.
    func isSame(as other: Measure) -> Bool {
        switch (self, other) {
        case (.percent, .percent): true
        case (.currency(let a), .currency(let b)): a == b
        case (.unit(let a), .unit(let b)): a.name == b.name
        default: false
        }
    }
}

extension Passage {
    /// What a number is an amount of, and the word behind that.
    func measure(after number: NumberPhrase) -> (measure: Measure, end: Int)? {
        if let suffix = number.suffix {
            return unit(suffix).flatMap { $0.kind == .measure ? (.unit($0), number.end) : nil }
        }
        let word = endOfRepetition(number.end)
        if let (_, end) = lookUp(Self.percents, word) {
            // `96% persen`
            return (.percent, lookUp(Self.percents, end)?.end ?? end)
        }
        if let (currency, end) = currencyName(word) { return (.currency(currency), end) }
        return unit(word).map { (.unit($0.unit), $0.end) }
    }

    private static let percents = WordTable("%,persen,prosen,percent")

    /// The word behind a number in brackets that repeats the one before it in words: `5 (lima) tahun`.
    private func endOfRepetition(_ word: Int) -> Int {
        guard isMark(word, "("), let again = number(word + 1), isMark(again.end, ")") else { return word }
        return again.end + 1
    }

    /// The currency whose name the word begins, and the word behind the name.
    func currencyName(_ word: Int) -> (currency: String, end: Int)? {
        guard let (currency, end) = lookUp(Currency.names, word) else { return nil }
        // The country may be a name of its own, and then stays outside.
        guard let issuers = Currency.issuers[currency], reading.words.indices.contains(end),
            let issued = issuers[reading.lexemes.hashes[end]]
        else { return (currency, end) }
        return (issued, endOfIssuer(end))
    }

    /// The word behind the country of a currency, which may have two words: `Arab Saudi`.
    private func endOfIssuer(_ word: Int) -> Int {
        guard words.contains(word) else { return word }
        return Self.secondWords.contains(hash(word + 1)) ? word + 2 : word + 1
    }

    private static let secondWords = WordTable("serikat,kong,selandia,saudi,selatan,utara,lanka,emirat,darussalam")

    private func unit(_ word: Int) -> (unit: Unit, end: Int)? {
        guard words.contains(word) else { return nil }
        if reading.words.utf8Range(word).count <= 2, let letter = unit(reading.words.utf8Range(word)) {
            return powered(letter, word + 1)
        }
        if let degrees = degrees(word) { return degrees }
        guard let (unit, end) = lookUp(Unit.named, word) else { return nil }
        return unit.kind == .measure ? powered(unit, end) : (unit, end)
    }

    /// The unit of a few letters: those of one letter as they are, longer ones in any case.
    private func unit(_ range: Range<Int>) -> Unit? {
        let bytes = reading.bytes
        return range.count == 1 ? Unit.letters[bytes[range.lowerBound]] : Unit.named[WordHash.of(bytes, range)]
    }

    /// `30°C`
    private func degrees(_ word: Int) -> (unit: Unit, end: Int)? {
        guard hash(word) == Self.degree else { return nil }
        let scale = isMark(word + 1, "C") ? " celsius" : isMark(word + 1, "F") ? " fahrenheit" : ""
        return (Unit(name: "derajat" + scale, kind: .measure), scale.isEmpty ? word + 1 : word + 2)
    }

    private static let degree = WordHash.of("°")

    /// Adds `persegi` or `kubik`, and what the measure is taken by: `per jam`, `/detik`.
    private func powered(_ unit: Unit, _ end: Int) -> (unit: Unit, end: Int) {
        var (unit, end) = (unit, end)
        if let power = Unit.powers[hash(end)] { (unit, end) = (unit.named(unit.name + " " + power), end + 1) }
        let isPer = isMark(end, "/") && isAttached(end) || hash(end) == Self.per
        guard isPer, let (other, last) = lookUp(Unit.named, end + 1), other.kind != .count else { return (unit, end) }
        return (unit.named(unit.name + "/" + other.name), last)
    }

    private static let per = WordHash.of("per")

    // MARK: Values

    /// What the numbers come to with their measure; `nil` where one is vague or too large.
    func value(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure) -> EntityValue? {
        guard let from = amount(first, measure) else { return nil }
        let to = last.flatMap { amount($0, measure) }
        if last != nil, to == nil { return nil }
        return switch measure {
        case .percent: .percent(from, to: to)
        case .currency(let currency): .money(from, to: to, currency: currency)
        case .unit(let unit): .quantity(from, to: to, unit: unit.name)
        }
    }

    /// A number as what it counts wants it read: nothing is counted in fractions of three digits, and nobody takes times
    /// in thousands of seconds.
    private func amount(_ number: NumberPhrase, _ measure: Measure) -> Amount? {
        guard number.power == 0, case .unit(let unit) = measure else { return number.amount }
        if unit.kind == .count { return number.asThousands.amount }
        guard unit.name == "detik", let groups = digits(number.start), groups.isSplitByPoint else {
            return number.amount
        }
        return number.amount?.scaled(by: -3)
    }
}
