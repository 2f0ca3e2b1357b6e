/// The part of a mention that is a person's name.
enum PersonName {
    /// Without titles and other common words before it, a country behind it, and what a comma splits off.
    static func core(of words: Range<Int>, _ reading: Reading, _ matches: NameMatches) -> Range<Int> {
        var name = words
        if let comma = words.first(where: { reading.isMark($0, ",") }), comma > words.lowerBound {
            name = words.lowerBound..<comma
        }
        if name.count > 1, let country = matches.names[name.upperBound - 1], matches.kind(country) == .country,
            !matches.isAmbiguous(country), !isName(name.upperBound - 1, reading)
        { name = name.dropLast() }
        while name.count > 1, isTitle(name.lowerBound, reading, matches) {
            name = name.dropFirst()
            while name.count > 1, !reading.words.classes[name.lowerBound].isWord || reading.shape(name.lowerBound) == .initial {
                name = name.dropFirst()
            }
        }
        return name
    }

    private static func isTitle(_ word: Int, _ reading: Reading, _ matches: NameMatches) -> Bool {
        if isName(word, reading) { return false }
        if reading.traits(word).hasAny([.honorific, .rank, .office, .degree]) { return true }
        let traits = reading.traits(word)
        return traits.frequency >= commonFrequency && traits.capitalShare <= mostCapitals
    }

    private static func isName(_ word: Int, _ reading: Reading) -> Bool {
        let traits = reading.traits(word)
        return traits.givenName > 0 || traits.familyName > 0
    }

    private static let commonFrequency = 6
    private static let mostCapitals = 9
}
