/// Words that somebody else split, as CoNLL files have them, put together as a newspaper prints them, a sentence a line.
package struct GivenWords: Sendable {
    package let text: String
    /// Where each word stands in the text, one sentence after another, in UTF-8 bytes.
    package let ranges: [Range<Int>]
    /// The words but for those that are nothing or white space.
    package let words: Words
    /// Which of ``ranges`` each of ``words`` has.
    let places: [Int]
    package let sentences: Sentences

    /// - Parameter sentences: A word that holds white space among other characters is taken as it is.
    package init(_ sentences: [[String]]) {
        var print = Print()
        var places: [Int] = []
        var classes: [WordClass] = []
        var sentenceStarts: [UInt32] = []
        for sentence in sentences where !sentence.isEmpty {
            print.startLine()
            let start = places.count
            for word in sentence {
                print.append(word)
                guard let wordClass = Self.wordClass(word) else { continue }
                places.append(print.ranges.count - 1)
                classes.append(wordClass)
            }
            if places.count > start { sentenceStarts.append(UInt32(start)) }
        }
        let filled = places.map { print.ranges[$0] }
        words = Words(
            starts: filled.map { UInt32(truncatingIfNeeded: $0.lowerBound) },
            ends: filled.map { UInt32(truncatingIfNeeded: $0.upperBound) }, classes: classes)
        self.places = places
        self.sentences = Sentences(starts: sentenceStarts, words: words)
        (text, ranges) = (print.text, print.ranges)
    }

    /// That of the word's first segment that is a word; `nil` for nothing but white space.
    private static func wordClass(_ word: String) -> WordClass? {
        if word == "``" { return .quotationMark }
        let classes = WordTokenizer().boundaries(in: word).classes
        return classes.first(where: \.isWord) ?? classes.first { $0 != .whiteSpace }
    }
}

/// Words put side by side: closing marks stand at the word before them, opening ones at the word after them.
private struct Print {
    private(set) var text = ""
    private(set) var ranges: [Range<Int>] = []
    /// Whether the next word stands directly after what there is.
    private var isGlued = true
    private var isQuoted = false

    mutating func startLine() {
        if !text.isEmpty { text += "\n" }
        isGlued = true
    }

    mutating func append(_ word: String) {
        let (opens, closes) = sides(word)
        if !isGlued, !closes { text += " " }
        let start = text.utf8.count
        text += word
        ranges.append(start..<text.utf8.count)
        isGlued = opens
        switch word {
        case "“", "``": isQuoted = true
        case "\"", "”": isQuoted.toggle()
        case "''": isQuoted = false
        default: break
        }
    }

    /// Whether a mark opens, and stands at the word after it, and whether it closes, and stands at the word before it.
    private func sides(_ word: String) -> (opens: Bool, closes: Bool) {
        switch word {
        case "(", "[", "{", "“", "‘", "``": (true, false)
        case ",", ".", ";", ":", "!", "?", "…", "...", "%", ")", "]", "}", "’", "''": (false, true)
        case "/": (true, true)
        // Some newspapers open quotations with the mark that closes them.
        case "\"", "”": (!isQuoted, isQuoted)
        default: (false, false)
        }
    }
}
