/// Tells the line ends that only wrap a paragraph, as mail, wire copy and text from PDF files have them, from those that end
/// something.
///
/// Lines are wrapped at a width if no line of a paragraph is longer and the first word of the next one would not have fitted
/// any more. Of the lines that break off in the middle nearly all must be full in that way, while only some are in verse,
/// lists and short messages; and sentences must go on in the next line or end inside lines. Linear time.
struct WrappedLines {
    /// The white space between a line and the next one of its paragraph.
    struct Gap {
        let range: Range<Int>
        /// A hyphen at the line's end: empty where there is none.
        let hyphen: Range<Int>
        fileprivate let lineStart: Int
        /// The widths for which the line is full, in characters: from its own length on.
        fileprivate let widths: ClosedRange<Int>
        fileprivate let form: Form

        /// Whether the hyphen may divide a word.
        var dividesWord: Bool { form == .divided }
    }

    /// What the end of a line and the beginning of the next one look like.
    fileprivate enum Form {
        /// A sentence ends.
        case closed
        case open
        /// A small letter follows.
        case goesOn
        /// A hyphen divides a word.
        case divided
    }

    private let bytes: UTF8Bytes
    private var gaps: [Gap] = []

    /// Longer lines are paragraphs of their own.
    private static let widest = 120
    /// Narrower ones may be verse.
    private static let narrowest = 40
    /// So many full lines that break off make a width.
    private static let fewest = 3

    init(_ bytes: UTF8Bytes) {
        self.bytes = bytes
        var start = 0
        bytes.forEachPlace(of: UInt8(ascii: "\n")) { end in
            // Longer ones have too many characters, and need not be read.
            if end - start <= Self.widest * 2, let gap = gap(line: start, end) { gaps.append(gap) }
            start = end + 1
        }
    }

    /// The white space that only wraps, in order; nothing in ordinary text.
    func wrapping() -> [Gap] {
        guard gaps.count >= Self.fewest, let width = width() else { return [] }
        return gaps.filter { $0.widths.contains(width) || $0.form == .goesOn || $0.form == .divided }
    }

    // MARK: Lines

    /// - Returns: `nil` before an empty line, and before an item of a list.
    private func gap(line start: Int, _ lineFeed: Int) -> Gap? {
        var end = lineFeed
        while end > start, isSpace(end - 1) { end -= 1 }
        var next = lineFeed + 1
        while next < bytes.count, isSpace(next) { next += 1 }
        guard end > start, next < bytes.count, bytes[next] != UInt8(ascii: "\n") else { return nil }
        let length = characters(start..<end)
        let limit = min(bytes.count, next + Self.widest)
        let wordEnd = (next..<limit).first { isSpace($0) || bytes[$0] == UInt8(ascii: "\n") } ?? limit
        guard length <= Self.widest, !isItem(next..<wordEnd) else { return nil }
        let hyphen = hyphen(before: end)
        return Gap(
            range: end..<next, hyphen: hyphen, lineStart: start, widths: length...length + characters(next..<wordEnd),
            form: form(end, next, hyphen))
    }

    /// Inside a line.
    private func isSpace(_ place: Int) -> Bool {
        bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") || bytes[place] == UInt8(ascii: "\r")
    }

    private func characters(_ range: Range<Int>) -> Int { range.reduce(0) { $0 &+ (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) } }

    /// A hyphen (also a soft one, or U+2010) right after a letter or digit.
    private func hyphen(before end: Int) -> Range<Int> {
        let start: Int =
            switch (end >= 3 ? bytes[end - 3] : 0, end >= 2 ? bytes[end - 2] : 0, bytes[end - 1]) {
            case (_, _, UInt8(ascii: "-")): end - 1
            case (_, 0xC2, 0xAD): end - 2
            case (0xE2, 0x80, 0x90): end - 3
            default: end
            }
        return start > 0 && start < end && isWordByte(start - 1) ? start..<end : end..<end
    }

    private func isWordByte(_ place: Int) -> Bool {
        bytes[place] >= 0x80 || bytes[place].isDigit || bytes[place].isLower || bytes[place].isUpper
    }

    private func form(_ end: Int, _ next: Int, _ hyphen: Range<Int>) -> Form {
        guard bytes[next].isLower else { return Self.closing.contains(bytes[end - 1]) ? .closed : .open }
        return hyphen.isEmpty || bytes[hyphen.lowerBound - 1].isDigit ? .goesOn : .divided
    }

    /// Full stops, their like and closing marks; the last bytes of those outside ASCII.
    private static let closing: Set<UInt8> = Set(".!?:;\"')]".utf8 + [0x99, 0x9D, 0xA6])

    /// `-`, `•`, `1.`, `b)` before a space.
    private func isItem(_ word: Range<Int>) -> Bool {
        let end = word.upperBound
        guard (1...3).contains(word.count), end < bytes.count, bytes[end] == UInt8(ascii: " ") else { return false }
        if bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ")") {
            return word.count > 1 && word.dropLast().allSatisfy(isWordByte)
        }
        return word.count == 1 ? !isWordByte(word.lowerBound) : bytes[word.lowerBound] == 0xE2
    }

    // MARK: Width

    /// The width at which the text is wrapped.
    private func width() -> Int? {
        let open = gaps.filter { $0.form != .closed }
        let width = commonWidth(open)
        let full = open.filter { $0.form == .divided || $0.widths.contains(width) }
        guard full.count >= Self.fewest, full.count * 4 >= open.count * 3 else { return nil }
        let inner = full.count { holdsSentenceEnd($0.lineStart..<$0.range.lowerBound) }
        let divided = full.count { $0.form == .divided }
        let goingOn = full.count { $0.form == .goesOn } + divided
        let isProse = (inner + goingOn) * 3 >= full.count && (width >= Self.narrowest || inner + divided > 0)
        return isProse ? width : nil
    }

    /// The smallest of the widths for which most lines are full.
    private func commonWidth(_ gaps: [Gap]) -> Int {
        var changes = [Int](repeating: 0, count: Self.widest * 2 + 2)
        for gap in gaps {
            changes[gap.widths.lowerBound] += 1
            changes[gap.widths.upperBound + 1] -= 1
        }
        var (best, most, full) = (0, 0, 0)
        for width in 0...Self.widest {
            full += changes[width]
            if full > most { (best, most) = (width, full) }
        }
        return best
    }

    /// Whether a full stop after four small letters or digits, so that it is no abbreviation's, has a sentence after it.
    private func holdsSentenceEnd(_ line: Range<Int>) -> Bool {
        guard line.count > 6 else { return false }
        return (line.lowerBound + 4..<line.upperBound - 2).contains { stop in
            bytes[stop] == UInt8(ascii: ".") && bytes[stop + 1] == UInt8(ascii: " ")
                && (bytes[stop + 2].isUpper || bytes[stop + 2] == UInt8(ascii: "\"") || bytes[stop + 2] == 0xE2)
                && (stop - 4..<stop).allSatisfy { bytes[$0].isLower || bytes[$0].isDigit }
        }
    }
}

extension WrappedLines {
    /// Spaces for the line ends that only wrap, and the words that they divide joined.
    ///
    /// - Parameter isWord: Whether a word is known, by which those that a hyphen divides are told from those that have one.
    static func edits(_ bytes: UTF8Bytes, isWord: (UTF8Bytes) -> Bool) -> [CleanText.Edit] {
        WrappedLines(bytes).wrapping().map { gap in
            if gap.hyphen.isEmpty { return CleanText.Edit(range: gap.range, replacement: " ") }
            let joins = gap.dividesWord && joinedWord(around: gap, bytes).withUnsafeBufferPointer(isWord)
            return CleanText.Edit(range: (joins ? gap.hyphen : gap.range).lowerBound..<gap.range.upperBound, replacement: "")
        }
    }

    private static func joinedWord(around gap: Gap, _ bytes: UTF8Bytes) -> [UInt8] {
        func isLetter(_ place: Int) -> Bool { bytes[place].isUpper || bytes[place].isLower || bytes[place] >= 0x80 }
        let reach = 40
        let first = (max(0, gap.hyphen.lowerBound - reach)..<gap.hyphen.lowerBound).reversed().prefix(while: isLetter)
        let second = (gap.range.upperBound..<min(bytes.count, gap.range.upperBound + reach)).prefix(while: isLetter)
        return first.reversed().map { bytes[$0] } + second.map { bytes[$0] }
    }
}
