/// A statement of an annotation, right or predicted. Offsets are code points of the document.
package struct StandoffStatement: Sendable, Hashable {
    package struct Speaker: Sendable, Hashable {
        /// The mention, where there is one.
        package let range: Range<Int>?
        package let name: String?

        package init(range: Range<Int>?, name: String?) {
            self.range = range
            self.name = name
        }
    }

    /// Whether it stands in quotation marks as a whole; if not, it is reported in other words, or partly so.
    package let isDirect: Bool
    package let range: Range<Int>
    package let cue: Range<Int>?
    package let speaker: Speaker?

    package init(isDirect: Bool, range: Range<Int>, cue: Range<Int>?, speaker: Speaker?) {
        self.isDirect = isDirect
        self.range = range
        self.cue = cue
        self.speaker = speaker
    }
}
