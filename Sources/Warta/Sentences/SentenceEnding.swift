/// Whether what has been read may be a whole sentence.
enum SentenceEnding {
    case none
    /// A full stop that more likely belongs to an abbreviation.
    case possible
    /// The full stop of an abbreviation that ends sentences, too: `dll.`
    case abbreviation
    /// A full stop, a question or exclamation mark, an ellipsis.
    case certain
    /// A full stop right after an ordinary small word: what follows is a sentence even without a capital.
    case plain

    /// A small letter after a closing mark goes on: `"Sudah." kata Eko`.
    var afterClosingMark: SentenceEnding { self == .plain ? .certain : self }
}

extension SentenceText {
    /// What the full stop at `stop` means, which stands after a word.
    func ending(afterStop stop: Int) -> SentenceEnding {
        let word = stop - 1
        let facts = traits(word)
        if isRomanNumeral(word), isListMark(stop + 1), hasListStop(stop + 1) { return .none }
        if isInitial(word) { return endingAfterInitial(word) }
        if facts.hasAny(.abbreviationBefore) { return endingBeforeName(word) }
        if facts.hasAny(.abbreviationInner) { return isLower(word) && hasInnerStop(word) ? .none : .possible }
        if facts.hasAny(.abbreviationTrailing) { return isLower(word) ? .abbreviation : .possible }
        if facts.hasAny(.degree) { return isTitle(stop + 1) ? .none : .abbreviation }
        if facts.hasAny([.honorific, .rank]), !isLower(word) { return .possible }
        return isConsonantsOnly(word) ? .possible : isSmallWord(word) ? .plain : .certain
    }

    /// `Drs.`, `No.`; but `5 M.` is a sum, and `hal.` a thing, if no number follows.
    private func endingBeforeName(_ word: Int) -> SentenceEnding {
        if isNumber(word - 1) { return .possible }
        if isLower(word), traits(word).isOrdinary, !isNumber(word + 2) { return .plain }
        return isOrdinaryWithCapital(word + 2) && opensClause(word + 2) && isLower(word + 3) ? .possible : .none
    }

    /// `Rini S. Putri` and `oleh S. Putri` go on, `vitamin C.` and `blok M.` do not.
    private func endingAfterInitial(_ word: Int) -> SentenceEnding {
        let before = word - 1
        guard isSingleInitial(word), !isInitial(word + 2), before >= 0, mark(before) == .word, !isAttached(word),
            !isPartOfName(before), !introducesName(before)
        else { return .possible }
        return traits(word).hasAny(.abbreviationBefore) && !isNumber(before) ? .possible : .certain
    }

    private func isPartOfName(_ word: Int) -> Bool {
        let facts = traits(word)
        guard !isLower(word) else { return false }
        return !facts.isOrdinary || facts.givenName > 0 || facts.familyName > 0 || facts.hasAny(.titles)
    }

    private func introducesName(_ word: Int) -> Bool {
        traits(word).hasAny([.preposition, .conjunction, .cues, .titles])
    }
}
