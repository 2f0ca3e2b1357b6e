import Testing

@testable import Warta

@Suite("Names of the user's own")
struct OwnNamesTests {
    private func entities(_ text: String, _ lexicon: Lexicon) -> [String] {
        Analyzer(lexicon: lexicon).analyze(text).entities.map { "\($0.text) \($0.kind.label) \($0.link ?? "-")" }
    }

    /// The mentions of an entry, which needs a link.
    private func found(_ entry: LexiconEntry, _ text: String) -> [String] {
        Analyzer(lexicon: .standard.adding([entry])).analyze(text).entities.filter { $0.link == entry.link }.map(\.text)
    }

    @Test("They win over the built-in ones, and the last added over those before")
    func precedence() {
        let text = "Kapal itu tiba dari Jepang."
        #expect(entities(text, .standard) == ["Jepang COUNTRY JP"])
        let own = Lexicon.standard.adding([LexiconEntry("Jepang", kind: .company, link: "satu")])
        #expect(entities(text, own) == ["Jepang COM satu"])
        let newer = own.adding([LexiconEntry("Jepang", kind: .organization, link: "dua")])
        #expect(entities(text, newer) == ["Jepang ORG dua"])
        #expect(entities(text, .standard) == ["Jepang COUNTRY JP"])
    }

    @Test("Of two own names at the same place the longer one is taken")
    func longest() {
        let lexicon = Lexicon.standard.adding([
            LexiconEntry("Qwerty", kind: .person), LexiconEntry("Qwerty Zxcvb Jaya", kind: .company),
            LexiconEntry("Zxcvb", kind: .location),
        ])
        #expect(entities("Di Qwerty Zxcvb Jaya ada Qwerty.", lexicon) == ["Qwerty Zxcvb Jaya COM -", "Qwerty PER -"])
    }

    @Test("All forms of a name have its kind and link, and stand for one actor")
    func forms() {
        let entry = LexiconEntry("Badan Qwerty Nasional", kind: .government, forms: ["BQN", "Baqnas"], link: "id-bqn")
        let document = Analyzer(lexicon: .standard.adding([entry])).analyze(
            "Badan Qwerty Nasional tutup hari ini. BQN buka lagi besok, dan Baqnas diam.")
        #expect(document.entities.map(\.link) == ["id-bqn", "id-bqn", "id-bqn"])
        #expect(document.actors.map(\.name) == ["Badan Qwerty Nasional"])
        #expect(document.actors.first?.aliases == ["BQN", "Baqnas"])
    }

    @Test("How a form must be written is for its entry to say")
    func matching() {
        let exact = LexiconEntry("Zxcvb", kind: .company, link: "z", matching: .exact)
        #expect(found(exact, "lalu Zxcvb, ZXCVB, zxcvb") == ["Zxcvb"])
        let name = LexiconEntry("Zxcvb", kind: .company, link: "z", matching: .name)
        #expect(found(name, "lalu Zxcvb, ZXCVB, zxcvb") == ["Zxcvb", "ZXCVB"])
        let anyCase = LexiconEntry("Zxcvb", kind: .company, link: "z", matching: .anyCase)
        #expect(found(anyCase, "lalu Zxcvb, ZXCVB, zxcvb") == ["Zxcvb", "ZXCVB", "zxcvb"])
        let byForm = LexiconEntry("Zxcvb Qwe", kind: .company, forms: ["ZQ"], link: "z")
        #expect(found(byForm, "lalu ZXCVB QWE, Zxcvb Qwe, Zq, zxcvb qwe, ZQ") == ["ZXCVB QWE", "Zxcvb Qwe", "ZQ"])
    }

    @Test("A table gives the same as entries in code")
    func table() throws {
        let lexicon = try Lexicon.standard.adding(
            tsv: """
                kind\tname\tnote\tforms\tlink\tmatching
                GOV\tBadan Qwerty Nasional\tx\tBQN; Baqnas\tid-bqn\t
                company\tzxcvb\t\t\t\tany

                """, file: "own.tsv")
        #expect(
            entities("BQN dan Baqnas membeli ZXCVB.", lexicon) == ["BQN GOV id-bqn", "Baqnas GOV id-bqn", "ZXCVB COM -"])
    }

    @Test(
        "What is wrong with a table is told with file and line",
        arguments: [
            ("name\tkind\nAni\tPER\nBudi\torang\n", 3, "no kind of entity 'orang'"),
            ("name\tkind\n\tPER\n", 2, "no name"), ("name\nAni\n", 1, "no column 'kind'"),
            ("name\tkind\tmatching\nAni\tPER\tkira-kira\n", 2, "matching is 'exact', 'name' or 'any', not 'kira-kira'"),
            ("name\tkind\n\nAni\n", 3, "1 fields, the header has 2"),
        ])
    func errors(tsv: String, line: Int, message: String) {
        #expect(throws: LexiconError(file: "own.tsv", line: line, message: message)) {
            try Lexicon.standard.adding(tsv: tsv, file: "own.tsv")
        }
    }

    @Test("No names, and names without a word, change nothing")
    func empty() throws {
        let text = "Kapal itu tiba dari Jepang."
        #expect(entities(text, .standard.adding([])) == ["Jepang COUNTRY JP"])
        #expect(entities(text, .standard.adding([LexiconEntry(" ", kind: .person)])) == ["Jepang COUNTRY JP"])
        #expect(entities(text, try .standard.adding(tsv: "name\tkind\n", file: "own.tsv")) == ["Jepang COUNTRY JP"])
    }

    @Test(
        "An own name keeps its words and its link, whatever stands beside it",
        arguments: [
            "Kata Zxcvb, jalan itu rusak.", "Kata M. Zxcvb, jalan itu rusak.", "Kata Zxcvb-lah, jalan itu rusak.",
            "Kata Ketua DPRD Zxcvb dan Rini Astuti.", "Pemain ganda putri Zxcvb menang.",
        ])
    func ownNamesWinOverRules(text: String) {
        let own = LexiconEntry("Zxcvb", kind: .person, link: "own-1")
        let entities = Analyzer(lexicon: .standard.adding([own])).analyze(text).entities
        #expect(entities.filter { $0.text.contains("Zxcvb") }.map(\.text) == ["Zxcvb"])
        #expect(entities.first { $0.text == "Zxcvb" }?.link == "own-1")
    }

    @Test("Own names are found in text of a model whose kinds are others, too")
    func lastRule() { #expect(NameRules.all.last == OwnNames.self && NameRules.forAnyKinds.last == OwnNames.self) }

    @Test("Own names can be of any kind, and of all at once", arguments: EntityKind.allCases)
    func anyKind(kind: EntityKind) {
        let entries = EntityKind.allCases.map { LexiconEntry("Zxcvb", kind: $0, matching: .exact) }
        let own = LexiconEntry("Qwrty Zxcvb", kind: kind)
        let analyzer = Analyzer(lexicon: .standard.adding(entries).adding([own]))
        #expect(analyzer.analyze("Kata Qwrty Zxcvb, jalan itu rusak.").entities.first?.kind == kind)
    }

    @Test("A word's memberships have room for all kinds")
    func memberships() {
        #expect(EntityKind.allCases.count <= NameMembership.mostKinds)
        #expect(EntityKind.allCases.count == EntityKindFacts.table.count)
        for kind in EntityKind.allCases {
            var membership = NameMembership()
            membership.insert(kind, isFirst: true, isSingle: false, false)
            #expect(EntityKind.allCases.filter(membership.isInLongName) == [kind])
        }
    }
}
