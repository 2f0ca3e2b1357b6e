/// A stretch of a text, or of the words of a sentence, and what it names.
package struct KindSpan: Sendable, Hashable {
    package let range: Range<Int>
    /// The kind of name: `PER`, `GOV`, or one of the user's own.
    package let kind: String

    package init(_ range: Range<Int>, _ kind: String) {
        self.range = range
        self.kind = kind
    }
}

extension KindSpan: Comparable {
    package static func < (left: KindSpan, right: KindSpan) -> Bool {
        (left.range.lowerBound, left.range.upperBound, left.kind)
            < (right.range.lowerBound, right.range.upperBound, right.kind)
    }
}
