/// The sentences of a text, in order.
///
/// A random-access collection over flat arrays; offsets are in UTF-8 bytes.
public struct Sentences: Sendable, Equatable, RandomAccessCollection {
    /// One sentence, without the white space around it.
    public struct Element: Sendable, Hashable {
        /// Where it stands, in UTF-8 bytes.
        public let utf8Range: Range<Int>
        /// Its words, places in ``Document/words``.
        public let words: Range<Int>
    }

    /// The first word of each sentence, and the number of words at the end.
    private let bounds: [UInt32]
    private let words: Words

    /// - Parameter starts: The first word of each sentence, increasing from 0; empty if there are no words.
    init(starts: [UInt32], words: Words) {
        bounds = starts + [UInt32(words.count)]
        self.words = words
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { bounds.count - 1 }

    public subscript(position: Int) -> Element {
        let range = Int(bounds[position])..<Int(bounds[position + 1])
        let start = words.utf8Range(range.lowerBound).lowerBound
        return Element(utf8Range: start..<words.utf8Range(range.upperBound - 1).upperBound, words: range)
    }
}
