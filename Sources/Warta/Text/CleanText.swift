/// A text as the stages read it, where it is not the caller's byte for byte, and where its words stand in that.
struct CleanText {
    /// Bytes of the caller's text for which others are read.
    struct Edit {
        let range: Range<Int>
        /// One character, not longer than the range; or nothing.
        let replacement: StaticString
    }

    /// What is read.
    let bytes: [UInt8]
    /// The edits that move what stands after them.
    private let shifts: [Shift]

    private struct Shift {
        /// Where the replacement stands in ``bytes``.
        let start: Int
        let end: Int
        /// From ``bytes`` to the caller's text, for all that comes after it.
        let distance: Int
    }

    /// A text without the traces of its way: line ends that only wrap it, quotation marks written as something else,
    /// characters that nobody sees.
    ///
    /// - Parameter isWord: Whether a word is known, by which those that a hyphen divides are told from those that have one.
    /// - Returns: `nil` for ordinary text, which is read as it is.
    init?(_ source: UTF8Bytes, isWord: (UTF8Bytes) -> Bool) {
        let edits = Self.merged(
            Self.merged(WrappedLines.edits(source, isWord: isWord), LostMarks.edits(source)), InvisibleCharacters.edits(source))
        if edits.isEmpty { return nil }
        self.init(source, edits)
    }

    /// Edits in one order; those of `others` that overlap one are left out.
    private static func merged(_ edits: [Edit], _ others: [Edit]) -> [Edit] {
        if others.isEmpty { return edits }
        var merged: [Edit] = []
        var next = 0
        for edit in edits {
            while next < others.count, others[next].range.lowerBound < edit.range.upperBound {
                if others[next].range.upperBound <= edit.range.lowerBound { merged.append(others[next]) }
                next += 1
            }
            merged.append(edit)
        }
        return merged + others[next...]
    }

    /// Takes linear time.
    ///
    /// - Parameter edits: In order, without overlap.
    init(_ source: UTF8Bytes, _ edits: [Edit]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var shifts: [Shift] = []
        var copied = 0
        for edit in edits {
            bytes += source[copied..<edit.range.lowerBound]
            let start = bytes.count
            edit.replacement.withUTF8Buffer { bytes += $0 }
            copied = edit.range.upperBound
            if bytes.count - start < edit.range.count {
                shifts.append(Shift(start: start, end: bytes.count, distance: copied - bytes.count))
            }
        }
        bytes += source[copied...]
        self.bytes = bytes
        self.shifts = shifts
    }

    /// Puts ranges of ``bytes`` where they stand in the caller's text. What is left out between two of them belongs to
    /// neither. Linear time.
    ///
    /// - Parameters:
    ///   - starts: Of ranges that are in order.
    ///   - ends: Of the same.
    func moveToSource(starts: inout [UInt32], ends: inout [UInt32]) {
        guard !shifts.isEmpty else { return }
        var passed = 0
        var distance: UInt32 = 0
        func pass(while isBefore: (Shift) -> Bool) {
            while passed < shifts.count, isBefore(shifts[passed]) {
                distance = UInt32(shifts[passed].distance)
                passed += 1
            }
        }
        for place in starts.indices {
            let (start, end) = (Int(starts[place]), Int(ends[place]))
            pass { $0.end <= start }
            starts[place] += distance
            pass { $0.start < end }
            ends[place] += distance
        }
    }
}
