import Testing

@testable import Warta

@Suite("Word hashes")
struct WordHashTests {
    @Test("A word has one hash wherever it stands and however its case and apostrophes are written")
    func folding() {
        let spellings = [
            ["kopi", "Kopi", "KOPI", "kOPi"], ["Jum'at", "jum’at", "JUM‘AT"], ["Universitas", "UNIVERSITAS"],
            ["Ésa", "ésa"], ["kepala12", "KEPALA12"],
        ]
        for words in spellings {
            let hashes = words.flatMap { word in
                [WordHash.of(word), inside("", word, ""), inside("ab ", word, ""), inside("“", word, "” dan seterusnya")]
            }
            #expect(Set(hashes).count == 1, "\(words)")
        }
    }

    @Test("Different words have different hashes")
    func noCollisions() {
        var words: Set<String> = []
        for first in "abcdefghijklmnopqrstuvwxyz" {
            for second in "aeiou1-'" { for third in "bdkmnr" { words.insert("\(first)\(second)\(third)") } }
        }
        words.formUnion(words.map { $0 + "\u{0}" }.filter { !words.contains($0) })
        #expect(Set(words.map(WordHash.of)).count == words.count)
    }

    private func inside(_ before: String, _ word: String, _ after: String) -> UInt64 {
        (before + word + after).withBytes {
            WordHash.of($0, before.utf8.count..<before.utf8.count + word.utf8.count)
        }
    }
}
