@testable import Warta

/// The few words and names that tests of rules are about, so that no row of `Lexicons/` can break a rule's test.
///
/// A test that needs a further word adds it here, with no more than the rule asks of it.
enum SmallLexicon {
    static let lexicon: Lexicon = {
        var builder = LexiconBuilder()
        for (words, traits) in traits { for word in list(words) { builder.addPhrase(word, trait: traits.rawValue) } }
        for (words, meaning) in meanings { for word in list(words) { try! builder.addMeaning(meaning, word) } }
        for word in list(ordinary) { builder.addWord(word, traits: WordTraits.frequency(9).rawValue) }
        for name in list(people) { builder.addWord(name, traits: WordTraits.givenName(6).union(.familyName(6)).rawValue) }
        for (names, kind) in names { for name in list(names) { builder.add(LexiconEntry(name, kind: kind)) } }
        return Lexicon(compiled: builder.compiled())!
    }()

    private static func list(_ words: String) -> [String] { words.split(separator: ",").map(String.init) }

    // MARK: Words

    private static let traits: [(String, WordTraits)] = [
        ("kepala,ketua,direktur,direktur jenderal", .office),
        ("guru", .profession),
        ("brigjen", .rank),
        ("kh", .honorific),
        ("smpn,rsud", .organizationBefore),
        ("pt", .companyBefore),
        ("jalan,rt", .locationBefore),
        ("group,ltd,tbk", .companyAfter),
        ("ruu", .otherBefore),
        ("rate", .otherAfter),
        ("dan", .nameLink),
    ]

    private static let meanings: [(String, WordMeaning)] = [
        ("ltd,tbk", .legalForm),
        ("biro", .unitOfBody),
        ("pondok", .institution),
    ]

    /// Words that are no names, though they have a capital where a sentence begins.
    private static let ordinary = "menurut,bentuk"

    // MARK: Names

    private static let people = "wahyu,hidayat"

    private static let names: [(String, EntityKind)] = [
        ("Bandung,Semarang,Surabaya", .location),
        ("Komisi III DPR RI", .government),
    ]
}
