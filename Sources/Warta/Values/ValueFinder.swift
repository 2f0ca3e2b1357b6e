/// Finds dates, times and amounts with their values, in one pass over the words between the names of a text.
///
/// A word can begin a value if it begins with a digit or is one of about a hundred words, which a glance at a bit mask
/// tells. What follows is read by ``DateReader``, ``TimeReader``, ``MoneyReader`` and ``AmountReader``, none of which looks
/// further than a few words ahead or out of the sentence.
struct ValueFinder {
    private let reading: Reading
    private var found: [ValueSpan] = []

    init(_ reading: Reading) { self.reading = reading }

    /// The values in a reading, in order.
    ///
    /// - Parameter names: Names, in order and apart, which no value overlaps.
    static func spans(_ reading: Reading, besides names: Mentions) -> [ValueSpan] {
        var finder = ValueFinder(reading)
        var start = 0
        for name in names {
            finder.read(start..<max(start, name.words.lowerBound))
            start = max(start, name.words.upperBound)
        }
        finder.read(start..<reading.words.count)
        return finder.found
    }

    /// Looks for values in words that hold no name.
    private mutating func read(_ gap: Range<Int>) {
        var word = gap.lowerBound
        let starts = ValueStarts.shared
        while word < gap.upperBound {
            guard starts.mayStart(word, reading) else {
                word += 1
                continue
            }
            if let span = value(at: word, in: gap) {
                found.append(span)
                word = span.words.upperBound
            } else {
                word += 1
            }
        }
    }

    private func value(at word: Int, in gap: Range<Int>) -> ValueSpan? {
        let sentence = reading.sentence(of: word).words
        let taken = found.last.map(\.words.upperBound) ?? 0
        let passage = Passage(
            reading: reading,
            words: max(gap.lowerBound, sentence.lowerBound, taken)..<min(gap.upperBound, sentence.upperBound))
        if !reading.startsWithDigit(word),
            let span = spelledDate(at: word, passage) ?? MoneyReader(passage: passage).money(at: word)
        {
            return span
        }
        return passage.isFree(word) ? number(at: word, passage) : nil
    }

    private func spelledDate(at word: Int, _ passage: Passage) -> ValueSpan? {
        let hash = reading.lexemes.hashes[word]
        let dates = DateReader(passage: passage)
        if Calendar.weekdays[hash] != nil, let date = dates.date(atWeekday: word) { return date }
        return Calendar.months[hash] != nil || Calendar.shortMonths[hash] != nil ? dates.date(atMonth: word) : nil
    }

    private func number(at word: Int, _ passage: Passage) -> ValueSpan? {
        let dates = DateReader(passage: passage)
        return dates.date(atNumber: word)
            ?? TimeReader(passage: passage).time(at: word, isListed: isListed(word, .time))
            ?? AmountReader(passage: passage).amount(at: word)
            ?? dates.year(at: word, isListed: isListed(word, .date) && endsWithYear)
    }

    /// Whether only a comma or `dan` stands between the last value, which is of a kind, and a word.
    private func isListed(_ word: Int, _ kind: EntityKind) -> Bool {
        guard let last = found.last, last.kind == kind, (1...2).contains(word - last.words.upperBound) else {
            return false
        }
        return (last.words.upperBound..<word).allSatisfy {
            reading.isMark($0, ",") || Self.links.contains(reading.lexemes.hashes[$0])
        }
    }

    private static let links = WordTable("dan,atau,serta")

    private var endsWithYear: Bool {
        guard case .date(let first, let last) = found.last?.value else { return false }
        return (last ?? first).month == nil && (last ?? first).year != nil
    }
}

extension Passage {
    /// Whether a number may begin at a word: nothing is joined to it on the left but a bracket, a quotation mark or a
    /// sentence whose last space is missing.
    func isFree(_ word: Int) -> Bool {
        guard isAttached(word) else { return true }
        let before = word - 1
        switch reading.words.classes[before] {
        case .quotationMark: return true
        case .punctuation: break
        case .none: return Self.signs.contains(reading.lexemes.hashes[before]) || isSign(before)
        default: return false
        }
        if Self.openings.contains(reading.lexemes.hashes[before]) { return true }
        if isSign(before) { return true }
        let isStop = reading.isMark(before, ".") || reading.isMark(before, ",") || reading.isMark(before, ":")
        return isStop && isAttached(before) && reading.words.classes[before - 1] == .letter
            && reading.words.utf8Range(before - 1).count > 2
    }

    /// Whether a hyphen or plus sign belongs to the number behind it alone: `-5`, `(+5`.
    func isSign(_ word: Int) -> Bool {
        guard reading.isMark(word, "+") || Self.dashes.contains(reading.lexemes.hashes[word]) else { return false }
        return !isAttached(word) || reading.isMark(word - 1, "(")
    }

    private static let openings = WordTable("(,[,{,—,*,•,;")
    private static let signs = WordTable("~,±,<,>,≥,≤,=,|")
}

/// Tells words that may begin a value from all others.
struct ValueStarts: Sendable {
    static let shared = ValueStarts()

    private static let bits = 13

    /// A bit for the last digits of each word's hash.
    private let mask: [UInt64]

    private init() {
        var mask = [UInt64](repeating: 0, count: 1 << (Self.bits - 6))
        func add(_ hashes: some Collection<UInt64>) {
            for hash in hashes { mask[Self.place(hash) >> 6] |= 1 << UInt64(Self.place(hash) & 63) }
        }
        add(Calendar.weekdays.names)
        add(Calendar.months.names)
        add(Calendar.shortMonths.names)
        add(Numeral.table.names)
        add(CollectionOfOne(Numeral.some))
        add(Currency.signs.names)
        add(Currency.dollarSigns.names)
        self.mask = mask
    }

    @inline(__always)
    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (1 << bits - 1) }

    @inline(__always)
    func mayStart(_ word: Int, _ reading: Reading) -> Bool {
        let place = Self.place(reading.lexemes.hashes[word])
        if mask[place >> 6] >> UInt64(place & 63) & 1 != 0 { return true }
        if reading.words.classes[word] == .number { return true }
        if reading.startsWithDigit(word) { return true }
        // `Rp1,5juta` is a word of letters.
        let start = Int(reading.words.starts[word])
        return reading.bytes[start] == UInt8(ascii: "R") && start + 2 < reading.bytes.count
            && reading.bytes[start + 1] == UInt8(ascii: "p")
            && reading.bytes[start + 2] &- UInt8(ascii: "0") < 10
    }
}

extension Reading {
    @inline(__always)
    fileprivate func startsWithDigit(_ word: Int) -> Bool { bytes[Int(words.starts[word])] &- UInt8(ascii: "0") < 10 }
}
