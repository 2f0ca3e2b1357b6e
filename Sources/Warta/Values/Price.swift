/// Numbers as prices are written, and what makes one unsure.
extension Passage {
    /// A number with the letter after it that only prices have: `1,5 T`, `12,5M`.
    func scaled(_ number: NumberPhrase, _ currency: String) -> NumberPhrase {
        guard number.power == 0, let (letter, end) = scaleLetter(after: number), let power = letter.power(currency) else {
            return number
        }
        var price = number
        price.multiply(by: power)
        if price.suffix == nil, letter.isUnclear(currency) { price.amount = nil }
        price.suffix = nil
        price.end = end
        return price
    }

    private func scaleLetter(after number: NumberPhrase) -> (letter: ScaleLetter, end: Int)? {
        // `Rp 4.500.000.000 B. Mobil` goes on with a list.
        guard number.amount.map({ $0 < Self.leastWithoutLetter }) ?? true else { return nil }
        if let suffix = number.suffix { return scaleLetter(suffix).map { ($0, number.end) } }
        guard isShort(number.end) else { return nil }
        return scaleLetter(reading.words.utf8Range(number.end)).map { ($0, number.end + 1) }
    }

    private static let leastWithoutLetter = Amount(1, scale: 5)!

    private func scaleLetter(_ range: Range<Int>) -> ScaleLetter? {
        guard range.count == 1 else { return nil }
        return meanings[.scaleLetter, WordMeanings.hash(of: Int(reading.bytes[range.lowerBound]))].map(ScaleLetter.init(code:))
    }

    /// What is stuck to a price: the name of its currency, or a word after a number that is whole without it; `nil` where
    /// nobody knows.
    func rest(of price: NumberPhrase, _ currency: String) -> Range<Int>? {
        guard let suffix = price.suffix else { return nil }
        let name = meanings[.currencyName, WordHash.of(reading.bytes, suffix)].map(meanings.string)
        if name == currency { return suffix.upperBound..<suffix.upperBound }
        return price.isGrouped && price.asThousands.amount.map { $0 >= Self.thousand } ?? false ? suffix : nil
    }

    /// What a price comes to, or a range of prices; `nil` unless all of it is understood.
    ///
    /// - Parameter hasSign: Whether the currency stands before the number.
    func money(_ first: NumberPhrase, _ last: NumberPhrase?, _ currency: String, hasSign: Bool) -> EntityValue? {
        let end = last ?? first
        guard isWritten(first, currency), isWritten(end, currency), !hasSign || !goesOn(end, currency) else { return nil }
        return value(first.asPrice, last?.asPrice, .currency(currency))
    }

    /// Whether a number can be a price: no letters stand after it, and no point where rupiah has none.
    private func isWritten(_ number: NumberPhrase, _ currency: String) -> Bool {
        number.suffix == nil && !(number.isOddlyPointed && number.power == 0 && currency == Lexicon.ownCurrency)
    }

    // MARK: What goes on after a price

    /// Whether what follows may belong to the number.
    private func goesOn(_ price: NumberPhrase, _ currency: String) -> Bool {
        let next = price.end
        if misspeltPower(next) != nil { return true }
        guard price.power == 0 else { return false }
        return !price.isGrouped && hasMoreDigits(next) || isBroken(price, currency) || isTooSmall(price, currency)
    }

    /// `Rp 1250 000`, `Rp 5 1/2 juta`
    private func hasMoreDigits(_ word: Int) -> Bool {
        guard let groups = digitsOfText(word), !isAttached(word), !isMark(word - 1, "-") else { return false }
        return groups.areLastOfThousands || reading.isMark(word + 1, "/") && isAttached(word + 1)
    }

    /// `Rp 12, 5 miliar`, `Rp 9 .500`: a space beside the mark inside a number.
    private func isBroken(_ price: NumberPhrase, _ currency: String) -> Bool {
        let mark = price.end
        guard reading.isMark(mark, ",") || reading.isMark(mark, "."), isAttached(mark) != isAttached(mark + 1),
            digitsOfText(mark + 1) != nil, let amount = price.amount, amount < Self.thousand
        else { return false }
        return currency == Lexicon.ownCurrency || number(mark + 1).map { $0.power > 0 } ?? false
    }

    private static let thousand = Amount(1, scale: 3)!

    /// No price is a fraction of a few rupiah, unless a word is known after it: `Rp 12,5 per saham`.
    private func isTooSmall(_ price: NumberPhrase, _ currency: String) -> Bool {
        guard currency == Lexicon.ownCurrency, let amount = price.amount, amount.scale < 0, amount < Self.fifty else {
            return false
        }
        let isCut = reading.isMark(price.end + 1, "-") && isAttached(price.end + 1)
        return reading.shape(price.end) == .lower && (isCut || isUnknown(price.end))
    }

    private static let fifty = Amount(50)!

    /// The digits of a word of the text, also after the passage.
    private func digitsOfText(_ word: Int) -> DigitGroups? {
        reading.words.indices.contains(word) ? DigitGroups(reading.bytes, reading.words.utf8Range(word)) : nil
    }
}

extension NumberPhrase {
    /// Nothing costs a fraction of three digits.
    fileprivate var asPrice: NumberPhrase { power == 0 ? asThousands : self }
}
