/// The words and punctuation marks of a text, in order; white space is left out.
///
/// A random-access collection over flat arrays. Offsets are in UTF-8 bytes.
public struct Words: Sendable, Equatable, RandomAccessCollection {
    /// One word or punctuation mark.
    public struct Element: Sendable, Hashable {
        /// Where it stands, in UTF-8 bytes.
        public let utf8Range: Range<Int>
        /// What kind of text it is.
        public let wordClass: WordClass
    }

    let starts: [UInt32]
    let ends: [UInt32]
    let classes: [WordClass]

    init(starts: [UInt32], ends: [UInt32], classes: [WordClass]) {
        self.starts = starts
        self.ends = ends
        self.classes = classes
    }

    init(_ boundaries: WordBoundaries) {
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var classes: [WordClass] = []
        let count = boundaries.classes.reduce(into: 0) { $0 += $1 == .whiteSpace ? 0 : 1 }
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        classes.reserveCapacity(count)
        var start: UInt32 = 0
        for (end, wordClass) in zip(boundaries.ends, boundaries.classes) {
            if wordClass != .whiteSpace {
                starts.append(start)
                ends.append(end)
                classes.append(wordClass)
            }
            start = end
        }
        self.init(starts: starts, ends: ends, classes: classes)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { starts.count }

    public subscript(position: Int) -> Element {
        Element(utf8Range: utf8Range(position), wordClass: classes[position])
    }

    func utf8Range(_ position: Int) -> Range<Int> { Int(starts[position])..<Int(ends[position]) }

    /// The words that have bytes of a range. Logarithmic time.
    func places(in utf8Range: Range<Int>) -> Range<Int> {
        let first = firstPlace(notBefore: utf8Range.lowerBound + 1) { $0.utf8Range.upperBound }
        return first..<Swift.max(first, firstPlace(notBefore: utf8Range.upperBound) { $0.utf8Range.lowerBound })
    }

    /// Whether no white space stands before the word.
    func isAttached(_ position: Int) -> Bool { position > 0 && starts[position] == ends[position - 1] }

    /// The words of a caller's text where they stand in it after edits, which are in order.
    func after(_ edits: [CleanText.Edit]) -> Words {
        var (starts, ends) = (starts, ends)
        var next = 0
        var lost: UInt32 = 0
        func moved(_ offset: UInt32) -> UInt32 {
            while next < edits.count, edits[next].range.upperBound <= Int(offset) {
                lost += UInt32(edits[next].range.count - edits[next].replacement.utf8CodeUnitCount)
                next += 1
            }
            return offset - lost
        }
        for place in indices {
            starts[place] = moved(starts[place])
            ends[place] = moved(ends[place])
        }
        return Words(starts: starts, ends: ends, classes: classes)
    }

    /// The words of a cleaned text where they stand in the caller's.
    func inSource(of clean: CleanText) -> Words {
        var (starts, ends) = (starts, ends)
        clean.moveToSource(starts: &starts, ends: &ends)
        return Words(starts: starts, ends: ends, classes: classes)
    }
}
