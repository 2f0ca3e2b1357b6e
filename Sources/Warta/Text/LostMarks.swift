/// Finds quotation marks that a text has lost on its way: written as two other marks (Penn Treebank, LaTeX), as HTML entities,
/// as UTF-8 that was read in another encoding, or as the question marks that an encoding puts for what it does not have.
///
/// Linear time, and hardly any for ordinary text.
struct LostMarks {
    private let bytes: UTF8Bytes
    private var found: [CleanText.Edit] = []

    /// What is to be read in their place, in order.
    static func edits(_ bytes: UTF8Bytes) -> [CleanText.Edit] {
        var marks = LostMarks(bytes)
        marks.find(UInt8(ascii: "&")) { $0.replace($1, among: Self.entities) }
        marks.find(UInt8(ascii: "`")) { $0.replaceTwo($1) }
        marks.find(UInt8(ascii: "'")) { $0.replaceTwo($1) }
        marks.find(0x98) { $0.replaceTwoCurly($1, "‘‘", "“") }
        marks.find(0x99) { $0.replaceTwoCurly($1, "’’", "”") }
        marks.find(UInt8(ascii: "?")) { $0.replaceQuestionMarks($1) }
        marks.find(0xC3) { $0.replaceMisread($1) }
        return marks.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether quotation marks or dashes are UTF-8 that was read as another encoding.
    static func areMisread(_ bytes: UTF8Bytes) -> Bool {
        var marks = LostMarks(bytes)
        marks.find(0xC3) { $0.replaceMisread($1) }
        return !marks.found.isEmpty
    }

    private init(_ bytes: UTF8Bytes) { self.bytes = bytes }

    /// Looks at the places of a byte that come after what was found there.
    private mutating func find(_ byte: UInt8, _ look: (inout LostMarks, Int) -> Void) {
        let first = found.count
        bytes.forEachPlace(of: byte) { place in
            if found.count == first || found[found.count - 1].range.upperBound <= place { look(&self, place) }
        }
    }

    private mutating func add(_ range: Range<Int>, _ replacement: StaticString) {
        found.append(CleanText.Edit(range: range, replacement: replacement))
    }

    private mutating func replace(_ place: Int, among table: [(written: StaticString, mark: StaticString)]) {
        guard let (written, mark) = table.first(where: { holds($0.written, at: place) }) else { return }
        add(place..<place + written.utf8CodeUnitCount, mark)
    }

    private func holds(_ text: StaticString, at place: Int) -> Bool {
        place + text.utf8CodeUnitCount <= bytes.count
            && text.withUTF8Buffer { bytes[place..<place + text.utf8CodeUnitCount].elementsEqual($0) }
    }

    // MARK: Two marks

    /// ``` `` ``` and `''`, but not `5''`.
    private mutating func replaceTwo(_ place: Int) {
        let mark = bytes[place]
        guard place + 1 < bytes.count, bytes[place + 1] == mark, place + 2 == bytes.count || bytes[place + 2] != mark,
            place == 0 || bytes[place - 1] != mark && !bytes[place - 1].isDigit
        else { return }
        add(place..<place + 2, "\"")
    }

    /// - Parameter place: That of the first one's last byte.
    private mutating func replaceTwoCurly(_ place: Int, _ two: StaticString, _ mark: StaticString) {
        guard place >= 2, holds(two, at: place - 2) else { return }
        add(place - 2..<place + 4, mark)
    }

    // MARK: Entities

    private static let entities: [(written: StaticString, mark: StaticString)] = [
        ("&quot;", "\""), ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&laquo;", "«"),
        ("&raquo;", "»"),
        ("&bdquo;", "„"), ("&apos;", "'"), ("&amp;", "&"), ("&nbsp;", " "), ("&ndash;", "–"), ("&mdash;", "—"), ("&hellip;", "…"),
        ("&#34;", "\""), ("&#39;", "'"), ("&#034;", "\""), ("&#039;", "'"), ("&#160;", " "), ("&#8211;", "–"), ("&#8212;", "—"),
        ("&#8216;", "‘"), ("&#8217;", "’"), ("&#8220;", "“"), ("&#8221;", "”"), ("&#8222;", "„"), ("&#8230;", "…"),
        ("&#x22;", "\""), ("&#x27;", "'"), ("&#x2018;", "‘"), ("&#x2019;", "’"), ("&#x201c;", "“"), ("&#x201d;", "”"),
        ("&#x201C;", "“"), ("&#x201D;", "”"),
    ]

    // MARK: UTF-8 in another encoding

    /// As Windows-1252 and Mac Roman show the bytes of quotation marks, dashes and the ellipsis. The last byte of the closing
    /// quotation mark is nothing in Windows-1252.
    private static let misread: [(written: StaticString, mark: StaticString)] = [
        ("â€œ", "“"), ("â€\u{9D}", "”"), ("â€˜", "‘"), ("â€™", "’"), ("â€“", "–"), ("â€”", "—"), ("â€\u{201C}", "–"),
        ("â€\u{201D}", "—"), ("â€¦", "…"), ("â€", "”"), ("Â\u{A0}", " "),
    ]

    private static let misreadOnMac: [(written: StaticString, mark: StaticString)] = [
        ("‚Äú", "“"), ("‚Äù", "”"), ("‚Äò", "‘"), ("‚Äô", "’"), ("‚Äì", "–"), ("‚Äî", "—"), ("‚Ä¶", "…"),
    ]

    private mutating func replaceMisread(_ place: Int) {
        if place >= 3, holds("‚", at: place - 3) {
            replace(place - 3, among: Self.misreadOnMac)
        } else {
            replace(place, among: Self.misread)
        }
    }

    // MARK: Question marks

    /// `?Panen mundur,? kata Rini`: one before a capital and one after a mark or before a small letter, in one line.
    private mutating func replaceQuestionMarks(_ open: Int) {
        guard opensSpeech(open) else { return }
        let limit = min(bytes.count, open + Self.longestSpeech)
        for place in open + 1..<limit {
            if bytes[place] == UInt8(ascii: "\n") { return }
            guard bytes[place] == UInt8(ascii: "?") else { continue }
            if opensSpeech(place) { return }
            if closesSpeech(place) {
                add(open..<open + 1, "\"")
                return add(place..<place + 1, "\"")
            }
        }
    }

    private static let longestSpeech = 2000

    private func opensSpeech(_ place: Int) -> Bool {
        place + 1 < bytes.count && bytes[place + 1].isUpper
            && (place == 0 || bytes[place - 1] == UInt8(ascii: " ") || bytes[place - 1] == UInt8(ascii: "\n"))
    }

    private func closesSpeech(_ place: Int) -> Bool {
        let isAtEnd = place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: "\n")
        guard isAtEnd || bytes[place + 1] == UInt8(ascii: " ") else { return false }
        if ",.!?".utf8.contains(bytes[place - 1]) { return true }
        return !isAtEnd && place + 2 < bytes.count && bytes[place + 2].isLower
    }
}

extension String {
    /// Whether quotation marks or dashes of the text are UTF-8 that was read as another encoding. Linear time.
    package var hasMisreadMarks: Bool { withBytes(LostMarks.areMisread) }
}
