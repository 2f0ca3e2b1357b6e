/// Reads amounts whose measure stands after the number: `12 juta rupiah`, `20 persen`, `970 ribu unit`.
struct AmountReader {
    let passage: Passage

    /// Money, a percentage or a quantity whose number begins at the word.
    func amount(at word: Int) -> ValueSpan? {
        guard var first = number(word) else { return nil }
        if let (measure, end) = passage.measure(after: first) {
            if let next = passage.endOfConnector(end), let second = number(next),
                let (again, last) = passage.measure(after: second), again.isSame(as: measure),
                first.begins(rangeTo: second)
            {
                return span(first, second, measure, end: last)
            }
            return span(first, nil, measure, end: end)
        }
        guard first.suffix == nil, let next = passage.endOfConnector(first.end), let second = number(next),
            let (measure, end) = passage.measure(after: second), first.begins(rangeTo: second)
        else { return nil }
        // `tipe 2 hingga 49 persen`
        if passage.dash(first.end) == nil, isLabelled(first) { return nil }
        return span(first, second, measure, end: end)
    }

    /// The number at a word, with a letter that stands between it and the name of a currency: `5M dolar`.
    private func number(_ word: Int) -> NumberPhrase? {
        guard let number = passage.number(word) else { return nil }
        let end = number.suffix == nil ? number.end + 1 : number.end
        guard number.suffix != nil || passage.isShort(number.end), let (currency, _) = passage.currencyName(end) else {
            return number
        }
        return passage.scaled(number, currency)
    }

    private func span(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure, end: Int) -> ValueSpan? {
        var start = first.start
        var isNegative = false
        let kind: EntityKind
        switch measure {
        case .unit(let unit):
            guard isQuantity(first, last, unit, end: end) else { return nil }
            kind = .quantity
            if unit.kind == .measure { (start, isNegative) = minus(start, bySign: unit.isDegree) }
        case .percent:
            kind = .percent
            (start, isNegative) = minus(start, bySign: true)
        case .currency: kind = .money
        }
        let value = isEnd(first, of: measure) ? nil : value(first, last, measure)
        return ValueSpan(words: start..<end, kind: kind, value: isNegative ? value?.negated : value)
    }

    private func value(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure) -> EntityValue? {
        if case .currency(let currency) = measure { return passage.money(first, last, currency, hasSign: false) }
        return passage.value(first, last, measure)
    }

    /// `minus 5 persen`, `-5%`.
    private func minus(_ word: Int, bySign: Bool) -> (start: Int, Bool) {
        let before = word - 1
        guard passage.words.contains(before) else { return (word, false) }
        // `plus minus 1 persen` is no loss.
        if passage.hash(before) == FunctionWord.minus {
            return passage.hash(before - 1) == FunctionWord.plus ? (word, false) : (before, true)
        }
        let isMinus = bySign && passage.dash(before) != nil && passage.isAttached(word) && passage.isSign(before)
        return isMinus ? (before, true) : (word, false)
    }

    /// Whether the number is only the end of one with a space in it: `12, 5 persen`.
    private func isEnd(_ number: NumberPhrase, of measure: Measure) -> Bool {
        if case .unit(let unit) = measure, unit.kind != .measure { return false }
        let mark = number.start - 1
        guard passage.isMark(mark, ",") || passage.isMark(mark, "."), passage.isAttached(mark), !passage.isAttached(mark + 1),
            !passage.isAttached(mark - 1), let before = passage.digits(mark - 1), let after = passage.digits(number.start)
        else { return false }
        return before.isWhole && before.count == 1 && before.lengths[0] <= 3 && after.lengths[0] <= 2
    }

    // MARK: What is a quantity and what is not

    private func isQuantity(_ first: NumberPhrase, _ last: NumberPhrase?, _ unit: Unit, end: Int) -> Bool {
        let number = last ?? first
        switch unit.kind {
        case .measure: return !(unit.isDegree && isOfPlace(end))
        case .magnitude:
            let isWritten = !passage.isShort(end - 1) || passage.hasFraction(number)
            return isWritten && first.isMagnitude && number.isMagnitude
        case .time, .count: break
        }
        if passage.hash(first.start - 1) == FunctionWord.oneOf || isLabelled(first) { return false }
        if number.isBare, passage.isYearLike(number) { return false }
        return unit.kind == .count || !namesDate(number, isRange: last != nil, end: end)
    }

    /// Whether degrees before a word say where a place is: `7,5 derajat LS`, `7° 15'`.
    private func isOfPlace(_ word: Int) -> Bool {
        passage.reading.means(word, .coordinate) || passage.isMark(word - 1, in: Passage.degree) && passage.digits(word) != nil
    }

    /// Whether a number is the name of something rather than a count: `pasal 5`, `nomor 3`.
    private func isLabelled(_ number: NumberPhrase) -> Bool {
        guard number.power == 0 else { return false }
        var before = number.start - 1
        if passage.isMark(before, "."), passage.isAttached(before) { before -= 1 }
        return passage.means(before, .label)
    }

    /// Whether a number and a word for a time are no duration: `Nomor 2 Tahun 2022`, `naik 5,2 tahun ini`, `Rp 5 juta tahun
    /// lalu`.
    private func namesDate(_ number: NumberPhrase, isRange: Bool, end: Int) -> Bool {
        let isYear = passage.means(end - 1, .yearWord) && passage.integer(end, digits: 4).map { $0 > 999 } ?? false
        let isClock = passage.means(end - 1, .clockWord) && passage.digits(end).map { $0.count > 1 } ?? false
        if isYear || isClock { return true }
        if passage.hash(end) == FunctionWord.this { return isRange || passage.integer(number.start) == nil && number.isBare }
        return number.power >= 6 && passage.means(end, .relativeTime)
    }
}

extension Passage {
    /// Whether a number may be a year; thousands are written `2.026`, or are round: `2026 tim` counts nothing.
    func isYearLike(_ number: NumberPhrase) -> Bool {
        guard let year = integer(number.start, digits: 4) else { return false }
        return (1900..<2100).contains(year) && year % 100 != 0
    }

    /// Whether a number is written with a mark between its digits.
    func hasFraction(_ number: NumberPhrase) -> Bool { digits(number.start).map { $0.count == 2 } ?? false }
}

extension NumberPhrase {
    /// Whether an earthquake can be so strong.
    var isMagnitude: Bool { power == 0 && amount.map { $0 > Amount(0)! && $0 < Amount(10)! } ?? false }
}

extension EntityValue {
    /// The same below zero, or from below zero.
    fileprivate var negated: EntityValue {
        switch self {
        case .percent(let amount, let last): .percent(amount.negated, to: last)
        case .quantity(let amount, let last, let unit): .quantity(amount.negated, to: last, unit: unit)
        case .date, .time, .money: self
        }
    }
}
