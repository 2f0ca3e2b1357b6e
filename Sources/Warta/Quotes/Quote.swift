/// A statement in a document: what was said, and by whom.
public struct Quote: Sendable, Hashable {
    /// How the text gives a statement. Kinds may be added in later versions.
    @nonexhaustive
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// In quotation marks.
        case direct
        /// In the reporter's words.
        case indirect
        /// In the reporter's words, with a quoted part.
        case mixed
    }

    /// Whom the text gives a statement to.
    public struct Speaker: Sendable, Hashable {
        /// The mention beside the cue; `nil` where there is none, as with `tuturnya`.
        public internal(set) var range: Range<String.Index>?
        /// The same in UTF-8 bytes.
        public internal(set) var utf8Range: Range<Int>?
        /// The mention as it is written.
        public let text: String?
        /// The speaker's fullest name in the document, without titles; for one without a name, the mention itself.
        public let name: String
        /// The places in ``Document/actors`` of all who spoke; more than one where several made the statement together
        /// (`Budi dan Rini mengatakan`), none for a speaker without a name.
        public let actors: [Int]
        /// Office or profession; see ``Participant/role``.
        public let role: String?
        /// The body named with the role; see ``Participant/affiliation``.
        public let affiliation: String?

        /// The place in ``Document/actors``; the first one's where several spoke.
        public var actor: Int? { actors.first }
    }

    /// The word that says that something was said: `kata`, `ujarnya`, `menegaskan`.
    public struct Cue: Sendable, Hashable {
        /// Where it stands in ``Document/text``.
        public internal(set) var range: Range<String.Index>
        /// The same in UTF-8 bytes.
        public internal(set) var utf8Range: Range<Int>
        /// The word as it is written.
        public let text: String
    }

    /// Words beside a statement that say when, where or through what it was made.
    public struct Circumstance: Sendable, Hashable {
        /// Where they stand in ``Document/text``.
        public internal(set) var range: Range<String.Index>
        /// The same in UTF-8 bytes.
        public internal(set) var utf8Range: Range<Int>
        /// The words as they are written.
        public let text: String
        /// What a date comes to; `nil` for places and channels.
        public internal(set) var value: EntityValue?
    }

    /// How the text gives the statement.
    public let kind: Kind
    /// The content, without its outer quotation marks.
    public internal(set) var range: Range<String.Index>
    /// The same in UTF-8 bytes.
    public internal(set) var utf8Range: Range<Int>
    /// The content.
    public let text: String
    /// The reporting word; `nil` where the quotation stands by itself.
    public internal(set) var cue: Cue?
    /// Who said it; `nil` where the text does not tell.
    public internal(set) var speaker: Speaker?
    /// When it was said, or seen, where its sentence says so outside the content: `Kamis (20/1/2022)`.
    public internal(set) var date: Circumstance?
    /// Where it was said, as its sentence says: `Gedung DPR, Senayan, Jakarta`.
    public internal(set) var place: Circumstance?
    /// Through what or to whom it was said, as its sentence says: `keterangan resminya`, `wartawan`, `akun Instagram ...`.
    public internal(set) var channel: Circumstance?
    /// How likely it is that this is a statement and that the speaker is right, from 0 to 1, to four decimals.
    ///
    /// Learned on annotated news of one newspaper and calibrated there; on others it is too high (see `Documentation/ModelCard.md`).
    public let confidence: Double
}

extension Quote: CustomStringConvertible {
    /// Who said what: `Rini Astuti: Panen mundur,`. What is long is cut.
    public var description: String { "\(speaker?.description ?? "?"): \(text.onOneLine)" }
}

extension Quote.Speaker: CustomStringConvertible {
    /// The name.
    public var description: String { name.onOneLine }
}

extension Quote.Cue: CustomStringConvertible {
    /// The word.
    public var description: String { text.onOneLine }
}

extension Quote.Circumstance: CustomStringConvertible {
    /// The words.
    public var description: String { text.onOneLine }
}
