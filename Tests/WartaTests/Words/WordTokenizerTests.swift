import Testing
import WartaTestSupport

@testable import Warta

@Suite("Words")
struct WordTokenizerTests {
    private let tokenizer = WordTokenizer()

    private func words(_ text: String) -> [String] {
        tokenizer.words(in: text).map { String(text[text.range(ofUTF8: $0.utf8Range)]) }
    }

    @Test("Boundaries and classes are ICU's on random strings", arguments: 1...8 as ClosedRange<UInt64>)
    func agreesWithICU(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<5_000 {
            let text = random.next()
            let difference = tokenizer.boundaries(in: text).firstDifference(fromICUOn: text)
            #expect(difference == nil, "\(text.debugDescription)")
        }
    }

    @Test("Boundaries are ICU's on long runs and at the edges of the scanner's blocks")
    func agreesWithICUAroundBlocks() {
        let fillers = ["a", " ", "1.", "a.", "'a", "\r\n", "_", "”", "é", "漢", "a\u{301}"]
        for filler in fillers {
            for count in [1, 20, 31, 32, 61, 62, 63, 64, 65, 66, 127, 128, 129, 300] {
                for end in ["", "a", ".", "1", " b", "\n", "’a", "\u{301}"] {
                    let text = String(repeating: filler, count: count) + end
                    #expect(tokenizer.boundaries(in: text).firstDifference(fromICUOn: text) == nil, "\(count) \(filler)")
                }
            }
        }
    }

    @Test("Boundaries are ICU's on ordinary sentences")
    func agreesWithICUOnSentences() {
        let sentences = [
            "Harga cabai naik 12,5 persen menjadi Rp 85.000 per kg pada Jum'at (3/5/2024).",
            "“Kami menunggu hasilnya,” kata Wati – yang tak mau menyebut nama lengkapnya…",
            "surel redaksi@contoh.id, pukul 07.30 WIB; rasio 3:1; A.S. dan a.n. dua-duanya",
        ]
        for text in sentences {
            #expect(tokenizer.boundaries(in: text).firstDifference(fromICUOn: text) == nil)
        }
    }

    @Test("Segments cover the text and never meet inside a character", arguments: 100...104 as ClosedRange<UInt64>)
    func coversText(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<500 {
            let text = random.next()
            let ends = tokenizer.boundaries(in: text).ends.map(Int.init)
            #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
            #expect(ends.last == text.utf8.count)
            #expect(ends.allSatisfy { text.index(atUTF8: $0).samePosition(in: text.unicodeScalars) != nil })
        }
    }

    @Test("Words leave white space out and keep apostrophes and decimals whole")
    func words() {
        #expect(words("Jum'at pukul 07.30, Asy’ari \n pergi.") == ["Jum'at", "pukul", "07.30", ",", "Asy’ari", "pergi", "."])
        #expect(words("") == [])
        #expect(words(" \n\t ") == [])
    }

    @Test("Classes tell words, numbers, marks and quotation marks apart")
    func classes() {
        let text = "Ada 3 “ikan”, + 1."
        #expect(
            tokenizer.words(in: text).map(\.wordClass)
                == [.letter, .number, .quotationMark, .letter, .quotationMark, .punctuation, .none, .number, .punctuation])
    }

    @Test("A text whose bytes do not lie together gives the same words")
    func bridgedText() {
        let pieces: [Character] = Array("Rina: “Baik.”")
        #expect(tokenizer.words(in: String(pieces)) == tokenizer.words(in: "Rina: “Baik.”"))
    }
}
