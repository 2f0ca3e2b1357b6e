/// Reads money whose sign stands before the number: `Rp 12,5 triliun`, `US$250`, `Rp 5-6 juta`.
struct MoneyReader {
    let passage: Passage

    /// Money whose sign is the word, or begins it.
    func money(at word: Int) -> ValueSpan? {
        guard let sign = sign(word), var first = amount(after: sign) else { return nil }
        if first.suffix != nil { return stuck(first, sign) }
        var last: NumberPhrase?
        if let next = passage.endOfConnector(first.end) {
            let again = self.sign(next)
            let second = again.map(amount(after:)) ?? passage.number(next).map { scaled($0, sign.currency) }
            if again?.currency ?? sign.currency == sign.currency, let second, again != nil || !passage.isYearLike(second),
                first.begins(rangeTo: second)
            {
                last = second
            }
        }
        let value = passage.money(first, last, sign.currency, hasSign: true)
        var end = (last ?? first).end
        if let (currency, next) = passage.currencyName(end), currency == sign.currency { end = next }
        return ValueSpan(words: sign.start..<end, kind: .money, value: value)
    }

    /// Money with letters at its last digit: `Rp 5.000Parkir`.
    private func stuck(_ price: NumberPhrase, _ sign: Sign) -> ValueSpan? {
        var price = price
        let rest = passage.rest(of: price, sign.currency)
        // `PHP2D` is a name.
        guard rest != nil || sign.offset == nil || sign.currency == Lexicon.ownCurrency else { return nil }
        if rest != nil { price.suffix = nil }
        return ValueSpan(
            words: sign.start..<price.end, kind: .money, value: passage.money(price, nil, sign.currency, hasSign: false),
            rest: rest?.count ?? 0)
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
        if isDollarSign(word + 1), passage.isAttached(word + 1), let currency = passage.meanings.dollar(passage.hash(word)) {
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
        passage.number(sign.number, from: sign.offset, isPrice: true).map { scaled($0, sign.currency) }
    }

    private func scaled(_ number: NumberPhrase, _ currency: String) -> NumberPhrase {
        var price = passage.scaled(number, currency)
        price.end = endOfPrice(price.end)
        return price
    }

    /// The word after `,-`, which stands for no cents.
    private func endOfPrice(_ mark: Int) -> Int {
        guard passage.isMark(mark, ",") || passage.isMark(mark, "."), passage.isMark(mark + 1, "-"),
            passage.isAttached(mark), passage.isAttached(mark + 1),
            passage.number(mark + 2) == nil || !passage.isAttached(mark + 2)
        else { return mark }
        return mark + 2
    }
}
