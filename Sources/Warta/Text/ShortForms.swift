extension Double {
    /// The number as files have it.
    package var toFourDecimals: Double { (self * 10_000).rounded() / 10_000 }
}

extension String {
    /// The words on one line, of which no more than about eighty characters are kept.
    var onOneLine: String {
        let start = prefix(Self.longestLine + 1)
        let words = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return start.count > Self.longestLine ? words.prefix(Self.longestLine) + "…" : words
    }

    private static let longestLine = 80
}
