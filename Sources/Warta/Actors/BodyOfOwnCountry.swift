extension Reading {
    /// What the lexicon calls a body whose name has the own country after it: `Kementerian Pertanian RI`.
    func matchBeforeOwnCountry(_ body: Range<Int>, _ kind: EntityKind) -> LexiconMatch? {
        guard let match = matches.names[body.lowerBound], matches.kind(match) == kind,
            match.words.upperBound < body.upperBound, let country = matches.names[match.words.upperBound],
            country.words.upperBound == body.upperBound, matches.link(country) == Lexicon.ownCountry
        else { return nil }
        return match
    }
}
