/// Words that somebody else split, as CoNLL files have them, put together as a newspaper prints them, a sentence a line.
package struct GivenWords: Sendable {
    package let text: String
    /// Where each word stands in the text, one sentence after another, in UTF-8 bytes.
    package let ranges: [Range<Int>]
    /// The words but for those that nobody sees.
    package let words: Words
    /// Which of ``ranges`` each of ``words`` has.
    let places: [Int]
    package let sentences: Sentences

    /// - Parameters:
    ///   - sentences: A word that holds white space among other characters is taken as it is.
    ///   - isGluedToNext: For each word whether the next one stands directly after it, where that is known.
    package init(_ sentences: [[String]], isGluedToNext: [[Bool?]] = []) {
        var print = Print()
        var places: [Int] = []
        var classes: [WordClass] = []
        var sentenceStarts: [UInt32] = []
        for (number, sentence) in sentences.enumerated() where !sentence.isEmpty {
            print.startLine()
            let start = places.count
            for (index, word) in sentence.enumerated() {
                print.append(word, isGluedToNext: isGluedToNext.isEmpty ? nil : isGluedToNext[number][index])
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

    /// That of the word's first segment that is a word; `nil` for nothing but white space or invisible characters.
    private static func wordClass(_ word: String) -> WordClass? {
        if word == "``" { return .quotationMark }
        if InvisibleCharacters.areAll(of: word) { return nil }
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
    /// Whether that was told, and is not only what newspapers do.
    private var isTold = false
    private var isQuoted = false

    mutating func startLine() {
        if !text.isEmpty { text += "\n" }
        isGlued = true
        isTold = false
    }

    mutating func append(_ word: String, isGluedToNext: Bool?) {
        let (opens, closes) = sides(word)
        if !isGlued, isTold || !closes { text += " " }
        let start = text.utf8.count
        text += word
        ranges.append(start..<text.utf8.count)
        isGlued = isGluedToNext ?? opens
        isTold = isGluedToNext != nil
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
