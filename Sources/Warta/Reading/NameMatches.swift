/// The lexicon's names and phrases in a reading, by the word at which they start.
struct NameMatches {
    /// The match to prefer at each word: the user's own before the built-in, long before short.
    private(set) var names: [LexiconMatch?]
    /// Each word's own traits and those of the titles and heads of several words that it belongs to.
    private(set) var traits: [WordTraits]
    /// The end of the title or head that starts at a word, or the next word.
    private(set) var phraseEnds: [Int]
    /// Which kinds of names each word belongs to, and how.
    private(set) var memberships: [NameMembership]
    private let lexicon: Lexicon

    init(_ text: SegmentedText, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        let count = text.words.count
        var names = [LexiconMatch?](repeating: nil, count: count)
        var traits = text.lexemes.traits
        var phraseEnds = Array(1..<count + 1)
        var memberships = [NameMembership](repeating: NameMembership(), count: count)
        for (number, layer) in lexicon.layers.enumerated() {
            let ids = number == 0 ? text.lexemes.ids : text.lexemes.ids(in: layer)
            let matcher = LexiconMatcher(lexicon: layer, layer: number)
            matcher.forEachMatch(text.words, text.lexemes, ids: ids, text.bytes) { match in
                let start = match.words.lowerBound
                if let kind = layer.kind(ofEntry: match.entry) {
                    let isAmbiguous = layer.flags(ofForm: match.form).contains(.ambiguous)
                    for word in match.words {
                        memberships[word].insert(kind, isFirst: word == start, isSingle: match.words.count == 1, isAmbiguous)
                    }
                    // Of two names with the same words the first row stands, unless the user has one.
                    if let old = names[start], old.layer == number, old.words == match.words { return }
                    return names[start] = match
                }
                let trait = layer.trait(ofEntry: match.entry)
                for word in match.words { traits[word].insert(trait) }
                phraseEnds[start] = match.words.upperBound
            }
        }
        self.names = names
        self.traits = traits
        self.phraseEnds = phraseEnds
        self.memberships = memberships
    }

    func kind(_ match: LexiconMatch) -> EntityKind { lexicon.layers[match.layer].kind(ofEntry: match.entry)! }

    func link(_ match: LexiconMatch) -> String? { lexicon.layers[match.layer].link(ofEntry: match.entry) }

    func name(_ match: LexiconMatch) -> String { lexicon.layers[match.layer].name(ofEntry: match.entry) }

    func isAmbiguous(_ match: LexiconMatch) -> Bool {
        lexicon.layers[match.layer].flags(ofForm: match.form).contains(.ambiguous)
    }
}
