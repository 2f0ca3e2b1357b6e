/// The lexicon's names and phrases in a reading, by the word at which they start.
struct NameMatches {
    /// The match to prefer at each word: the user's own before the built-in, long before short.
    private(set) var names: [LexiconMatch?]
    /// Each word's own traits and those of the titles and heads of several words that it belongs to.
    private(set) var traits: [WordTraits]
    /// The end of the title or head that starts at a word, or the next word.
    private(set) var phraseEnds: [Int]
    private let lexicon: Lexicon

    init(_ reading: Reading, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        let count = reading.words.count
        var names = [LexiconMatch?](repeating: nil, count: count)
        var traits = reading.lexemes.traits
        var phraseEnds = Array(1..<count + 1)
        for (number, layer) in lexicon.layers.enumerated() {
            let ids = number == 0 ? reading.lexemes.ids : reading.lexemes.ids(in: layer)
            let matcher = LexiconMatcher(lexicon: layer, layer: number)
            matcher.forEachMatch(reading.words, reading.lexemes, ids: ids, reading.bytes) { match in
                let start = match.words.lowerBound
                guard layer.kind(ofEntry: match.entry) == nil else {
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
    }

    func kind(_ match: LexiconMatch) -> Entity.Kind { lexicon.layers[match.layer].kind(ofEntry: match.entry)! }

    func link(_ match: LexiconMatch) -> String? { lexicon.layers[match.layer].link(ofEntry: match.entry) }

    func name(_ match: LexiconMatch) -> String { lexicon.layers[match.layer].name(ofEntry: match.entry) }

    func isAmbiguous(_ match: LexiconMatch) -> Bool {
        lexicon.layers[match.layer].flags(ofForm: match.form).contains(.ambiguous)
    }
}
