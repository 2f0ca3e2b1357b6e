/// Mends what a model that looks at one sentence at a time leaves uneven in a text.
///
/// The user's own names win; an abbreviation in brackets is what the name before it is, there and everywhere else in
/// the text; and a part of a person's full name is that person where it stands alone.
struct MentionConsistency {
    private let reading: Reading
    private let matches: NameMatches

    init(_ reading: Reading, _ matches: NameMatches) {
        self.reading = reading
        self.matches = matches
    }

    func applied(to spans: [EntitySpan]) -> [EntitySpan] {
        var spans = withOwnNames(spans)
        let known = abbreviations(&spans)
        return completed(spans, known)
    }

    // MARK: The user's own names

    private func withOwnNames(_ spans: [EntitySpan]) -> [EntitySpan] {
        let own = matches.names.compactMap { $0 }.filter { $0.layer > 0 }
        guard !own.isEmpty else { return spans }
        var kept: [EntitySpan] = []
        var end = 0
        for match in own where match.words.lowerBound >= end {
            end = match.words.upperBound
            kept.append(EntitySpan(words: match.words, kind: matches.kind(match), confidence: 1, match: match))
        }
        return merged(kept, with: spans)
    }

    /// Spans in order, those of `others` left out that overlap one of `winners`.
    private func merged(_ winners: [EntitySpan], with others: [EntitySpan]) -> [EntitySpan] {
        var result: [EntitySpan] = []
        var next = 0
        for span in others {
            while next < winners.count, winners[next].words.upperBound <= span.words.lowerBound {
                result.append(winners[next])
                next += 1
            }
            if next == winners.count || winners[next].words.lowerBound >= span.words.upperBound { result.append(span) }
        }
        return result + winners[next...]
    }

    // MARK: Abbreviations in brackets

    /// Gives abbreviations in brackets the kind of the name before them, and says what the text abbreviates how.
    private func abbreviations(_ spans: inout [EntitySpan]) -> [UInt32: Entity.Kind] {
        var known: [UInt32: Entity.Kind] = [:]
        var found: [EntitySpan] = []
        for span in spans where span.kind != .person && span.kind != .country {
            let open = span.words.upperBound
            guard reading.isMark(open, "("), reading.isMark(open + 2, ")"), reading.shape(open + 1) != .lower,
                reading.isCapital(open + 1), span.words.count > 1,
                Abbreviation.fits(reading, short: open + 1, long: span.words)
            else { continue }
            known[key(open + 1)] = span.kind
            let match = matches.names[open + 1].flatMap { $0.words.count == 1 && matches.kind($0) == span.kind ? $0 : nil }
            found.append(
                EntitySpan(words: open + 1..<open + 2, kind: span.kind, confidence: span.confidence, match: match))
        }
        if !found.isEmpty { spans = merged(found, with: spans) }
        return known
    }

    // MARK: Later mentions

    private func completed(_ spans: [EntitySpan], _ known: [UInt32: Entity.Kind]) -> [EntitySpan] {
        guard !known.isEmpty else { return spans }
        var result = spans
        for index in result.indices where result[index].words.count == 1 {
            if let kind = known[key(result[index].words.lowerBound)], kind != result[index].kind {
                result[index].kind = kind
                result[index].match = nil
            }
        }
        var covered = Set<Int>()
        for span in spans { covered.formUnion(span.words) }
        let missed = reading.words.indices.filter { reading.isCapital($0) && !covered.contains($0) }
        let added = missed.compactMap { word in
            known[key(word)].map { EntitySpan(words: word..<word + 1, kind: $0, confidence: 0.7, match: nil) }
        }
        return merged(added, with: result)
    }

    private func key(_ word: Int) -> UInt32 { ExactHash.of(reading.bytes, [reading.words.utf8Range(word)]) }
}
