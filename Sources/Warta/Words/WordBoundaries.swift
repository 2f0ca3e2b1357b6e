/// Every word boundary of a text, and the class of the segment that ends there.
///
/// The segments lie side by side and cover the whole text; white space and punctuation are segments too. For words
/// without the white space between them see ``Words``.
public struct WordBoundaries: Sendable, Equatable {
    /// The end of each segment, a UTF-8 offset, in increasing order; the last is the length of the text.
    public let ends: [UInt32]
    /// The class of each segment.
    public let classes: [WordClass]

    init(ends: [UInt32], classes: [WordClass]) {
        self.ends = ends
        self.classes = classes
    }
}

/// Boundaries while they are found: two flat blocks that grow together.
struct WordBoundaryBuffer: ~Copyable {
    private var ends: UnsafeMutablePointer<UInt32>
    private var classes: UnsafeMutablePointer<WordClass>
    private var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        ends = .allocate(capacity: capacity)
        classes = .allocate(capacity: capacity)
    }

    deinit {
        ends.deallocate()
        classes.deallocate()
    }

    @inline(__always)
    mutating func append(_ end: Int, _ wordClass: WordClass) {
        append(atMost: 1) { ends, classes in
            ends[0] = UInt32(truncatingIfNeeded: end)
            classes[0] = wordClass
            return 1
        }
    }

    /// Has `body` write up to `limit` boundaries and say how many they are.
    @inline(__always)
    mutating func append(
        atMost limit: Int, _ body: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<WordClass>) -> Int
    ) {
        if count &+ limit > capacity { grow(to: max(count + limit, capacity * 2)) }
        count &+= body(ends + count, classes + count)
    }

    @inline(never)
    private mutating func grow(to newCapacity: Int) {
        let newEnds = UnsafeMutablePointer<UInt32>.allocate(capacity: newCapacity)
        let newClasses = UnsafeMutablePointer<WordClass>.allocate(capacity: newCapacity)
        newEnds.update(from: ends, count: count)
        newClasses.update(from: classes, count: count)
        ends.deallocate()
        classes.deallocate()
        (ends, classes, capacity) = (newEnds, newClasses, newCapacity)
    }

    func boundaries() -> WordBoundaries {
        WordBoundaries(
            ends: Array(UnsafeBufferPointer(start: ends, count: count)),
            classes: Array(UnsafeBufferPointer(start: classes, count: count)))
    }
}
