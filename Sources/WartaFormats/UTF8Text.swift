extension String {
    /// The text of a range in UTF-8 bytes.
    subscript(utf8 range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }
}

extension Substring {
    /// A word as a line can hold it: whole, if a hyphen at a line's end divides it.
    var withoutLineEnd: Substring {
        guard let lineFeed = utf8.firstIndex(of: UInt8(ascii: "\n")) else { return self }
        let isDivider: (Character) -> Bool = { $0.isWhitespace || $0 == "-" || $0 == "\u{2010}" || $0 == "\u{AD}" }
        let end = self[..<lineFeed].lastIndex { !isDivider($0) }.map(index(after:)) ?? startIndex
        return self[..<end] + self[lineFeed...].drop(while: \.isWhitespace)
    }
}
