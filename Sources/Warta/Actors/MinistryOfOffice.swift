/// The ministry of those whose office has one, where the text names it elsewhere: `Menteri Perindustrian` and
/// `Kementerian Perindustrian`, or a director general and the only ministry of the country in the text.
struct MinistryOfOffice {
    private let reading: Reading
    /// The ministries: the words of their fullest names after `Kementerian`.
    private let ministries: [(actor: Int, field: Range<Int>, isForeign: Bool)]

    /// - Parameter bodies: Actors that are bodies of a state, with their fullest names.
    init(_ reading: Reading, _ bodies: [(actor: Int, name: Range<Int>)]) {
        self.reading = reading
        ministries = bodies.filter { reading.lexemes.hashes[$0.name.lowerBound] == Self.ministry && $0.name.count > 1 }.map {
            let country = reading.matches.names[$0.name.upperBound - 1]
            let isForeign = country.map { reading.matches.kind($0) == .country && reading.matches.link($0) != OwnCountry.link } ?? false
            return ($0.actor, $0.name.dropFirst(), isForeign)
        }
    }

    /// - Parameter role: The words of the office.
    func ministry(_ role: Range<Int>) -> Int? {
        let words = role.map { reading.lexemes.hashes[$0] }
        if let minister = words.firstIndex(of: Self.minister) {
            let field = words[(minister + 1)...]
            guard let first = field.first else { return nil }
            return ministries.first { ministry in
                reading.lexemes.hashes[ministry.field.lowerBound] == first && !ministry.isForeign
                    && field.allSatisfy { word in ministry.field.contains { reading.lexemes.hashes[$0] == word } }
            }?.actor
        }
        let isGeneral = zip(words, words.dropFirst()).contains { $0 == Self.director && $1 == Self.general }
        guard isGeneral || words.contains(Self.directorGeneral) else { return nil }
        let own = ministries.filter { !$0.isForeign }
        return own.count == 1 ? own[0].actor : nil
    }

    private static let ministry = WordHash.of("kementerian")
    private static let minister = WordHash.of("menteri")
    private static let directorGeneral = WordHash.of("dirjen")
    private static let director = WordHash.of("direktur")
    private static let general = WordHash.of("jenderal")
}
