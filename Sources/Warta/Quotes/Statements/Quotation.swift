/// Text between two quotation marks.
struct Quotation: Equatable {
    /// The word that is the opening mark.
    let open: Int
    /// The closing mark, or where the content ends if there is none.
    let close: Int
    let isClosed: Bool
    /// Between single marks, which more often hold terms and titles than speech.
    let isSingle: Bool

    var content: Range<Int> { open + 1..<close }
    /// The first word after the quotation.
    var end: Int { isClosed ? close + 1 : close }
}

/// Pairs the quotation marks of a reading.
///
/// Whether a mark opens or closes shows in the white space around it rather than in its glyph: newspapers mix straight
/// and curly marks and use one glyph for both ends. A mark that looks like an opening one inside an open quotation
/// means that the last one was never closed: it then ends with its sentence, and the rest of the text is not turned
/// inside out. Takes linear time.
struct QuotationFinder {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    func quotations() -> [Quotation] {
        let doubles = pairs(of: false, outside: [])
        let singles = pairs(of: true, outside: doubles)
        return (doubles + singles).sorted { $0.open < $1.open }
    }

    private func pairs(of single: Bool, outside others: [Quotation]) -> [Quotation] {
        var found: [Quotation] = []
        var open: Int?
        var passed = 0
        for word in reading.words.indices where reading.words.classes[word] == .quotationMark {
            guard isSingle(word) == single else { continue }
            while passed < others.count, others[passed].end <= word { passed += 1 }
            if passed < others.count, others[passed].open < word { continue }
            switch (open, role(word, isOpen: open != nil)) {
            case (nil, .opening): open = word
            case (nil, .closing): break
            case (let start?, .closing):
                append(start, word, isClosed: true, isSingle: single, to: &found)
                open = nil
            case (let start?, .opening):
                let end = goesOn(start, at: word) ? word : recoveredEnd(start, before: word)
                if !single { append(start, end, isClosed: false, isSingle: single, to: &found) }
                open = word
            }
        }
        if let open, !single {
            append(open, recoveredEnd(open, before: reading.words.count), isClosed: false, isSingle: single, to: &found)
        }
        return found
    }

    private func append(_ open: Int, _ close: Int, isClosed: Bool, isSingle: Bool, to found: inout [Quotation]) {
        guard close > open + 1 else { return }
        if isSingle, reading.sentenceOfWord[open] != reading.sentenceOfWord[close] { return }
        found.append(Quotation(open: open, close: close, isClosed: isClosed, isSingle: isSingle))
    }

    private enum MarkRole { case opening, closing }

    private func role(_ word: Int, isOpen: Bool) -> MarkRole {
        let isLoose = !reading.words.isAttached(word)
        let isLooseAfter = word + 1 >= reading.words.count || !reading.words.isAttached(word + 1)
        switch (isLoose, isLooseAfter) {
        case (true, false): return .opening
        case (false, true): return isOpen || !isFollowedByMark(word - 1) ? .closing : .opening
        case (true, true): return isOpen ? .closing : .opening
        case (false, false):
            if isOpen { return isBracket(word - 1) ? .opening : .closing }
            return isFollowedByMark(word) ? .closing : .opening
        }
    }

    private func isBracket(_ word: Int) -> Bool { reading.isMark(word, "(") || reading.isMark(word, "[") }

    private func isFollowedByMark(_ word: Int) -> Bool {
        word + 1 < reading.words.count && reading.words.classes[word + 1] == .punctuation
    }

    /// Words that are given may be two marks, as ``` `` ```.
    private func isSingle(_ word: Int) -> Bool {
        let (mark, length) = reading.bytes.codePoint(at: Int(reading.words.starts[word]))
        guard reading.words.utf8Range(word).count == length else { return false }
        return mark == 0x27 || (0x2018...0x201B).contains(mark) || mark == 0x2039 || mark == 0x203A || mark == 0x60
    }

    /// Whether a quotation is one of several paragraphs, which open it again and close it in the last one: its paragraph has
    /// no more, and no cue tells that the closing mark was forgotten.
    private func goesOn(_ open: Int, at next: Int) -> Bool {
        guard reading.startsLine(next), reading.isMark(next - 1, in: [0x2E, 0x21, 0x3F, 0x2026]),
            reading.words.isAttached(open + 1), reading.words.classes[open + 1].isWord
        else { return false }
        return (open + 2..<next).allSatisfy { word in
            let followsMark = reading.isMark(word - 1, ",") || reading.words.classes[word - 1] == .quotationMark
            return !reading.startsLine(word) && !(followsMark && reading.traits(word).hasAny([.cue, .cueWithSuffix]))
        }
    }

    /// Where a quotation without a closing mark ends: with its sentence, or its line if the next one starts anew.
    private func recoveredEnd(_ open: Int, before limit: Int) -> Int {
        guard open + 1 < reading.words.count else { return open + 1 }
        return min(limit, reading.sentence(of: open + 1).words.upperBound)
    }
}
