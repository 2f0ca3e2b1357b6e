/// A stretch of a text, or of the words of a sentence, and what it names.
public struct KindSpan: Sendable, Hashable {
    public let range: Range<Int>
    /// The kind of name: `PER`, `GOV`, or one of the user's own.
    public let kind: String

    public init(_ range: Range<Int>, _ kind: String) {
        self.range = range
        self.kind = kind
    }
}

extension KindSpan: Comparable {
    public static func < (left: KindSpan, right: KindSpan) -> Bool {
        (left.range.lowerBound, left.range.upperBound, left.kind)
            < (right.range.lowerBound, right.range.upperBound, right.kind)
    }
}
