/// A number in digits, in words or in both: `12,5`, `970 ribu`, `dua puluh lima`, `setengah`, `puluhan ribu`.
struct NumberPhrase {
    /// What it comes to; `nil` where that is not exact, or has too many digits.
    var amount: Amount?
    let start: Int
    /// The word after it.
    var end: Int
    /// How many zeros its last words stand for: 6 of `juta`.
    var power = 0
    /// Whether a decimal comma before three digits may have been meant to divide thousands.
    var mayBeThousands = false
    /// The letters that follow the digits in the same word: `GB` of `16GB`.
    var suffix: Range<Int>?
    /// Whether it is written with digits and nothing else.
    var isBare = false

    init(_ amount: Amount?, _ words: Range<Int>) {
        self.amount = amount
        start = words.lowerBound
        end = words.upperBound
    }

    /// The number with its comma between thousands.
    var asThousands: NumberPhrase {
        guard mayBeThousands else { return self }
        var copy = self
        copy.amount = amount?.scaled(by: 3)
        return copy
    }

    /// Whether the number begins a range that another ends, as vague ones always do; one that leaves out its million takes
    /// it from the other: `5-6 juta`.
    mutating func begins(rangeTo last: NumberPhrase) -> Bool {
        guard let from = amount, let to = last.amount else { return true }
        if power == 0, last.power > 0, let shared = from.scaled(by: last.power), shared < to {
            amount = shared
            power = last.power
            return true
        }
        return from < to
    }
}

extension Passage {
    /// The number that begins at a word.
    ///
    /// - Parameter offset: Where it begins in the word, in UTF-8 bytes of the text, if not at its start.
    func number(_ word: Int, from offset: Int? = nil) -> NumberPhrase? {
        guard words.contains(word) else { return nil }
        let range = reading.words.utf8Range(word)
        if let groups = DigitGroups(reading.bytes, (offset ?? range.lowerBound)..<range.upperBound) {
            return written(groups, word)
        }
        return offset == nil ? spelled(word) : nil
    }

    private func written(_ groups: DigitGroups, _ word: Int) -> NumberPhrase {
        var phrase = NumberPhrase(groups.amount, word..<word + 1)
        phrase.mayBeThousands = groups.mayBeThousands
        phrase.isBare = true
        if !groups.isWhole {
            let suffix = groups.end..<reading.words.utf8Range(word).upperBound
            let hash = WordHash.of(reading.bytes, suffix)
            if case .power(let power) = meanings.numeral(hash) {
                phrase.multiply(by: power)
            } else if hash == FunctionWord.about {
                phrase.amount = nil
                phrase.isBare = false
            } else {
                phrase.suffix = suffix
                return phrase
            }
        }
        if isMark(phrase.end, "-"), hash(phrase.end + 1) == FunctionWord.about, isAttached(phrase.end),
            isAttached(phrase.end + 1)
        {
            phrase.amount = nil
            phrase.isBare = false
            phrase.end += 2
        }
        takePowers(&phrase)
        return phrase
    }

    /// Adds words for powers of ten, of which two may follow one another: `5 ribu triliun`, and vaguely `3 jutaan`.
    private func takePowers(_ phrase: inout NumberPhrase) {
        for _ in 0..<2 {
            switch meanings.numeral(hash(phrase.end)) {
            case .power(let power): phrase.multiply(by: power)
            case .vague: phrase.amount = nil
            default: return
            }
            phrase.end += 1
        }
    }

    private func spelled(_ word: Int) -> NumberPhrase? {
        let isSome = means(word, .someNumber)
        if isSome || meanings.numeral(hash(word)) == .vague {
            var phrase = NumberPhrase(nil, word..<word + 1)
            takePowers(&phrase)
            return isSome && phrase.power == 0 ? nil : phrase
        }
        var sum = SpelledNumber()
        var next = word
        while let numeral = meanings.numeral(hash(next)), sum.take(numeral, at: next) { next += 1 }
        guard let end = sum.end else { return nil }
        var phrase = NumberPhrase(sum.amount, word..<end)
        phrase.power = sum.lastPower
        if phrase.power == 0 { takePowers(&phrase) }
        return phrase
    }
}

extension NumberPhrase {
    fileprivate mutating func multiply(by power: Int) {
        amount = amount?.scaled(by: power)
        self.power += power
        isBare = false
    }
}
