/// One pass over a text's words that finds where sentences start.
struct SentenceScanner {
    private let text: SentenceText
    private var found: [UInt32] = []
    private var ending = SentenceEnding.none
    private var quoteIsOpen = false
    /// The closing mark of the quotation that is being read.
    private var quotationEnd = -1
    /// The number of the next item in a numbered list.
    private var nextItem: Int?

    init(_ words: Words, _ lexemes: Lexemes, _ bytes: UTF8Bytes) {
        text = SentenceText(words: words, lexemes: lexemes, bytes: bytes)
    }

    // A function of its own, so that those which it asks for each word are parts of it.
    @inline(never)
    mutating func starts() -> [UInt32] {
        for index in 0..<text.count {
            let mark = text.mark(index)
            let lineBreak = text.lineBreak(before: index)
            if lineBreak != .none { quoteIsOpen = false }
            if index == 0 || index > quotationEnd && isStart(index, mark, lineBreak) {
                found.append(UInt32(index))
                ending = .none
            }
            pass(index, mark)
        }
        return found
    }

    // MARK: What has been read

    /// Takes the word or mark into account for what follows it.
    private mutating func pass(_ index: Int, _ mark: SentenceMark) {
        switch mark {
        case .word:
            ending = .none
        case .fullStop:
            ending = passStop(index)
        case .terminal:
            ending = .certain
        case .quotation:
            ending = opens(index) ? .none : ending.afterClosingMark
            if !text.isApostrophe(index) {
                quoteIsOpen = opens(index)
                if quoteIsOpen, index > quotationEnd { quotationEnd = text.closingMark(ofQuotationAt: index) ?? -1 }
            }
        case .closingBracket:
            ending = ending == .abbreviation ? .possible : ending.afterClosingMark
        case .continuing, .colon, .openingBracket, .symbol:
            ending = .none
        }
    }

    private mutating func passStop(_ index: Int) -> SentenceEnding {
        guard index > 0, text.isAttached(index), text.mark(index - 1) == .word else {
            return text.isAttached(index + 1) && text.isNumber(index + 1) ? .none : .certain
        }
        if isFirstInSentence(index - 1), text.isListMark(index - 1) {
            nextItem = text.number(index - 1).map { $0 + 1 }
            return .none
        }
        return text.ending(afterStop: index)
    }

    private func isFirstInSentence(_ index: Int) -> Bool { found.last == UInt32(index) }

    /// Whether a quotation mark opens a quotation, by the space around it, or else by what came before it.
    private func opens(_ index: Int) -> Bool {
        let isFreeBefore = text.isFree(before: index), isFreeAfter = text.isFree(after: index)
        if isFreeBefore == isFreeAfter { return text.opensByStyle(index) ?? !quoteIsOpen }
        // `…," katanya` is often written `…, "katanya`.
        return isFreeBefore && !(quoteIsOpen && text.isCue(index + 1))
    }

    // MARK: Where a sentence starts

    private func isStart(_ index: Int, _ mark: SentenceMark, _ lineBreak: LineBreak) -> Bool {
        switch lineBreak {
        case .paragraph: true
        case .line: startsLine(index, mark)
        case .none: startsInLine(index, mark)
        }
    }

    /// A line ends a sentence, unless it was broken in the middle of one.
    private func startsLine(_ index: Int, _ mark: SentenceMark) -> Bool {
        switch mark {
        case .closingBracket, .fullStop, .terminal: return false
        case .continuing, .colon: return text.isDash(index)
        case .quotation: return opens(index) && !text.breaksOff(index - 1)
        case .openingBracket, .symbol: return !text.breaksOff(index - 1)
        case .word:
            if text.isListMark(index), text.hasListStop(index) { return true }
            if text.isLower(index) { return (ending == .certain || ending == .plain) && !text.isCue(index) }
            return !text.breaksOff(index - 1)
        }
    }

    private func startsInLine(_ index: Int, _ mark: SentenceMark) -> Bool {
        switch ending {
        case .none: startsUnannounced(index, mark)
        case .possible: startsAfterAbbreviation(index, mark)
        case .certain, .plain, .abbreviation: startsAfterEnd(index, mark)
        }
    }

    private func startsAfterEnd(_ index: Int, _ mark: SentenceMark) -> Bool {
        switch mark {
        case .word:
            if text.isAttached(index) { return text.startsRunTogether(index) || text.isItem(index) }
            return !text.isLower(index) || ending == .plain && !text.isCue(index)
        case .quotation: return opens(index) && !text.isLower(index + 1)
        case .openingBracket: return ending != .abbreviation
        case .symbol, .colon: return !text.isAttached(index)
        case .continuing: return text.isBullet(index)
        case .fullStop, .terminal, .closingBracket: return false
        }
    }

    private func startsAfterAbbreviation(_ index: Int, _ mark: SentenceMark) -> Bool {
        switch mark {
        case .word: text.isOrdinaryWithCapital(index)
        case .quotation: opens(index) && text.isOrdinaryWithCapital(index + 1)
        default: false
        }
    }

    private func startsUnannounced(_ index: Int, _ mark: SentenceMark) -> Bool {
        switch mark {
        case .word: startsItem(index) || startsAfterHeading(index) || text.isCueOfClause(index) && !text.breaksOff(index - 1)
        case .quotation: startsAttributedQuotation(index)
        default: false
        }
    }

    /// A statement and its attribution are a sentence, also if the one before has no full stop.
    private func startsAttributedQuotation(_ index: Int) -> Bool {
        guard !quoteIsOpen, opens(index), !text.isApostrophe(index), text.mark(index - 1) == .word,
            !text.isCue(index - 1), !text.breaksOff(index - 1)
        else { return false }
        return !text.isLower(index + 1) && text.isAttributedQuotation(index)
    }

    /// `… sebagai berikut: 1. Beras 2. Gula`
    private func startsItem(_ index: Int) -> Bool {
        guard text.isListMark(index), text.hasListStop(index) else { return false }
        if text.mark(index - 1) == .colon { return !text.isAttached(index) || !text.isNumber(index) }
        return !text.isAttached(index) && nextItem != nil && text.number(index) == nextItem && text.isItem(index)
    }

    /// A heading has no full stop: what follows it shows in a word that is small inside sentences.
    private func startsAfterHeading(_ index: Int) -> Bool {
        guard !quoteIsOpen, text.isOrdinaryWithCapital(index), text.isLower(index - 1), text.isLower(index + 1),
            !text.breaksOff(index - 1), !text.isCue(index - 1)
        else { return false }
        return text.opensClause(index)
            || text.isNeverCapitalized(index) && index - Int(found[found.count - 1]) <= Self.longestHeading
    }

    /// Words of a heading that a sentence follows whose first word says little.
    private static let longestHeading = 4
}
