/// A number in digits, in words or in both: `12,5`, `970 ribu`, `dua puluh lima`, `setengah`, `puluhan ribu`.
struct NumberPhrase {
    /// What it comes to; `nil` where that is not exact, or has too many digits.
    var amount: Amount?
    let start: Int
    /// The word after it.
    var end: Int
    /// How many zeros its last words stand for: 6 of `juta`.
    var power = 0
    /// Those of its last word alone.
    var lastPower = 0
    /// Whether a decimal comma before three digits may have been meant to divide thousands.
    var mayBeThousands = false
    /// Whether its only mark is a point that Indonesian does not put there.
    var isOddlyPointed = false
    /// Whether marks divide its thousands.
    var isGrouped = false
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
    /// it from the other: `5-6 juta`. What `500-1 juta` leaves out nobody knows.
    mutating func begins(rangeTo last: NumberPhrase) -> Bool {
        guard let from = amount, let to = last.amount else { return true }
        guard power == 0, last.power > 0 else { return from < to }
        if let shared = from.scaled(by: last.power), shared < to {
            amount = shared
            power = last.power
            return true
        }
        guard from < Self.leastWithoutScale else { return from < to }
        amount = mayBeThousands ? from.scaled(by: 3) : nil
        mayBeThousands = false
        return amount.map { $0 < to } ?? true
    }

    /// A smaller number beside one in millions may leave out its thousands or millions.
    private static let leastWithoutScale = Amount(1, scale: 3)!

    /// Multiplies by a power of ten.
    mutating func multiply(by power: Int) {
        amount = amount?.scaled(by: power)
        self.power += power
        lastPower = power
        isBare = false
    }

    /// Adds what is a part of the same number.
    fileprivate mutating func add(_ part: Amount?, end: Int) {
        amount = part.flatMap { amount?.adding($0) }
        isBare = false
        self.end = end
    }

    /// Makes it a number that is not exact.
    fileprivate mutating func makeVague(end: Int) {
        amount = nil
        isBare = false
        self.end = end
    }
}

extension Passage {
    /// The number that begins at a word.
    ///
    /// - Parameters:
    ///   - offset: Where it begins in the word, in UTF-8 bytes of the text, if not at its start.
    ///   - isPrice: Whether the sign of a currency stands before it.
    func number(_ word: Int, from offset: Int? = nil, isPrice: Bool = false) -> NumberPhrase? {
        guard words.contains(word) else { return nil }
        let range = reading.words.utf8Range(word)
        if let groups = DigitGroups(reading.bytes, (offset ?? range.lowerBound)..<range.upperBound) {
            return written(groups, word, isPrice: isPrice)
        }
        return offset == nil ? spelled(word) : nil
    }

    // MARK: In digits

    private func written(_ groups: DigitGroups, _ word: Int, isPrice: Bool) -> NumberPhrase {
        var phrase = NumberPhrase(groups.amount, word..<word + 1)
        phrase.mayBeThousands = groups.mayBeThousands
        phrase.isOddlyPointed = groups.isOddlyPointed
        phrase.isGrouped = groups.endsInThousands
        phrase.isBare = true
        if groups.isWhole {
            takeGroups(&phrase, groups, isPrice: isPrice)
            takeHalf(&phrase)
            takeSpokenFraction(&phrase)
        } else {
            takeSuffix(&phrase, groups.end..<reading.words.utf8Range(word).upperBound)
            if phrase.suffix != nil { return phrase }
        }
        takeVagueEnding(&phrase)
        takePowers(&phrase)
        takeSmallerParts(&phrase, isPrice: isPrice)
        takeVagueEnding(&phrase)
        return phrase
    }

    private func takeSuffix(_ phrase: inout NumberPhrase, _ suffix: Range<Int>) {
        let hash = WordHash.of(reading.bytes, suffix)
        switch meanings.numeral(hash) {
        case .power(let power): phrase.multiply(by: power)
        case .vague: phrase.makeVague(end: phrase.end)
        case _ where hash == FunctionWord.about: phrase.makeVague(end: phrase.end)
        default: phrase.suffix = suffix
        }
    }

    /// Adds groups of three digits that spaces divide: `1 250 000`.
    private func takeGroups(_ phrase: inout NumberPhrase, _ first: DigitGroups, isPrice: Bool) {
        guard first.count == 1, first.lengths[0] <= 3, first.values[0] > 0 else { return }
        var whole = phrase
        while let group = digits(whole.end), group.areLastOfThousands, isOneSpace(before: whole.end) {
            whole.amount = whole.amount?.scaled(by: 3)
            whole.add(group.amount, end: whole.end + 1)
            if group.count > 1 { break }
        }
        let count = whole.end - phrase.end
        if count > 1 || count == 1 && (isPrice || isCounted(by: phrase.start - 1)) { phrase = whole }
    }

    private func isOneSpace(before word: Int) -> Bool {
        let gap = reading.bytes[Int(reading.words.ends[word - 1])..<Int(reading.words.starts[word])]
        return gap.count == 1 ? gap.first == UInt8(ascii: " ") : gap.count <= 3 && (gap.first ?? 0) >= 0x80
    }

    /// Whether a number after the word is one of something, not the end of a name or a label: `sebanyak 33 573 kasus`, but
    /// `Liga 1 209 orang`.
    private func isCounted(by word: Int) -> Bool {
        guard words.contains(word), !means(word, .label), !means(word, .numeral) else { return false }
        return reading.shape(word) == .lower
            || reading.shape(word) == .capitalized && reading.isSentenceStart(word) && reading.traits(word).isOrdinary
    }

    /// `2 setengah juta`
    private func takeHalf(_ phrase: inout NumberPhrase) {
        guard phrase.isBare, meanings.numeral(hash(phrase.end)) == .half else { return }
        phrase.add(Amount(5, scale: -1), end: phrase.end + 1)
    }

    /// `-an`: about as many.
    private func takeVagueEnding(_ phrase: inout NumberPhrase) {
        guard isMark(phrase.end, "-"), hash(phrase.end + 1) == FunctionWord.about, isAttached(phrase.end),
            isAttached(phrase.end + 1)
        else { return }
        phrase.makeVague(end: phrase.end + 2)
    }

    // MARK: Words after a number

    /// Adds words for powers of ten, of which two may follow one another: `5 ribu triliun`, and vaguely `3 jutaan`.
    private func takePowers(_ phrase: inout NumberPhrase) {
        for _ in 0..<2 {
            switch meanings.numeral(hash(phrase.end)) {
            case .power(let power): phrase.multiply(by: power)
            case .vague: phrase.amount = nil
            default:
                if let power = cutPower(phrase.end) {
                    phrase.multiply(by: power)
                    phrase.end += 3
                } else if let power = misspeltPower(phrase.end), power > 0 {
                    phrase.multiply(by: power)
                    phrase.end += 1
                }
                return
            }
            phrase.end += 1
        }
    }

    /// The power of a word that the end of a line divides: `mi-` and `liar`.
    private func cutPower(_ word: Int) -> Int? {
        guard isMark(word + 1, "-"), isAttached(word + 1), words.contains(word + 2), reading.startsLine(word + 2),
            case .power(let power) = meanings.numeral(reading.hash(joining: word, word + 2))
        else { return nil }
        return power
    }

    /// Adds what a smaller power of ten counts: `1 juta 250 ribu`.
    ///
    /// - Parameter isPrice: Whether the number's currency stands before it, so that what has a unit of its own is no part.
    private func takeSmallerParts(_ phrase: inout NumberPhrase, isPrice: Bool = false) {
        while phrase.amount != nil, phrase.lastPower > 3, let part = smallerPart(phrase.end),
            !isPrice || lookUp(.unit, part.end) == nil, (3..<phrase.lastPower).contains(part.power),
            let limit = Amount(1, scale: phrase.lastPower), part.amount < limit
        {
            phrase.add(part.amount, end: part.end)
            phrase.lastPower = part.power
        }
    }

    private func smallerPart(_ word: Int) -> (amount: Amount, power: Int, end: Int)? {
        guard let groups = digits(word) else {
            let sum = spelledNumber(word)
            return sum.end.flatMap { end in sum.amount.map { ($0, sum.lastPower, end) } }
        }
        guard groups.isWhole, groups.hasPointsOnly, case .power(let power) = meanings.numeral(hash(word + 1)) else { return nil }
        return groups.amount?.scaled(by: power).map { ($0, power, word + 2) }
    }

    /// Adds a fraction that is spoken: `dua koma lima`.
    private func takeSpokenFraction(_ phrase: inout NumberPhrase) {
        guard hash(phrase.end) == FunctionWord.comma else { return }
        var (digits, count, next) = (Int64(0), 0, phrase.end + 1)
        while count < Self.longestFraction, let (value, length) = spokenDigits(next) {
            digits = digits * (length == 1 ? 10 : length == 2 ? 100 : 1000) + value
            (count, next) = (count + length, next + 1)
        }
        guard count > 0 else { return }
        phrase.add(Amount(digits, scale: -count), end: next)
        // `dua koma lima puluh` is read by few.
        if case .power(1...2) = meanings.numeral(hash(next)) { phrase.amount = nil }
    }

    private static let longestFraction = 6

    private func spokenDigits(_ word: Int) -> (value: Int64, count: Int)? {
        if let groups = digits(word) {
            guard groups.isWhole, groups.count == 1, groups.lengths[0] <= 3 else { return nil }
            return (Int64(groups.values[0]), groups.lengths[0])
        }
        guard case .digit(let digit) = meanings.numeral(hash(word)) else { return nil }
        return (digit, 1)
    }

    // MARK: In words

    private func spelled(_ word: Int) -> NumberPhrase? {
        let isSome = means(word, .someNumber)
        if isSome || meanings.numeral(hash(word)) == .vague {
            var phrase = NumberPhrase(nil, word..<word + 1)
            takePowers(&phrase)
            return isSome && phrase.power == 0 ? nil : phrase
        }
        let sum = spelledNumber(word)
        guard let end = sum.end else { return nil }
        var phrase = NumberPhrase(sum.amount, word..<end)
        (phrase.power, phrase.lastPower) = (sum.lastPower, sum.lastPower)
        if phrase.power == 0 {
            takeSpokenFraction(&phrase)
            takePowers(&phrase)
        }
        takeSmallerParts(&phrase)
        takeVagueEnding(&phrase)
        return phrase
    }

    private func spelledNumber(_ word: Int) -> SpelledNumber {
        var sum = SpelledNumber()
        var next = word
        while let numeral = meanings.numeral(hash(next)), sum.take(numeral, at: next) { next += 1 }
        return sum
    }
}

extension Reading {
    /// The hash of the word that two make without what stands between them.
    fileprivate func hash(joining first: Int, _ second: Int) -> UInt64 {
        let letters = Array(bytes[words.utf8Range(first)]) + bytes[words.utf8Range(second)]
        return letters.withUnsafeBufferPointer { WordHash.of($0, 0..<$0.count) }
    }
}
