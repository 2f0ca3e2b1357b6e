/// Which words belong to the noun phrase round a name: its titles and what stands between them.
///
/// Each stage that walks along such a phrase says here what it takes for a part of it: a new class of title has this one place.
struct TitlePhrase: OptionSet {
    let rawValue: UInt16

    static let capitals = TitlePhrase(rawValue: 1)
    /// Offices, professions, ranks and honorifics, also of several words.
    static let titles = TitlePhrase(rawValue: 2)
    /// The small words of names: `dan`, `untuk`.
    static let links = TitlePhrase(rawValue: 4)
    static let numbers = TitlePhrase(rawValue: 8)
    static let commas = TitlePhrase(rawValue: 16)
    static let brackets = TitlePhrase(rawValue: 32)
    /// Full stops of abbreviations.
    static let abbreviationStops = TitlePhrase(rawValue: 64)
    static let stops = TitlePhrase(rawValue: 128)
    /// `Bupati/Wali Kota`, `Wakil-Ketua`.
    static let joiningMarks = TitlePhrase(rawValue: 256)

    /// `Ketua DPR, Komisi III (bidang hukum) dan HAM, Drs. H.`
    static let role: TitlePhrase = [
        .capitals, .titles, .links, .numbers, .commas, .brackets, .abbreviationStops, .joiningMarks,
    ]
    /// What may stand between a clause's beginning and its subject's name.
    static let beforeSubject: TitlePhrase = [.capitals, .titles, .links, .numbers, .commas, .brackets, .stops]
    /// A title without marks.
    static let plain: TitlePhrase = [.capitals, .titles, .links]
}

extension Reading {
    /// Whether a word is part of such a phrase.
    func isPart(_ word: Int, of phrase: TitlePhrase) -> Bool {
        if phrase.contains(.capitals), isCapital(word) { return true }
        let traits = matches.traits[word]
        if phrase.contains(.titles), traits.hasAny(.titles) { return true }
        if phrase.contains(.links), traits.contains(.nameLink) { return true }
        if phrase.contains(.numbers), words.classes[word] == .number { return true }
        return words.classes[word] == .punctuation && isMark(word, partOf: phrase)
    }

    private func isMark(_ word: Int, partOf phrase: TitlePhrase) -> Bool {
        if phrase.contains(.commas), isMark(word, ",") { return true }
        if phrase.contains(.brackets), isMark(word, "(") || isMark(word, ")") { return true }
        if phrase.contains(.joiningMarks), isMark(word, "/") || isMark(word, "-") { return true }
        guard isMark(word, ".") else { return false }
        return phrase.contains(.stops)
            || phrase.contains(.abbreviationStops) && words.isAttached(word) && traits(word - 1).hasAny(.abbreviations)
    }

    /// The first word of the phrase that ends before a word.
    func start(of phrase: TitlePhrase, before end: Int, notBefore limit: Int) -> Int {
        var start = end
        while start > limit, isPart(start - 1, of: phrase) { start -= 1 }
        return start
    }
}
