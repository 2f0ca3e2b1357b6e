/// A name that the library should know, with its other names.
///
/// ```swift
/// let entry = LexiconEntry("Badan Gizi Nasional", kind: .government, forms: ["BGN"], link: "id-bgn")
/// let analyzer = Analyzer(lexicon: .standard.adding([entry]))
/// ```
public struct LexiconEntry: Sendable, Hashable {
    /// How a form of a name must be written in the text.
    public enum Matching: Sendable, Hashable {
        /// Letter by letter.
        case exact
        /// With capitals where the form has them; text in capitals matches too.
        case name
        /// In any case.
        case anyCase
        /// ``exact`` for forms that hold no small letter, ``name`` for all others.
        case byForm
    }

    /// The full name, as people should read it.
    public let name: String
    /// What the name names.
    public let kind: EntityKind
    /// Other names, abbreviations and spellings; the full name is a form without being listed.
    public let forms: [String]
    /// What ``Entity/link`` is to be.
    public let link: String?
    /// How all its forms must be written.
    public let matching: Matching

    /// - Parameters:
    ///   - name: The full name.
    ///   - kind: What it names.
    ///   - forms: Its other names.
    ///   - link: What ``Entity/link`` is to be.
    ///   - matching: How the text must write the forms.
    public init(
        _ name: String, kind: EntityKind, forms: [String] = [], link: String? = nil, matching: Matching = .byForm
    ) {
        self.name = name
        self.kind = kind
        self.forms = forms
        self.link = link
        self.matching = matching
    }
}
