/// The ministry of those whose office has one, where the text names it elsewhere: `Menteri Perindustrian` and
/// `Kementerian Perindustrian`, or a director general and the only ministry of the country in the text.
struct MinistryOfOffice {
    private let reading: Reading
    /// The ministries: the words of their fullest names after `Kementerian`.
    private let ministries: [(actor: Int, field: Range<Int>, isForeign: Bool)]

    /// - Parameter bodies: Actors that are bodies of a state, with their fullest names.
    init(_ reading: Reading, _ bodies: [(actor: Int, name: Range<Int>)]) {
        self.reading = reading
        ministries = bodies.filter { reading.means($0.name.lowerBound, .ministry) && $0.name.count > 1 }.map {
            let country = reading.matches.names[$0.name.upperBound - 1]
            let isForeign =
                country.map { reading.matches.kind($0) == .country && reading.matches.link($0) != Lexicon.ownCountry } ?? false
            return ($0.actor, $0.name.dropFirst(), isForeign)
        }
    }

    /// - Parameter role: The words of the office.
    func ministry(_ role: Range<Int>) -> Int? {
        if let minister = role.firstIndex(where: { reading.means($0, .minister) }) {
            let field = role[(minister + 1)...].map { reading.lexemes.hashes[$0] }
            guard let first = field.first else { return nil }
            return ministries.first { ministry in
                reading.lexemes.hashes[ministry.field.lowerBound] == first && !ministry.isForeign
                    && field.allSatisfy { word in ministry.field.contains { reading.lexemes.hashes[$0] == word } }
            }?.actor
        }
        guard namesDirectorGeneral(role) else { return nil }
        let own = ministries.filter { !$0.isForeign }
        return own.count == 1 ? own[0].actor : nil
    }

    /// `Dirjen`, `Direktur Jenderal`
    private func namesDirectorGeneral(_ role: Range<Int>) -> Bool {
        let hashes = reading.lexemes.hashes
        return role.contains { reading.means($0, .directorGeneral) }
            || role.dropLast().contains {
                reading.meanings.contains(.directorGeneral, WordMeanings.pair(hashes[$0], hashes[$0 + 1]))
            }
    }
}
