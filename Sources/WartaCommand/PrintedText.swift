/// Words put together as a newspaper prints them, a sentence a line: closing marks stand at the word before them, opening
/// ones at the word behind them.
struct PrintedText {
    private(set) var text = ""
    /// Whether the next word stands directly behind what there is.
    private var isGlued = true
    private var isQuoted = false

    init(_ sentences: [[String]]) {
        for words in sentences where !words.isEmpty {
            if !text.isEmpty { text += "\n" }
            isGlued = true
            for word in words { append(word) }
        }
    }

    private mutating func append(_ word: String) {
        let isClosing: Bool
        let isOpening: Bool
        switch word {
        case "(", "[", "{", "“", "‘", "``": (isOpening, isClosing) = (true, false)
        case ",", ".", ";", ":", "!", "?", "…", "...", "%", ")", "]", "}", "’", "''":
            (isOpening, isClosing) = (false, true)
        case "/": (isOpening, isClosing) = (true, true)
        case "\"", "”":
            // Some newspapers open quotations with the mark that closes them.
            (isOpening, isClosing) = (!isQuoted, isQuoted)
        default: (isOpening, isClosing) = (false, false)
        }
        switch word {
        case "“", "``": isQuoted = true
        case "\"", "”": isQuoted.toggle()
        case "''": isQuoted = false
        default: break
        }
        if !isGlued, !isClosing { text += " " }
        text += word
        isGlued = isOpening
    }
}
