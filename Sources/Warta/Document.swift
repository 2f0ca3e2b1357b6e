/// A text with everything the library found in it.
///
/// A value: keep it, send it to another thread, compare it. All ranges index ``text``.
public struct Document: Sendable, Equatable {
    /// The longest text that can be analyzed, in UTF-8 bytes: 2 GiB less one.
    public static let maximumUTF8Length = TextLimit.utf8Length

    /// The text as it was given.
    public let text: String
    /// Words and punctuation marks, as the text has them without characters that nobody sees; a word covers those inside it.
    public let words: Words
    /// Sentences, which count the words.
    public let sentences: Sentences
    /// Names, dates, times and amounts, in the order of the text; they do not overlap.
    public let entities: [Entity]
    /// The persons and bodies that the entities mention.
    public let actors: [Participant]
    /// Statements, in the order of the text.
    public let quotes: [Quote]

    /// The range of a word, sentence or anything else with a UTF-8 range. Constant time.
    public func range(ofUTF8 range: Range<Int>) -> Range<String.Index> { text.range(ofUTF8: range) }

    /// The text of a UTF-8 range.
    public func text(ofUTF8 range: Range<Int>) -> Substring { text[text.range(ofUTF8: range)] }

    /// The same places of ``text`` counted in another unit.
    ///
    /// - Parameters:
    ///   - utf8Offsets: Offsets in UTF-8 bytes, at character boundaries; best in increasing order.
    ///   - unit: What to count.
    /// - Returns: An offset for each one given. One pass over the text.
    public func offsets(_ utf8Offsets: [Int], in unit: OffsetUnit) -> [Int] {
        text.offsets(utf8Offsets, in: unit)
    }
}

extension Document: Hashable {
    /// Hashes the text, of which the rest is made.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Document: CustomStringConvertible {
    /// How much was found.
    public var description: String {
        "Document(sentences: \(sentences.count), entities: \(entities.count), actors: \(actors.count), quotes: \(quotes.count))"
    }
}

/// Why a text cannot be analyzed. Reasons may be added in later versions.
@nonexhaustive
public enum AnalysisError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The text is longer than ``Document/maximumUTF8Length``; its length in bytes.
    case textTooLong(Int)

    public var description: String {
        switch self {
        case .textTooLong(let length): "the text has \(length) bytes, \(Document.maximumUTF8Length) are the most"
        }
    }
}
