/// A name of the lexicon, found in a text.
struct LexiconMatch: Sendable, Equatable {
    /// The words it covers.
    let words: Range<Int>
    let form: UInt32
    let entry: UInt32
    /// Which of the lexicon's layers knows it; the user's own come after the built-in one.
    let layer: Int
}

/// Finds all names of a lexicon in a text, in one pass: from each word down the trie as far as it goes.
///
/// Takes time linear in the number of words, for the trie is no deeper than the longest name.
struct LexiconMatcher {
    let lexicon: CompiledLexicon
    let layer: Int

    /// Calls `found` for every match, those that start at the same word from short to long.
    func forEachMatch(
        _ words: Words, _ lexemes: Lexemes, ids: [UInt32], _ bytes: UTF8Bytes, _ found: (LexiconMatch) -> Void
    ) {
        for start in words.indices where ids[start] != Lexemes.unknown {
            var node = lexicon.root(ids[start])
            var position = start
            while node != 0 {
                for form in lexicon.forms(at: node) where isWritten(form, start..<position + 1, words, lexemes, bytes) {
                    let entry = lexicon.entry(ofForm: form)
                    found(LexiconMatch(words: start..<position + 1, form: form, entry: entry, layer: layer))
                }
                guard lexicon.hasChildren(node) else { break }
                position = next(after: position, words, lexemes, bytes)
                guard position < words.count, ids[position] != Lexemes.unknown else { break }
                node = lexicon.child(node, ids[position])
            }
        }
    }

    /// The next word, passing over the full stop of an abbreviation: `PT. Astra`.
    private func next(after position: Int, _ words: Words, _ lexemes: Lexemes, _ bytes: UTF8Bytes) -> Int {
        let next = position + 1
        guard next < words.count, words.isAttached(next), bytes[Int(words.starts[next])] == UInt8(ascii: "."),
            words.utf8Range(next).count == 1
        else { return next }
        let isAbbreviation =
            lexemes.traits[position].hasAny(.abbreviations) || lexemes.shapes[position] == .initial
            || lexemes.shapes[position] == .upper && words.utf8Range(position).count <= 3
        return isAbbreviation ? next + 1 : next
    }

    /// Whether the text writes the form as its entry asks.
    private func isWritten(
        _ form: UInt32, _ range: Range<Int>, _ words: Words, _ lexemes: Lexemes, _ bytes: UTF8Bytes
    ) -> Bool {
        let capitals = lexicon.capitals(ofForm: form)
        let isExact = lexicon.flags(ofForm: form).contains(.exact)
        if capitals == 0 && !isExact { return true }
        var exact = ExactHash.start
        var bit: UInt16 = 1
        for word in range where bytes[Int(words.starts[word])] != UInt8(ascii: ".") || !words.isAttached(word) {
            if capitals & bit != 0 && !lexemes.shapes[word].startsUpper { return false }
            if isExact { ExactHash.add(bytes, words.utf8Range(word), to: &exact) }
            bit <<= 1
        }
        return !isExact || exact == lexicon.exactHash(ofForm: form)
    }
}
