/// Characters that nobody sees and that say nothing: soft hyphens, zero-width spaces and joiners, marks of direction, byte
/// order marks. Web pages, word processors and messengers leave them between words and inside them.
///
/// Spaces that do not break or have a width of their own are read as plain ones; the narrow no-break space is a part of words
/// to ICU. The joiner of emoji stays.
enum InvisibleCharacters {
    /// How a text is read instead, in order; nothing in ordinary text, where this only looks for a few bytes.
    static func edits(_ bytes: UTF8Bytes) -> [CleanText.Edit] {
        var edits: [CleanText.Edit] = []
        for lead in [0xC2, 0xE2, 0xEF] as [UInt8] {
            bytes.forEachPlace(of: lead) { place in
                if let edit = edit(bytes, place) { edits.append(edit) }
            }
        }
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func edit(_ bytes: UTF8Bytes, _ place: Int) -> CleanText.Edit? {
        let (character, length) = bytes.codePoint(at: place)
        switch character {
        case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
            return CleanText.Edit(range: place..<place + length, replacement: "")
        case 0xA0, 0x2000...0x200A, 0x202F: return CleanText.Edit(range: place..<place + length, replacement: " ")
        default: return nil
        }
    }

    /// Whether a text is nothing else.
    static func areAll(of text: String) -> Bool {
        text.withBytes { bytes in !bytes.isEmpty && edits(bytes).reduce(0) { $0 + $1.range.count } == bytes.count }
    }
}

extension CleanText {
    /// A text without characters that nobody sees, with spaces for the line ends that only wrap it and the words that they
    /// divide joined.
    ///
    /// - Parameter isWord: Whether a word is known, by which those that a hyphen divides are told from those that have one.
    /// - Returns: `nil` if there are none.
    init?(_ bytes: UTF8Bytes, isWord: (UTF8Bytes) -> Bool) {
        let wrapping = Self.wrapping(bytes, isWord: isWord), invisible = InvisibleCharacters.edits(bytes)
        if wrapping.isEmpty, invisible.isEmpty { return nil }
        self.init(bytes, Self.merged(wrapping, invisible))
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
}
