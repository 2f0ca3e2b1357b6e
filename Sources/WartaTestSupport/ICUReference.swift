import CICU
import Warta

/// ICU's own iterators over the same bytes: what the library's stages are held against.
public enum ICUReference {
    /// The linked version, such as 72.
    public static var version: Int { Int(cicu_version()) }

    /// Every word boundary of `text` but 0, with the class that ICU's rule status and the segment's first character
    /// give it.
    public static func words(in text: String) -> [(end: Int, wordClass: WordClass)] {
        let characters = Array(text.unicodeScalars)
        var character = 0
        var position = 0
        return boundaries(in: text, CICU_WORDS).map { end, status in
            let first = characters[character]
            while position < end {
                position += UTF8.width(characters[character])
                character += 1
            }
            return (end, wordClass(status, first.value))
        }
    }

    /// The ends of ICU's sentences.
    public static func sentenceEnds(in text: String) -> [Int] { boundaries(in: text, CICU_SENTENCES).map(\.end) }

    private static func boundaries(in text: String, _ kind: cicu_breaks_kind) -> [(end: Int, status: Int32)] {
        guard let breaks = cicu_breaks_open(kind, "id") else { fatalError("ICU has no break rules for Indonesian") }
        defer { cicu_breaks_close(breaks) }
        var copy = text
        return copy.withUTF8 { bytes in
            var found: [(Int, Int32)] = []
            guard cicu_breaks_set_text(breaks, bytes.baseAddress, Int32(bytes.count)) else { return found }
            while case let end = cicu_breaks_next(breaks), end >= 0 {
                found.append((Int(end), cicu_breaks_status(breaks)))
            }
            return found
        }
    }

    private static func wordClass(_ status: Int32, _ first: UInt32) -> WordClass {
        switch (status, cicu_character_class(first)) {
        case (100..<200, _): .number
        case (200..<300, _): .letter
        case (300..<400, _): .kana
        case (400..<500, _): .ideograph
        case (_, CICU_QUOTATION_MARK): .quotationMark
        case (_, CICU_WHITE_SPACE): .whiteSpace
        case (_, CICU_PUNCTUATION): .punctuation
        default: .none
        }
    }
}

extension WordBoundaries {
    /// The first boundary at which this differs from ICU's own on the same text, and what each says.
    public func firstDifference(fromICUOn text: String) -> String? {
        let reference = ICUReference.words(in: text)
        if let index = zip(zip(ends, classes), reference).enumerated().first(where: { _, pair in
            Int(pair.0.0) != pair.1.end || pair.0.1 != pair.1.wordClass
        })?.offset {
            return "\(ends[index]) \(classes[index]), ICU has \(reference[index])"
        }
        return ends.count == reference.count ? nil : "\(ends.count) boundaries, ICU has \(reference.count)"
    }
}
