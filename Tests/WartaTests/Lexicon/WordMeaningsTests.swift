import Testing
import WartaTestSupport

@testable import Warta

@Suite("Meanings of words")
struct WordMeaningsTests {
    private func lexicon(_ fill: (inout LexiconBuilder) throws -> Void) rethrows -> Lexicon {
        var builder = LexiconBuilder()
        try fill(&builder)
        return Lexicon(compiled: builder.compiled())!
    }

    @Test("The table says what a dictionary says", arguments: 1...20 as ClosedRange<UInt64>)
    func agreesWithDictionary(seed: UInt64) throws {
        struct Key: Hashable {
            let meaning: WordMeaning
            let word: String
        }
        var random = SplitMix64(seed: seed)
        let words = (0..<30).map { "kata\($0)" }
        var expected: [Key: Int] = [:]
        for _ in 0..<Int.random(in: 0...200, using: &random) {
            let key = Key(meaning: .allCases.randomElement(using: &random)!, word: words.randomElement(using: &random)!)
            expected[key] = Int.random(in: 0..<65_535, using: &random)
        }
        let lexicon = try lexicon { builder in
            for (key, value) in expected { try builder.addMeaning(key.meaning, key.word, value: value) }
        }
        let meanings = lexicon.base.meanings
        for meaning in WordMeaning.allCases {
            for word in words {
                #expect(meanings[meaning, WordHash.of(word)] == expected[Key(meaning: meaning, word: word)])
            }
        }
    }

    @Test("A word means the same in any case, and gets no traits by it")
    func noTraits() throws {
        let lexicon = try lexicon { try $0.addMeaning(.listener, "hadirin") }
        #expect(lexicon.base.meanings.contains(.listener, WordHash.of("Hadirin")))
        #expect(lexicon.base.word(WordHash.of("hadirin")) == nil)
    }

    @Test("Only words that a value can begin with are held for that")
    func valueStarts() throws {
        let lexicon = try lexicon {
            try $0.addMeaning(.month, "juni", value: 6)
            try $0.addMeaning(.listener, "hadirin")
        }
        #expect(lexicon.base.meanings.mayStartValue(WordHash.of("juni")))
        #expect(!lexicon.base.meanings.mayStartValue(WordHash.of("hadirin")))
    }

    @Test("Strings come back by their numbers")
    func strings() {
        let names = ["kilogram", "", "hektare", "kilogram", "°C"]
        var numbers: [Int] = []
        let lexicon = lexicon { builder in numbers = names.map { builder.number(of: $0) } }
        #expect(numbers == [0, 1, 2, 0, 3])
        #expect(numbers.map(lexicon.base.meanings.string) == names)
    }

    @Test("A country's name counts for the currencies that share a name")
    func owners() throws {
        let lexicon = try lexicon { builder in
            let (dollar, rial) = (builder.number(of: "USD"), builder.number(of: "SAR"))
            try builder.addMeaning(.currencyCountry, "kanada", of: dollar, value: builder.number(of: "CAD"))
            try builder.addMeaning(.currencyCountry, "amerika serikat", of: dollar, value: dollar)
            try builder.addMeaning(.currencyCountry, "qatar", of: rial, value: builder.number(of: "QAR"))
        }
        func issued(_ currency: Int, _ country: String, _ next: String) -> String? {
            lexicon.base.meanings.issued(currency, by: WordHash.of(country), WordHash.of(next)).map { "\($0.currency) \($0.words)" }
        }
        #expect(issued(0, "kanada", "naik") == "CAD 1" && issued(0, "amerika", "serikat") == "USD 2")
        #expect(issued(0, "qatar", "naik") == nil && issued(1, "qatar", "naik") == "QAR 1")
    }

    @Test("A name has to be new, and short enough to be found")
    func errors() throws {
        var builder = LexiconBuilder()
        try builder.addMeaning(.unit, "kepala keluarga")
        try builder.addMeaning(.partOfDay, "kepala keluarga")
        #expect(throws: MeaningError.known("Kepala  Keluarga")) { try builder.addMeaning(.unit, "Kepala  Keluarga") }
        #expect(throws: MeaningError.tooLong("awak media", words: 2, most: 1)) { try builder.addMeaning(.listener, "awak media") }
        #expect(throws: MeaningError.empty) { try builder.addMeaning(.listener, " ") }
    }

    @Test("Numerals come back by their codes")
    func numerals() {
        let numerals =
            (0..<10).map { .digit($0) } + (10..<16).map { .small($0) }
            + (1..<16).flatMap { [.power($0), .onePower($0)] } + [.teen, .half, .vague] as [Numeral]
        #expect(numerals.map { Numeral(code: $0.code) } == numerals)
        #expect(Set(numerals.map(\.code)).count == numerals.count)
    }
}
