/// Finds word boundaries in UTF-8.
///
/// Three gears, fastest first. Sixty-four ASCII bytes at a time become bit masks, in which a boundary is a bit
/// between two unlike neighbours. A segment near a character of ``WordBreakTable`` outside ASCII goes character by
/// character. A segment near any other character goes to ICU, from its start to the first boundary before a
/// character of the table. No rule looks back over a boundary before such a character, so both sides agree there.
struct WordScanner: ~Copyable {
    private let bytes: UTF8Bytes
    private let table: WordBreakTable
    private let icu: ICUSource
    private var found: WordBoundaryBuffer
    private var position = 0

    init(_ bytes: UTF8Bytes, table: WordBreakTable = .learned) {
        self.bytes = bytes
        self.table = table
        icu = ICUSource()
        found = WordBoundaryBuffer(capacity: bytes.count / 3 + 128)
    }

    consuming func scan() -> WordBoundaries {
        while position < bytes.count {
            if table.hasUsualASCII, position + 64 <= bytes.count, scanBlock() { continue }
            scanSegment()
        }
        return found.boundaries()
    }

    // MARK: Sixty-four ASCII bytes

    /// Takes the boundaries that the next 64 bytes decide; false if there are none.
    @inline(__always)
    private mutating func scanBlock() -> Bool {
        let start = bytes.baseAddress! + position
        var masks = ASCIIMasks(start, joinsAt: table.joinsAt)
        let known = masks.foreign.trailingZeroBitCount
        // A boundary needs the character after it: a full stop may join what stands on its two sides.
        guard known > 2 else { return false }
        let decided = (UInt64(1) << UInt64(known - 1)) &- 2
        keepJoined(&masks, start)
        var boundaries = masks.boundaries & decided
        guard boundaries != 0 else { return false }
        var previous = 0
        let (bytes, position, table) = (bytes, position, table)
        found.append(atMost: 64) { ends, classes in
            var count = 0
            while boundaries != 0 {
                let end = boundaries.trailingZeroBitCount
                ends[count] = UInt32(truncatingIfNeeded: position &+ end)
                let last = start[end &- 1]
                classes[count] =
                    last == UInt8(ascii: "_")
                    ? table.wordClass(bytes, position + previous..<position + end) : table.asciiClass(last)
                count &+= 1
                previous = end
                boundaries &= boundaries &- 1
            }
            return count
        }
        self.position += previous
        return true
    }

    /// Clears the boundaries around marks that join words, and between carriage return and line feed.
    @inline(__always)
    private func keepJoined(_ masks: inout ASCIIMasks, _ start: UnsafePointer<UInt8>) {
        var candidates = masks.singleInWord
        while candidates != 0 {
            let offset = candidates.trailingZeroBitCount
            if joins(start, offset) { masks.boundaries &= ~(0b11 << UInt64(offset)) }
            candidates &= candidates &- 1
        }
        candidates = masks.secondSingle
        while candidates != 0 {
            let offset = candidates.trailingZeroBitCount
            if start[offset] == UInt8(ascii: "\n"), start[offset - 1] == UInt8(ascii: "\r") {
                masks.boundaries &= ~(1 << UInt64(offset))
            }
            candidates &= candidates &- 1
        }
    }

    @inline(__always)
    private func joins(_ start: UnsafePointer<UInt8>, _ offset: Int) -> Bool {
        let mark = table.asciiKind(start[offset])
        return mark.joins(table.asciiKind(start[offset - 1]), table.asciiKind(start[offset + 1]))
    }

    // MARK: One segment

    private mutating func scanSegment() {
        if let end = segmentEnd() {
            found.append(end, table.wordClass(bytes, position..<end))
            position = end
        } else {
            scanWithICU()
        }
    }

    /// The end of the segment at `position`, or `nil` if it depends on a character that is not in the table.
    private func segmentEnd() -> Int? {
        let (first, length) = table.kind(bytes, position)
        var end = position + length
        if first == .foreign { return nil }
        if bytes[position] == UInt8(ascii: "\r"), end < bytes.count, bytes[end] == UInt8(ascii: "\n") { return end + 1 }
        var previous = first
        while end < bytes.count {
            let (next, length) = table.kind(bytes, end)
            if next == .foreign { return nil }
            if first == .space {
                guard next == .space else { return end }
            } else {
                guard previous.isWord else { return end }
                if !next.isWord {
                    guard next.isMid, end + length < bytes.count else { return end }
                    let (after, afterLength) = table.kind(bytes, end + length)
                    if after == .foreign { return nil }
                    guard next.joins(previous, after) else { return end }
                    previous = after
                    end += length + afterLength
                    continue
                }
            }
            previous = next
            end += length
        }
        return end
    }

    // MARK: ICU

    private mutating func scanWithICU() {
        let start = position
        let breaks = icu.breaks
        breaks.setText(UTF8Bytes(rebasing: bytes[start...]))
        while let boundary = breaks.next() {
            let end = start + boundary
            found.append(end, WordClass(status: breaks.status, first: bytes.codePoint(at: position).value))
            position = end
            if end < bytes.count, table.kind(bytes, end).kind != .foreign { return }
        }
    }
}

/// ICU's iterator, made when the first text needs it.
private final class ICUSource {
    private(set) lazy var breaks = ICUBreaks.words()
}

extension WordBreakKind {
    @inline(__always)
    var isMid: Bool { self == .midLetter || self == .midNumber || self == .midBoth }

    /// Whether this mark, standing between two characters, makes one word of them.
    @inline(__always)
    func joins(_ before: WordBreakKind, _ after: WordBreakKind) -> Bool {
        guard before == after else { return false }
        switch self {
        case .midLetter: return before == .letter
        case .midNumber: return before == .digit
        case .midBoth: return before == .letter || before == .digit
        default: return false
        }
    }
}
