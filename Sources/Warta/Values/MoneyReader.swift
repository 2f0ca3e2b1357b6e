/// Reads money whose sign stands before the number: `Rp 12,5 triliun`, `US$250`, `Rp 5-6 juta`.
struct MoneyReader {
    let passage: Passage

    /// Money whose sign is the word, or begins it.
    func money(at word: Int) -> ValueSpan? {
        guard let sign = sign(word), var first = amount(after: sign) else { return nil }
        var last: NumberPhrase?
        if let next = passage.endOfConnector(first.end) {
            let again = self.sign(next)
            let second = again.map(amount(after:)) ?? passage.number(next).map(priced)
            if again?.currency ?? sign.currency == sign.currency, let second, first.begins(rangeTo: second) {
                last = second
            }
        }
        var end = (last ?? first).end
        if let (currency, next) = passage.currencyName(end), currency == sign.currency { end = next }
        return ValueSpan(
            words: sign.start..<end, kind: .money, value: passage.value(first, last, .currency(sign.currency)))
    }

    private typealias Sign = (currency: String, start: Int, number: Int, offset: Int?)

    private func sign(_ word: Int) -> Sign? {
        guard passage.words.contains(word) else { return nil }
        if let currency = passage.meanings.currency(ofSign: passage.hash(word)) {
            if isDollarSign(word) { return dollars(word, currency) }
            guard currency == Lexicon.ownCurrency || passage.reading.shape(word) == .upper || !isLetters(word) else { return nil }
            let hasStop = passage.isMark(word + 1, ".") && passage.isAttached(word + 1)
            return (currency, word, word + (hasStop ? 2 : 1), nil)
        }
        // `US$`, whose letters come first.
        if isDollarSign(word + 1), passage.isAttached(word + 1), let currency = passage.meanings.dollar(passage.hash(word))
        {
            return (currency, word, word + 2, nil)
        }
        return joinedSign(word)
    }

    private func isDollarSign(_ word: Int) -> Bool { passage.isMark(word, "$") }

    private func isLetters(_ word: Int) -> Bool { passage.reading.words.classes[word].isWord }

    /// The currency of a dollar sign whose letters, if any, belong to a name.
    private func dollars(_ word: Int, _ currency: String) -> Sign {
        let reading = passage.reading
        let issuer = reading.words.isAttached(word) ? passage.meanings.dollar(reading.lexemes.hashes[word - 1]) : nil
        return (issuer ?? currency, word, word + 1, nil)
    }

    /// `Rp500`, `RM20`: the sign in one word with the number.
    private func joinedSign(_ word: Int) -> Sign? {
        let range = passage.reading.words.utf8Range(word)
        guard range.count > 2 else { return nil }
        for length in 2...min(3, range.count - 1) {
            let number = range.lowerBound + length
            guard passage.reading.bytes[number] &- UInt8(ascii: "0") < 10 else { continue }
            let hash = WordHash.of(passage.reading.bytes, range.lowerBound..<number)
            return passage.meanings.currency(ofSign: hash).map { ($0, word, word, number) }
        }
        return nil
    }

    private func amount(after sign: Sign) -> NumberPhrase? {
        passage.number(sign.number, from: sign.offset).map(priced)
    }

    /// A number as prices are written: `50.000,-`, `1,5 T`, and never with a fraction of three digits.
    private func priced(_ number: NumberPhrase) -> NumberPhrase {
        var number = number.power == 0 ? number.asThousands : number
        if number.power == 0, let power = Self.letterPower(passage, number.end) {
            number.amount = number.amount?.scaled(by: power)
            number.power = power
            number.end += 1
        }
        let mark = number.end
        if passage.isMark(mark, ",") || passage.isMark(mark, "."), passage.isMark(mark + 1, "-"),
            passage.isAttached(mark), passage.isAttached(mark + 1),
            passage.number(mark + 2) == nil || !passage.isAttached(mark + 2)
        {
            number.end += 2
        }
        return number
    }

    /// `M` for `miliar` and `T` for `triliun`, which only prices use.
    private static func letterPower(_ passage: Passage, _ word: Int) -> Int? {
        guard passage.words.contains(word), passage.reading.shape(word) == .initial,
            passage.reading.words.utf8Range(word).count == 1
        else { return nil }
        if passage.isMark(word, "M") { return 9 }
        return passage.isMark(word, "T") ? 12 : nil
    }
}
