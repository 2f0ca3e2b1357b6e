import Testing
import WartaTestSupport

@testable import Warta

@Suite("Offsets in other units")
struct OffsetConverterTests {
    private static let texts = [
        "", "Hujan turun.", "“Ya,” kata Rémi – pe\u{301}lan…", "👩‍👧‍👦🇮🇩 Jum’at\r\n漢字 \u{10FFFF}\u{0}a\u{301}\u{302}",
    ]

    /// The place of a UTF-8 offset by the standard library's own views.
    private func expected(_ text: String, _ offset: Int, _ unit: OffsetUnit) -> Int {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        return switch unit {
        case .unicode: text.unicodeScalars.distance(from: text.startIndex, to: index)
        case .utf8: offset
        case .utf16: text.utf16.distance(from: text.startIndex, to: index)
        }
    }

    /// Every offset at which a code point starts, and the end.
    private func boundaries(_ text: String) -> [Int] {
        text.unicodeScalars.reduce(into: [0]) { $0.append($0.last! + UTF8.width($1)) }
    }

    @Test("They are those of the string's views", arguments: OffsetUnit.allCases)
    func agreesWithViews(unit: OffsetUnit) {
        var random = RandomText(seed: 11)
        for text in Self.texts + (0..<300).map({ _ in random.next() }) {
            let offsets = boundaries(text)
            #expect(text.offsets(offsets, in: unit) == offsets.map { expected(text, $0, unit) }, "\(text.debugDescription)")
        }
    }

    @Test("They come in the order of the offsets given, repeated ones too", arguments: OffsetUnit.allCases)
    func anyOrder(unit: OffsetUnit) {
        var generator = SplitMix64(seed: 5)
        for text in Self.texts {
            let offsets = (boundaries(text) + boundaries(text)).shuffled(using: &generator)
            #expect(text.offsets(offsets, in: unit) == offsets.map { expected(text, $0, unit) })
        }
        #expect("Hujan".offsets([], in: unit).isEmpty)
    }

    @Test("Each leads back to its bytes, and what is inside a character or after the text to none", arguments: OffsetUnit.allCases)
    func andBack(unit: OffsetUnit) {
        for text in Self.texts {
            let offsets = boundaries(text)
            let places = Dictionary(zip(text.offsets(offsets, in: unit), offsets), uniquingKeysWith: { first, _ in first })
            let all = Array(0...offsets.last! + 3)
            let found = text.withBytes { OffsetConverter(unit: unit).utf8Offsets(of: all, in: $0) }
            #expect(found == all.map { places[$0] }, "\(text.debugDescription)")
        }
    }

    @Test("A text whose bytes do not lie together has the same ones", arguments: OffsetUnit.allCases)
    func bridgedText(unit: OffsetUnit) {
        for text in Self.texts {
            let pieces = String(Array(text))
            let offsets = boundaries(text)
            #expect(pieces.offsets(offsets, in: unit) == text.offsets(offsets, in: unit))
        }
    }

    @Test("A document converts places of its own text")
    func document() {
        let document = Analyzer().analyze("😅 Kapal tiba dari Jepang.")
        let ends = document.words.map(\.utf8Range.upperBound)
        #expect(document.offsets(ends, in: .unicode) == [1, 7, 12, 17, 24, 25])
        #expect(document.offsets(ends, in: .utf16) == [2, 8, 13, 18, 25, 26])
    }
}
