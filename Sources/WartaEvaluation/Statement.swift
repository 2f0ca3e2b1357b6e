/// A statement of the gold or of a prediction. Offsets are code points of the document.
public struct Statement: Sendable, Hashable {
    public struct Speaker: Sendable, Hashable {
        /// The mention, where there is one.
        public let range: Range<Int>?
        public let name: String?

        public init(range: Range<Int>?, name: String?) {
            self.range = range
            self.name = name
        }
    }

    /// Whether it stands in quotation marks as a whole; if not, it is reported in other words, or partly so.
    public let isDirect: Bool
    public let range: Range<Int>
    public let cue: Range<Int>?
    public let speaker: Speaker?

    public init(isDirect: Bool, range: Range<Int>, cue: Range<Int>?, speaker: Speaker?) {
        self.isDirect = isDirect
        self.range = range
        self.cue = cue
        self.speaker = speaker
    }
}
