/// Words that somebody else split, as CoNLL files have them, put side by side in a text.
package struct GivenWords: Sendable {
    /// The words as they would be printed: a space between them, but for marks that stick to a word.
    package let text: String
    let words: Words

    /// Where each word stands, in UTF-8 bytes.
    package var ranges: [Range<Int>] { words.map(\.utf8Range) }

    /// - Parameter words: A word that holds white space is taken as it is.
    package init(_ words: [String]) {
        var text = ""
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var classes: [WordClass] = []
        var isGlued = true
        var isQuoted = false
        for word in words {
            let isQuote = Self.quotes.contains(word)
            let sticks = Self.closing.contains(word) || isQuote && isQuoted
            if !isGlued && !sticks { text += " " }
            starts.append(UInt32(text.utf8.count))
            text += word
            ends.append(UInt32(text.utf8.count))
            classes.append(Self.wordClass(word))
            if isQuote { isQuoted.toggle() }
            isGlued = Self.opening.contains(word) || isQuote && isQuoted
        }
        self.text = text
        self.words = Words(starts: starts, ends: ends, classes: classes)
    }

    private static let quotes: Set = ["\"", "''", "``"]
    private static let closing: Set = [".", ",", ";", ":", "!", "?", ")", "%", "]", "”"]
    private static let opening: Set = ["(", "[", "“"]

    /// That of the word's first segment that is a word.
    private static func wordClass(_ word: String) -> WordClass {
        let classes = WordTokenizer().boundaries(in: word).classes
        return classes.first(where: \.isWord) ?? classes.first ?? .none
    }
}
