/// Reads quantities whose unit stands before the number, as that of earthquakes does: `magnitudo 5,6`, `M 5,6`, `M5,6`.
struct MagnitudeReader {
    let passage: Passage

    /// The strength of an earthquake that begins with the sign or with the number at a word.
    func magnitude(at word: Int) -> ValueSpan? {
        if let joined = joined(word) { return span(joined, from: word) }
        guard let sign = sign(before: word), let number = passage.number(word) else { return nil }
        return span((number, sign.unit), from: sign.isPart && passage.words.contains(sign.word) ? sign.word : word)
    }

    private func span(_ first: (number: NumberPhrase, unit: Unit), from start: Int) -> ValueSpan? {
        guard first.number.suffix == nil, first.number.isMagnitude else { return nil }
        var (number, last) = (first.number, NumberPhrase?.none)
        if let next = passage.endOfConnector(number.end), let second = passage.number(next), second.suffix == nil,
            second.isMagnitude, number.begins(rangeTo: second)
        {
            last = second
        }
        let value = passage.value(number, last, .unit(first.unit))
        return ValueSpan(words: start..<(last ?? number).end, kind: .quantity, value: value)
    }

    /// `M5,6`, which is one word.
    private func joined(_ word: Int) -> (number: NumberPhrase, unit: Unit)? {
        let range = passage.reading.words.utf8Range(word)
        guard range.count > 3, let digit = range.prefix(3).first(where: { passage.reading.bytes[$0].isDigit }),
            digit > range.lowerBound, passage.reading.bytes[range.lowerBound].isUpper,
            let unit = unit(WordHash.of(passage.reading.bytes, range.lowerBound..<digit)),
            let number = passage.number(word, from: digit),
            DigitGroups(passage.reading.bytes, digit..<range.upperBound)?.count == 2
        else { return nil }
        return (number, unit)
    }

    /// The unit before a number: its own name is a part of the quantity, a verb such as `bermagnitudo` is none.
    private func sign(before word: Int) -> (word: Int, unit: Unit, isPart: Bool)? {
        let reading = passage.reading
        guard let sign = reading.unitSign(before: word), let unit = unit(reading.lexemes.hashes[sign]) else { return nil }
        let isPart = reading.words.utf8Range(sign).count <= 2 || reading.means(sign, .unit)
        return (sign, unit, isPart && !reading.isMark(sign + 1, ")"))
    }

    private func unit(_ hash: UInt64) -> Unit? {
        passage.meanings[.beforeUnit, hash].map { Unit(code: $0, passage.meanings) }
    }
}
