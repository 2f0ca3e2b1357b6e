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

    init(_ reading: Reading, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        let count = reading.words.count
        var names = [LexiconMatch?](repeating: nil, count: count)
        var traits = reading.lexemes.traits
        var phraseEnds = Array(1..<count + 1)
        var memberships = [NameMembership](repeating: NameMembership(), count: count)
        for (number, layer) in lexicon.layers.enumerated() {
            let ids = number == 0 ? reading.lexemes.ids : reading.lexemes.ids(in: layer)
            let matcher = LexiconMatcher(lexicon: layer, layer: number)
            matcher.forEachMatch(reading.words, reading.lexemes, ids: ids, reading.bytes) { match in
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

    func kind(_ match: LexiconMatch) -> Entity.Kind { lexicon.layers[match.layer].kind(ofEntry: match.entry)! }

    func link(_ match: LexiconMatch) -> String? { lexicon.layers[match.layer].link(ofEntry: match.entry) }

    func name(_ match: LexiconMatch) -> String { lexicon.layers[match.layer].name(ofEntry: match.entry) }

    func isAmbiguous(_ match: LexiconMatch) -> Bool {
        lexicon.layers[match.layer].flags(ofForm: match.form).contains(.ambiguous)
    }
}

/// The kinds of the lexicon's names that a word belongs to: for each a few bits that say how.
struct NameMembership: Sendable {
    private(set) var bits: UInt32 = 0

    mutating func insert(_ kind: Entity.Kind, isFirst: Bool, isSingle: Bool, _ isAmbiguous: Bool) {
        let position: UInt32 = isSingle ? 1 : isFirst ? 2 : 4
        bits |= (isAmbiguous ? 8 : position) << (UInt32(kind.rawValue) * 4)
    }

    var isEmpty: Bool { bits == 0 }

    /// In a name of several words of this kind.
    func isInLongName(of kind: Entity.Kind) -> Bool { bits >> (UInt32(kind.rawValue) * 4) & 6 != 0 }
}
