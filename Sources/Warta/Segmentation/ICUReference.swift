import CICU

/// ICU's own iterators over the same bytes: what tests and evaluation hold the library's stages against.
package enum ICUReference {
    /// The linked version, such as 72.
    package static var version: Int { Int(cicu_version()) }

    /// Every word boundary of `text` but 0, and ICU's rule status before it.
    package static func words(in text: String) -> [(end: Int, status: Int32)] {
        text.withBytes { bytes in
            let breaks = ICUBreaks.words()
            breaks.setText(bytes)
            var boundaries: [(Int, Int32)] = []
            while let end = breaks.next() { boundaries.append((end, breaks.status)) }
            return boundaries
        }
    }

    /// The ends of ICU's sentences.
    package static func sentenceEnds(in text: String) -> [Int] {
        text.withBytes { bytes in
            let breaks = ICUBreaks.sentences()
            breaks.setText(bytes)
            var ends: [Int] = []
            while let end = breaks.next() { ends.append(end) }
            return ends
        }
    }
}

extension WordBoundaries {
    /// The first boundary at which this differs from ICU's own on the same text, and what each says.
    package func firstDifference(fromICUOn text: String) -> String? {
        let reference = ICUReference.words(in: text)
        let mine = text.withBytes { bytes -> [(Int, WordClass)] in zip(ends.map(Int.init), classes).map { ($0, $1) } }
        var start = 0
        for index in 0..<max(reference.count, mine.count) {
            guard index < reference.count, index < mine.count else {
                return "\(mine.count) boundaries, ICU has \(reference.count)"
            }
            let expected = text.withBytes {
                WordClass(status: reference[index].status, first: $0.codePoint(at: start).value)
            }
            if mine[index] != (reference[index].end, expected) {
                return "\(mine[index]), ICU has \(reference[index].end) \(expected), after \(start)"
            }
            start = reference[index].end
        }
        return nil
    }
}
