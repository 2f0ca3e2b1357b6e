/// What kind of text is read.
@nonexhaustive
public enum TextForm: String, Sendable, CaseIterable {
    /// Prose, or minutes and interviews that show as such: at least three turns with labels follow each other.
    case any
    /// Minutes or an interview: every label at the start of a line opens a turn.
    case minutes
}
