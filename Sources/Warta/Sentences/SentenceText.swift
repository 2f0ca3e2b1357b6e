/// Questions about the words of a text, for the rules about sentences; places outside the text are nothing.
struct SentenceText {
    let words: Words
    let lexemes: Lexemes
    let bytes: UTF8Bytes

    var count: Int { words.count }

    private func has(_ index: Int) -> Bool { index >= 0 && index < words.count }

    @inline(__always)
    func mark(_ index: Int) -> SentenceMark { SentenceMark(words.classes[index], codePoint(index)) }

    func traits(_ index: Int) -> WordTraits { has(index) ? lexemes.traits[index] : [] }

    private func shape(_ index: Int) -> WordShape { has(index) ? lexemes.shapes[index] : .none }

    private func codePoint(_ index: Int) -> UInt32 { bytes.codePoint(at: Int(words.starts[index])).value }

    private func length(_ index: Int) -> Int { words.utf8Range(index).count }

    // MARK: Space

    func isAttached(_ index: Int) -> Bool { has(index) && words.isAttached(index) }

    /// What ends in the white space before the word.
    @inline(__always)
    func lineBreak(before index: Int) -> LineBreak {
        let start = index == 0 ? 0 : Int(words.ends[index - 1]), end = Int(words.starts[index])
        if end - start < 2, end == start || bytes[start] == UInt8(ascii: " ") { return .none }
        return LineBreak(in: UTF8Bytes(rebasing: bytes[start..<end]))
    }

    /// Whether space stands before a quotation mark, or what counts like it.
    func isFree(before index: Int) -> Bool {
        guard isAttached(index) else { return true }
        return mark(index - 1) == .openingBracket || isDash(index - 1)
    }

    /// Whether space stands after a quotation mark, or what counts like it; a second and third mark are looked past.
    func isFree(after index: Int) -> Bool {
        var index = index
        for _ in 0..<2 where isAttached(index + 1) && mark(index + 1) == .quotation { index += 1 }
        guard isAttached(index + 1) else { return true }
        switch mark(index + 1) {
        case .continuing, .colon, .closingBracket, .fullStop, .terminal: return true
        case .word, .quotation, .openingBracket, .symbol: return false
        }
    }

    // MARK: Marks

    func isDash(_ index: Int) -> Bool {
        let codePoint = codePoint(index)
        return codePoint == 0x2D || codePoint >= 0x2010 && codePoint <= 0x2015 || codePoint == 0x2212
    }

    func isApostrophe(_ index: Int) -> Bool {
        let codePoint = codePoint(index)
        return codePoint == 0x27 || codePoint == 0x2018 || codePoint == 0x2019
    }

    /// What the style of a quotation mark says; Kompas both opens and closes with U+201D.
    func opensByStyle(_ index: Int) -> Bool? {
        switch codePoint(index) {
        case 0x201C, 0x201E, 0xAB, 0x2018: true
        case 0xBB, 0x2019: false
        default: nil
        }
    }

    /// Whether the quotation that opens at `index` is a statement with its attribution after it: `"…," kata Eko`.
    func isAttributedQuotation(_ index: Int) -> Bool {
        guard let closing = closingMark(ofQuotationAt: index) else { return false }
        return closing > index + 2 && codePoint(closing - 1) == 0x2C && isCue(closing + 1)
    }

    /// The next quotation mark in the same line, if it looks like a closing one.
    ///
    /// Reads no further than that mark, so that a whole text is read a constant number of times.
    func closingMark(ofQuotationAt index: Int) -> Int? {
        var closing = index + 1
        while has(closing), mark(closing) != .quotation || isApostrophe(closing) {
            if lineBreak(before: closing) != .none { return nil }
            closing += 1
        }
        return has(closing) && isFree(after: closing) && lineBreak(before: closing) == .none ? closing : nil
    }

    // MARK: Words

    func isNumber(_ index: Int) -> Bool { has(index) && words.classes[index] == .number }

    func isLower(_ index: Int) -> Bool { shape(index) == .lower }

    /// A word in small letters that is too long for an abbreviation nobody knows.
    func isSmallWord(_ index: Int) -> Bool { isLower(index) && length(index) > 2 }

    func isCue(_ index: Int) -> Bool { isLower(index) && traits(index).hasAny(.cues) }

    /// `Dikatakannya, ...`: a cue with a capital, and a comma after it.
    func isCueOfClause(_ index: Int) -> Bool {
        shape(index) == .capitalized && traits(index).hasAny([.cueWithSuffix, .passiveCue]) && isAttached(index + 1)
            && codePoint(index + 1) == 0x2C
    }

    func isOrdinaryWithCapital(_ index: Int) -> Bool { shape(index) == .capitalized && traits(index).isOrdinary }

    /// Whether the word has a small letter everywhere inside sentences.
    func isNeverCapitalized(_ index: Int) -> Bool {
        traits(index).capitalShare == 0 && !traits(index).hasAny([.currency, .unit, .month])
    }

    /// Whether a word that no space divides from a full stop starts a sentence.
    func startsRunTogether(_ index: Int) -> Bool {
        switch shape(index) {
        case .capitalized: traits(index).startsRunTogether(length: length(index))
        case .upper, .mixed: length(index) > 3
        case .none, .lower, .initial, .mixedLower: false
        }
    }

    /// Whether a sentence cannot end with the word or mark.
    func breaksOff(_ index: Int) -> Bool {
        guard has(index) else { return false }
        switch mark(index) {
        case .openingBracket: return true
        case .continuing: return codePoint(index) == 0x2C
        case .word: return isLower(index) && traits(index).hasAny([.preposition, .conjunction, .negation])
        case .fullStop: return index > 0 && mark(index - 1) == .word && ending(afterStop: index) == .none
        case .terminal, .colon, .closingBracket, .quotation, .symbol: return false
        }
    }

    /// A word that joins or points.
    func opensClause(_ index: Int) -> Bool {
        traits(index).hasAny([
            .preposition, .conjunction, .demonstrative, .pronounSingular, .pronounPlural, .pronounFirst, .sourceCue,
        ])
    }

    // MARK: Abbreviations

    func isSingleInitial(_ index: Int) -> Bool { shape(index) == .initial }

    /// `S`, and `S.A` before its last full stop.
    func isInitial(_ index: Int) -> Bool {
        if isSingleInitial(index) { return true }
        guard shape(index) == .upper, !traits(index).hasAny(.degree) else { return false }
        let range = words.utf8Range(index)
        return range.count >= 3
            && range.allSatisfy { ($0 - range.lowerBound) & 1 == 0 || bytes[$0] == UInt8(ascii: ".") }
    }

    /// `a.n`, of `a.n.`
    func hasInnerStop(_ index: Int) -> Bool {
        words.utf8Range(index).contains { bytes[$0] == UInt8(ascii: ".") }
    }

    func isTitle(_ index: Int) -> Bool {
        !isLower(index) && traits(index).hasAny([.degree, .honorific, .abbreviationBefore])
    }

    /// `Dk`, `Tbk`: a capital and small letters, none of them a vowel.
    func isConsonantsOnly(_ index: Int) -> Bool {
        shape(index) == .capitalized
            && words.utf8Range(index).allSatisfy { offset in
                switch bytes[offset] | 0x20 {
                case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                    UInt8(ascii: "y"):
                    return false
                default: return bytes[offset] >= UInt8(ascii: "A") && bytes[offset] < 0x80
                }
            }
    }

    // MARK: Lists

    /// `XI`, as in the numbers of decrees: `No. XI.B.02`.
    func isRomanNumeral(_ index: Int) -> Bool {
        shape(index) == .upper && words.utf8Range(index).allSatisfy { "IVXLC".utf8.contains(bytes[$0]) }
    }

    /// A dash by itself before a capital: `- Beras`. After a quotation it leads to the speaker.
    func isBullet(_ index: Int) -> Bool {
        isDash(index) && !isAttached(index) && !isAttached(index + 1) && shape(index + 1).startsUpper
            && index > 0 && mark(index - 1) != .quotation
    }

    /// A number of one or two digits, or one letter.
    func isListMark(_ index: Int) -> Bool {
        guard has(index) else { return false }
        return isNumber(index) ? length(index) <= 2 : words.classes[index] == .letter && length(index) == 1
    }

    func hasListStop(_ index: Int) -> Bool {
        isAttached(index + 1) && (mark(index + 1) == .fullStop || mark(index + 1) == .closingBracket)
    }

    /// A list's number with its full stop and the item after it.
    func isItem(_ index: Int) -> Bool {
        isNumber(index) && isListMark(index) && hasListStop(index) && shape(index + 2).startsUpper
    }

    /// The value of a list's number.
    func number(_ index: Int) -> Int? {
        guard isNumber(index), length(index) <= 2 else { return nil }
        return words.utf8Range(index).reduce(0) { $0 * 10 + Int(bytes[$1] & 0x0F) }
    }
}
