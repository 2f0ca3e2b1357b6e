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
