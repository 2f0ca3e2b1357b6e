/// Finds dates, times and amounts with their values, in one pass over the words between the names of a text.
///
/// A word can begin a value if it begins with a digit or is one of about a hundred words, which a glance at a bit mask
/// tells. What follows is read by ``DateReader``, ``TimeReader``, ``MoneyReader`` and ``AmountReader``, none of which looks
/// further than a few words ahead or out of the sentence.
struct ValueFinder {
    private let reading: Reading
    private var found: [ValueSpan] = []
    /// Those that are not passed yet.
    private var addresses: ArraySlice<Range<Int>>

    init(_ reading: Reading) {
        self.reading = reading
        addresses = reading.addresses.all[...]
    }

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

    /// Looks for values in words that hold no name, besides addresses.
    private mutating func read(_ gap: Range<Int>) {
        var start = gap.lowerBound
        while let address = addresses.first, address.lowerBound < gap.upperBound {
            readFree(start..<max(start, address.lowerBound))
            start = max(start, address.upperBound)
            if start > gap.upperBound { return }
            addresses.removeFirst()
        }
        readFree(start..<gap.upperBound)
    }

    private mutating func readFree(_ gap: Range<Int>) {
        var word = gap.lowerBound
        while word < gap.upperBound {
            guard reading.mayStartValue(word) else {
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
                ?? MagnitudeReader(passage: passage).magnitude(at: word)
        {
            return span
        }
        return passage.isFree(word) ? number(at: word, passage) : nil
    }

    private func spelledDate(at word: Int, _ passage: Passage) -> ValueSpan? {
        let hash = reading.lexemes.hashes[word]
        let dates = DateReader(passage: passage)
        if reading.means(word, .weekday), let date = dates.date(atWeekday: word) { return date }
        return reading.meanings.month(hash) == nil ? nil : dates.date(atMonth: word)
    }

    private func number(at word: Int, _ passage: Passage) -> ValueSpan? {
        let dates = DateReader(passage: passage)
        return dates.date(atNumber: word)
            ?? TimeReader(passage: passage).time(at: word, isListed: isListed(word, .time))
            ?? AmountReader(passage: passage).amount(at: word)
            ?? MagnitudeReader(passage: passage).magnitude(at: word)
            ?? dates.year(at: word, isListed: isListed(word, .date) && endsWithYear)
    }

    /// Whether only a comma or `dan` stands between the last value, which is of a kind, and a word.
    private func isListed(_ word: Int, _ kind: EntityKind) -> Bool {
        guard let last = found.last, last.kind == kind, (1...2).contains(word - last.words.upperBound) else {
            return false
        }
        return (last.words.upperBound..<word).allSatisfy {
            reading.isMark($0, ",") || reading.means($0, .listLink)
        }
    }

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
        case .none: return reading.isMark(before, in: Self.signs) || isSign(before)
        default: return false
        }
        if reading.isMark(before, in: Self.openings) { return true }
        if isSign(before) { return true }
        let isStop = reading.isMark(before, ".") || reading.isMark(before, ",") || reading.isMark(before, ":")
        return isStop && isAttached(before) && reading.words.classes[before - 1] == .letter
            && reading.words.utf8Range(before - 1).count > 2
    }

    /// Whether a hyphen or plus sign belongs to the number after it alone: `-5`, `(+5`.
    func isSign(_ word: Int) -> Bool {
        guard reading.isMark(word, "+") || reading.isMark(word, in: Self.dashes) else { return false }
        return !isAttached(word) || reading.isMark(word - 1, "(")
    }

    private static let openings = "([{—*•;".unicodeScalars.map(\.value)
    private static let signs = "~±<>≥≤=|".unicodeScalars.map(\.value)
}

extension Reading {
    @inline(__always)
    fileprivate func startsWithDigit(_ word: Int) -> Bool { bytes[Int(words.starts[word])] &- UInt8(ascii: "0") < 10 }

    /// Tells words that may begin a value from all others.
    @inline(__always)
    fileprivate func mayStartValue(_ word: Int) -> Bool {
        if meanings.mayStartValue(lexemes.hashes[word]) { return true }
        if words.classes[word] == .number { return true }
        if startsWithDigit(word) { return true }
        // `Rp1,5juta` and `USD5M` are words of letters.
        let start = Int(words.starts[word])
        return bytes[start].isUpper && start + 3 < bytes.count && (bytes[start + 2].isDigit || bytes[start + 3].isDigit)
    }
}
