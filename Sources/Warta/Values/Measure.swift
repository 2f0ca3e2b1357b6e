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
    /// What a number is an amount of, and the word after that.
    func measure(after number: NumberPhrase) -> (measure: Measure, end: Int)? {
        if let suffix = number.suffix {
            // `5º C`
            let name = WordMeanings.pair(WordHash.of(reading.bytes, suffix), hash(number.end))
            if let code = meanings[.longMeasure, name] { return (.unit(Unit(code: code, meanings)), number.end + 1) }
            return unit(suffix).flatMap { $0.kind == .measure ? (.unit($0), number.end) : nil }
        }
        let word = endOfRepetition(number.end)
        if let (_, end) = lookUp(.percent, word) {
            // `96% persen`
            return (.percent, lookUp(.percent, end)?.end ?? end)
        }
        if let (currency, end) = currencyName(word) { return (.currency(currency), end) }
        return unit(word).map { (.unit($0.unit), $0.end) }
    }

    /// The word after a number in brackets that repeats the one before it in words: `5 (lima) tahun`.
    private func endOfRepetition(_ word: Int) -> Int {
        guard isMark(word, "("), let again = number(word + 1), isMark(again.end, ")") else { return word }
        return again.end + 1
    }

    /// The currency whose name the word begins, and the word after the name.
    func currencyName(_ word: Int) -> (currency: String, end: Int)? {
        guard let (currency, end) = lookUp(.currencyName, word) else { return nil }
        let hashes = reading.lexemes.hashes[min(end, reading.words.count)...].prefix(2)
        guard let country = hashes.first,
            let (issued, count) = meanings.issued(currency, by: country, hashes.dropFirst().first ?? 0)
        else { return (meanings.string(currency), end) }
        // The country may be a name of its own, and then stays outside.
        return (issued, min(end + count, words.upperBound))
    }

    private func unit(_ word: Int) -> (unit: Unit, end: Int)? {
        guard words.contains(word) else { return nil }
        if let degrees = degrees(word) { return degrees }
        if reading.words.utf8Range(word).count <= 2, let letter = unit(reading.words.utf8Range(word)) {
            return powered(letter, word + 1)
        }
        guard let (unit, end) = namedUnit(word) else { return nil }
        return unit.kind == .measure ? powered(unit, end) : (unit, end)
    }

    private func namedUnit(_ word: Int) -> (unit: Unit, end: Int)? {
        lookUp(.unit, word).map { (Unit(code: $0.value, meanings), $0.end) }
    }

    /// The unit of a few letters: those of one letter as they are, longer ones in any case.
    private func unit(_ range: Range<Int>) -> Unit? {
        let bytes = reading.bytes
        let code =
            range.count == 1
            ? meanings[.unitLetter, WordMeanings.hash(of: Int(bytes[range.lowerBound]))]
            : meanings[.unit, WordHash.of(bytes, range)]
        return code.map { Unit(code: $0, meanings) }
    }

    /// `30°C`
    private func degrees(_ word: Int) -> (unit: Unit, end: Int)? {
        guard reading.isMark(word, in: Self.degree) else { return nil }
        if isMark(word + 1, "C") || isMark(word + 1, "F") { return namedUnit(word) }
        return unit(reading.words.utf8Range(word)).map { ($0, word + 1) }
    }

    static let degree = "°˚".unicodeScalars.map(\.value)

    /// Adds `persegi` or `kubik`, and what the measure is taken by: `per jam`, `/detik`.
    private func powered(_ unit: Unit, _ end: Int) -> (unit: Unit, end: Int) {
        var (unit, end) = (unit, end)
        if let power = meanings[.unitPower, hash(end)] {
            (unit, end) = (unit.named(unit.name + " " + meanings.string(power)), end + 1)
        }
        let isPer = isMark(end, "/") && isAttached(end) || hash(end) == FunctionWord.per
        guard isPer, let (other, last) = namedUnit(end + 1), other.kind != .count else { return (unit, end) }
        return (unit.named(unit.name + "/" + other.name), last)
    }

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
