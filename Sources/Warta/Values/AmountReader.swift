/// Reads amounts whose measure stands after the number: `12 juta rupiah`, `20 persen`, `970 ribu unit`.
struct AmountReader {
    let passage: Passage

    /// Money, a percentage or a quantity whose number begins at the word.
    func amount(at word: Int) -> ValueSpan? {
        guard var first = passage.number(word) else { return nil }
        if let (measure, end) = passage.measure(after: first) {
            if let next = passage.endOfConnector(end), let second = passage.number(next),
                let (again, last) = passage.measure(after: second), again.isSame(as: measure),
                first.begins(rangeTo: second)
            {
                return span(first, second, measure, end: last)
            }
            return span(first, nil, measure, end: end)
        }
        guard first.suffix == nil, let next = passage.endOfConnector(first.end), let second = passage.number(next),
            let (measure, end) = passage.measure(after: second), first.begins(rangeTo: second)
        else { return nil }
        // `tipe 2 hingga 49 persen`
        if passage.dash(first.end) == nil, isLabelled(first) { return nil }
        return span(first, second, measure, end: end)
    }

    private func span(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure, end: Int) -> ValueSpan? {
        var start = first.start
        var isNegative = false
        let kind: EntityKind
        switch measure {
        case .unit(let unit):
            guard isQuantity(first, last, unit, end: end) else { return nil }
            kind = .quantity
        case .percent:
            kind = .percent
            (start, isNegative) = minus(start)
        case .currency: kind = .money
        }
        var value = passage.value(first, last, measure)
        if isNegative, case .percent(let amount, let last) = value { value = .percent(amount.negated, to: last) }
        return ValueSpan(words: start..<end, kind: kind, value: value)
    }

    /// `minus 5 persen`, `-5%`.
    private func minus(_ word: Int) -> (start: Int, Bool) {
        let before = word - 1
        guard passage.words.contains(before) else { return (word, false) }
        // `plus minus 1 persen` is no loss.
        if passage.hash(before) == FunctionWord.minus {
            return passage.hash(before - 1) == FunctionWord.plus ? (word, false) : (before, true)
        }
        let isMinus = passage.dash(before) != nil && passage.isAttached(word) && passage.isSign(before)
        return isMinus ? (before, true) : (word, false)
    }

    // MARK: What is a quantity and what is not

    private func isQuantity(_ first: NumberPhrase, _ last: NumberPhrase?, _ unit: Unit, end: Int) -> Bool {
        if unit.kind == .measure { return true }
        if passage.hash(first.start - 1) == FunctionWord.oneOf || isLabelled(first) { return false }
        if (last ?? first).isBare, isYearLike(last ?? first) { return false }
        return unit.kind == .count || !namesDate(last ?? first, isRange: last != nil, end: end)
    }

    /// Whether a number is the name of something rather than a count: `pasal 5`, `nomor 3`.
    private func isLabelled(_ number: NumberPhrase) -> Bool {
        guard number.power == 0 else { return false }
        var before = number.start - 1
        if passage.isMark(before, "."), passage.isAttached(before) { before -= 1 }
        return passage.means(before, .label)
    }

    /// `2026 tim` counts nothing; thousands are written `2.026`, or are round.
    private func isYearLike(_ number: NumberPhrase) -> Bool {
        guard let year = passage.integer(number.start, digits: 4) else { return false }
        return (1900..<2100).contains(year) && year % 100 != 0
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
