/// How the rows of a CoNLL file are written.
struct ConllLayout: Sendable {
    /// Whether tabs separate the columns of words, so that what begins with a hash mark and has no tab is a comment.
    let hasTabs: Bool
    /// Whether it is CoNLL-U (https://universaldependencies.org/format.html): the word stands in the second column.
    let isUniversal: Bool
    /// How many columns each word must have; `nil` for any number.
    let columns: Int?

    static let universalColumns = 10

    init(hasTabs: Bool, isUniversal: Bool, columns: Int?) {
        self.hasTabs = hasTabs
        self.isUniversal = isUniversal
        self.columns = columns
    }

    /// The layout that lines of a file show.
    ///
    /// - Parameter isUniversal: What is known of it.
    /// - Returns: `nil` where they have no words.
    init?(of lines: [Substring], isUniversal: Bool) {
        let tabbed = lines.filter { $0.utf8.contains(UInt8(ascii: "\t")) && !$0.hasPrefix("-DOCSTART-") }
        hasTabs = !tabbed.isEmpty || isUniversal
        let sentence = lines.drop { !$0.utf8.contains(UInt8(ascii: "\t")) }.prefix { !$0.allSatisfy(\.isWhitespace) }
        self.isUniversal = isUniversal || !tabbed.isEmpty && Self.isUniversal(sentence)
        let layout = ConllLayout(hasTabs: hasTabs, isUniversal: self.isUniversal, columns: nil)
        let rows = lines.lazy.map { ConllRow($0, layout) }.filter { !$0.text.isEmpty }
        guard let first = rows.first(where: \.isWord) else { return nil }
        columns = self.isUniversal ? max(first.columnCount, Self.universalColumns) : first.columnCount
    }

    /// Whether the rows of a sentence have the columns of CoNLL-U, and are numbered as there.
    private static func isUniversal(_ sentence: ArraySlice<Substring>) -> Bool {
        var last = 0
        for line in sentence where line.utf8.contains(UInt8(ascii: "\t")) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= universalColumns, let id = UniversalID(columns[0]) else { return false }
            switch id {
            case .word(let number):
                guard number == last + 1 else { return false }
                last = number
            case .range(let numbers): guard numbers.lowerBound == last + 1 else { return false }
            case .emptyNode: break
            }
        }
        return last > 0
    }
}

/// What stands in the first column of CoNLL-U.
enum UniversalID: Sendable, Equatable {
    case word(Int)
    /// A word that the rows with these numbers are the parts of.
    case range(ClosedRange<Int>)
    /// What the text does not have: `5.1`.
    case emptyNode

    init?(_ text: some StringProtocol) {
        func number(_ text: some StringProtocol) -> Int? {
            text.allSatisfy(\.isASCII) && text.first?.isNumber == true ? Int(text) : nil
        }
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "." }
        guard let first = parts.first.flatMap({ number($0) }) else { return nil }
        guard parts.count == 2 else {
            self = .word(first)
            return
        }
        guard let second = number(parts[1]) else { return nil }
        if text.contains(".") {
            self = .emptyNode
        } else if first <= second {
            self = .range(first...second)
        } else {
            return nil
        }
    }
}
