/// Which actors a noun phrase may mean: `Menperin` the `Menteri Perindustrian ...`, `sang menteri`, `akun @kpk_ri`.
struct PersonDescriptions {
    private let reading: Reading
    private let mentions: Mentions
    private let resolved: ResolvedText
    /// Those of whom the text says what they are; no more than this many are looked at.
    private let described: [Int]
    private static let mostDescribed = 48

    init(_ text: ResolvedText) {
        reading = text.reading
        mentions = text.mentions
        resolved = text
        described = Array(text.descriptions.indices.lazy.filter { !text.descriptions[$0].isEmpty }.prefix(Self.mostDescribed))
    }

    /// What the head of a phrase names.
    func nounKind(_ phrase: Range<Int>) -> SourceNouns.Kind {
        var head = phrase.lowerBound
        while head + 1 < phrase.upperBound,
            reading.traits(head).contains(.numeral) || reading.means(head, .article)
        { head += 1 }
        if isSign(head) { return .document }
        let kind = reading.sourceNoun(head)
        if kind == .other || kind == .body, reading.matches.traits[head].hasAny([.office, .profession, .kin, .rank]) {
            return .human
        }
        return kind
    }

    func haveSameNoun(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        reading.lexemes.hashes[first.lowerBound] == reading.lexemes.hashes[second.lowerBound]
    }

    /// Whether the words of a phrase are those of one that spoke before.
    func repeats(_ speaker: Speaker, _ phrase: Range<Int>) -> Bool {
        guard case .phrase(let words) = speaker else { return false }
        let said = words.map { reading.lexemes.hashes[$0] }
        return said[0] == reading.lexemes.hashes[phrase.lowerBound]
            && phrase.allSatisfy { said.contains(reading.lexemes.hashes[$0]) }
    }

    /// The actors whose description fits: 1 if only an abbreviation or half of the words do, 2 if all words do.
    func matching(_ phrase: Range<Int>) -> [(actor: Int, level: Int)] {
        if nounKind(phrase) == .body { return bodies(phrase) }
        guard nounKind(phrase) == .human else { return [] }
        let words = phrase.filter {
            reading.words.classes[$0].isWord && !reading.traits($0).hasAny([.demonstrative, .nameLink])
                && !reading.means($0, .article)
        }
        guard let first = words.first else { return [] }
        return described.compactMap { actor in
            let known = words.count { resolved.descriptions[actor].contains(reading.lexemes.hashes[$0]) }
            if known == words.count { return (actor, 2) }
            let fits = words.count { isKnown($0, actor) }
            if fits == words.count { return (actor, 3) }
            return isKnown(first, actor) && fits * 2 >= words.count ? (actor, 1) : nil
        }
    }

    /// The bodies whose name begins with the noun: `forum` the `Forum Dosen ...`.
    private func bodies(_ phrase: Range<Int>) -> [(actor: Int, level: Int)] {
        let rest = phrase.dropFirst().filter { !reading.traits($0).contains(.demonstrative) }
        guard rest.isEmpty else { return [] }
        return resolved.actors.indices.prefix(Self.mostDescribed).compactMap { actor in
            let first = resolved.actors[actor].mentions.first { mentions[$0].words.count > 1 }
            guard resolved.actors[actor].kind != .person, let first,
                reading.lexemes.hashes[mentions[first].words.lowerBound] == reading.lexemes.hashes[phrase.lowerBound]
            else { return nil }
            return (actor, 2)
        }
    }

    /// Whether the word is in the actor's description, short for a part of it, or names a body that is.
    private func isKnown(_ word: Int, _ actor: Int) -> Bool {
        if resolved.descriptions[actor].contains(reading.lexemes.hashes[word]) { return true }
        guard reading.isCapital(word) else { return false }
        return resolved.descriptionRanges[actor].contains { range in
            Abbreviation.fits(reading, short: word..<word + 1, long: range)
        }
    }

    /// Whether the phrase names an account whose name has the actor's abbreviation in it, or the whole name.
    func isAccount(_ phrase: Range<Int>, of actor: Int) -> Bool {
        guard let sign = phrase.first(where: isSign) else { return false }
        let handle = letters(reading.utf8Range(sign..<phrase.upperBound))
        return resolved.actors[actor].mentions.prefix(8).contains { mention in
            let words = mentions[mention].words
            if contains(handle, letters(reading.utf8Range(words))) || contains(handle, initials(words)) { return true }
            return words.contains { reading.shape($0) == .upper && contains(handle, letters(reading.words.utf8Range($0))) }
        }
    }

    private func isSign(_ word: Int) -> Bool { reading.bytes[Int(reading.words.starts[word])] == UInt8(ascii: "@") }

    private func letters(_ range: Range<Int>) -> [UInt8] {
        reading.bytes[range].compactMap { byte in
            let folded = byte | 0x20
            return folded >= UInt8(ascii: "a") && folded <= UInt8(ascii: "z") && byte < 0x80 ? folded : nil
        }
    }

    private func initials(_ words: Range<Int>) -> [UInt8] {
        words.filter(reading.isCapital).flatMap { letters(reading.words.utf8Range($0)).prefix(1) }
    }

    private func contains(_ handle: [UInt8], _ name: [UInt8]) -> Bool {
        guard name.count >= 3, name.count <= handle.count else { return false }
        return (0...(handle.count - name.count)).contains { handle[$0..<$0 + name.count].elementsEqual(name) }
    }
}
