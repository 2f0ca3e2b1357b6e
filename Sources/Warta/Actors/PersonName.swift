/// The part of a mention that is a person's name.
enum PersonName {
    /// Without titles and heads and numbers of bodies before it, a country after it, and what a comma splits off.
    static func core(of words: Range<Int>, _ reading: Reading) -> Range<Int> {
        var name = words
        if let comma = words.first(where: { reading.isMark($0, ",") }), comma > words.lowerBound {
            name = words.lowerBound..<comma
        }
        if name.count > 1, let country = reading.matches.names[name.upperBound - 1], reading.matches.kind(country) == .country,
            !reading.matches.isAmbiguous(country), !isName(name.upperBound - 1, reading)
        {
            name = name.dropLast()
        }
        if name.count > 2, !isName(name.lowerBound, reading), isRomanNumeral(name.lowerBound + 1, reading) {
            name = name.dropFirst(2)
        }
        while name.count > 1, isTitle(name.lowerBound, reading) {
            name = name.dropFirst()
            while name.count > 1, !reading.words.classes[name.lowerBound].isWord { name = name.dropFirst() }
        }
        return name
    }

    private static func isRomanNumeral(_ word: Int, _ reading: Reading) -> Bool {
        let letters = reading.bytes[reading.words.utf8Range(word)]
        return letters.count <= 4
            && letters.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
    }

    private static func isTitle(_ word: Int, _ reading: Reading) -> Bool {
        !isName(word, reading)
            && (reading.traits(word).hasAny([.honorific, .rank, .office, .degree]) || reading.traits(word).hasAny(Self.heads))
    }

    private static func isName(_ word: Int, _ reading: Reading) -> Bool {
        let traits = reading.traits(word)
        return traits.givenName > 0 || traits.familyName > 0
    }

    /// Words that begin other names: `Wilayah`, `Kantor`.
    private static let heads: WordTraits = [.governmentBefore, .companyBefore, .organizationBefore, .locationBefore]
}
