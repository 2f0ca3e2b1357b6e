import Testing

@testable import Warta

@Suite("Misspelt cues")
struct MisspeltCuesTests {
    private func traits(_ word: String, _ lexicon: Lexicon) -> WordTraits {
        Pipeline(lexicon: lexicon).read(word) { MisspeltCues($0).traits(0) }
    }

    @Test(
        "One wrong letter, one too many, one missing, two that changed places",
        arguments: ["ujsr", "ujarr", "menjelskan", "ujra"])
    func oneLetter(word: String) { #expect(traits(word, .standard).hasAny(.cues)) }

    @Test("They are looked for in the lexicon of the reading")
    func ownLexicon() {
        var builder = LexiconBuilder()
        builder.addWord("memblimbing", traits: WordTraits.reportingVerb.rawValue)
        let lexicon = Lexicon(compiled: builder.compiled())!
        #expect(traits("membilmbing", lexicon) == .reportingVerb)
        #expect(traits("membilmbing", .standard) == [])
        #expect(traits("ujra", lexicon) == [])
    }
}
