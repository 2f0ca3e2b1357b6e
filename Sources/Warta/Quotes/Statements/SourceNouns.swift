/// Common nouns at the head of a phrase that speaks: what they say about who that is.
package enum SourceNouns {
    package enum Kind: Int, Sendable {
        case other
        /// A person by office, profession or kinship.
        case human
        /// Something written or shown, through which a body speaks.
        case document
        /// A company, club or body.
        case body
        /// Somebody of a body, or a side: `pihak`.
        case side
    }
}

extension Reading {
    /// The kind of a noun, apart from titles.
    func sourceNoun(_ word: Int) -> SourceNouns.Kind {
        meanings[.sourceNoun, lexemes.hashes[word]].flatMap(SourceNouns.Kind.init(rawValue:)) ?? .other
    }
}
