/// Mends what a model that looks at one sentence at a time leaves uneven in a text.
///
/// Brackets close; an abbreviation in brackets is what the name before it is, there and everywhere else in the text; a
/// part of a person's full name is that person where it stands alone; headlines have the names that the lexicon is sure
/// of. The user's own names win over all of it.
struct MentionConsistency {
    private let reading: Reading
    private let matches: NameMatches
    private let nameProbabilities: [Float]

    /// - Parameter nameProbabilities: For each word, how likely it belongs to a name.
    init(_ reading: Reading, _ matches: NameMatches, _ nameProbabilities: [Float]) {
        self.reading = reading
        self.matches = matches
        self.nameProbabilities = nameProbabilities
    }

    func applied(to spans: [EntitySpan]) -> [EntitySpan] {
        var spans = CompanySuffixes(reading: reading).mended(spans.replacing(balanced))
        let known = abbreviations(&spans)
        spans = listedInHeadlines(voted(completed(spans, known)))
        spans = HeadedNames(reading: reading, matches: matches).mended(spans)
        spans = JoinedNames(reading: reading, matches: matches).mended(spans)
        spans = DividedNames(reading: reading, matches: matches).mended(spans)
        let other = InsideOtherNames(reading: reading, matches: matches)
        spans.removeAll { other.isInside($0) && !isHeadline(reading.sentence(of: $0.words.lowerBound).words) }
        return withOwnNames(spans)
    }

    // MARK: Headlines

    /// Where nearly every word has a capital the model sees few names: those that the lexicon is sure of are added.
    private func listedInHeadlines(_ spans: [EntitySpan]) -> [EntitySpan] {
        var added: [EntitySpan] = []
        for sentence in reading.sentences where isHeadline(sentence.words) {
            for word in sentence.words {
                guard let match = matches.names[word], !matches.isAmbiguous(match),
                    match.words.upperBound <= sentence.words.upperBound,
                    added.last.map({ $0.words.upperBound <= word }) ?? true,
                    matches.kind(match) == .country || match.words.contains(where: isAcronym)
                else { continue }
                added.append(EntitySpan(words: match.words, kind: matches.kind(match), confidence: 0.6, match: match))
            }
        }
        return merged(spans, with: added)
    }

    private func isHeadline(_ sentence: Range<Int>) -> Bool {
        var letters = 0
        var capitals = 0
        for word in sentence where reading.words.classes[word] == .letter {
            letters += 1
            if reading.isCapital(word) { capitals += 1 }
        }
        return letters >= 5 && capitals * 5 >= letters * 4
    }

    private func isAcronym(_ word: Int) -> Bool {
        reading.shape(word) == .upper && reading.words.utf8Range(word).count >= 3
    }

    // MARK: Brackets

    /// A name whose bracket does not close: `Badan Gizi Nasional (BGN` is two names, `PT Maju Jaya (Persero` goes on.
    private func balanced(_ span: EntitySpan) -> [EntitySpan]? {
        guard let open = span.words.last(where: { reading.isMark($0, "(") }), open > span.words.lowerBound,
            !span.words[open...].contains(where: { reading.isMark($0, ")") })
        else { return nil }
        let end = span.words.upperBound
        let outer = EntitySpan(
            words: span.words.lowerBound..<open, kind: span.kind, confidence: span.confidence, match: nil)
        guard open + 1 < end else { return [outer] }
        let isAbbreviation = end == open + 2 && Abbreviation.fits(reading, short: open + 1..<end, long: outer.words)
        if isAbbreviation || !reading.isMark(end, ")") {
            return [outer, EntitySpan(words: open + 1..<end, kind: span.kind, confidence: span.confidence, match: nil)]
        }
        var whole = span
        whole.words = span.words.lowerBound..<end + 1
        return [whole]
    }

    // MARK: Votes

    /// Mentions of the same words in one text are mostly of one kind: the unsure ones follow the sure ones, and a word
    /// that was almost taken for a name is one if it is one elsewhere.
    private func voted(_ spans: [EntitySpan]) -> [EntitySpan] {
        let votes = NameVotes(spans, reading)
        var result = spans
        for index in result.indices where result[index].confidence < 0.8 {
            guard let (kind, weight) = votes.winner(reading, result[index].words), kind != result[index].kind,
                weight > 1.5
            else { continue }
            result[index].kind = kind
            result[index].match = nil
        }
        let added = uncovered(by: result).compactMap { word -> EntitySpan? in
            guard nameProbabilities[word] >= 0.15, let (kind, weight) = votes.winner(reading, word..<word + 1),
                kind == .person, weight > 0.9
            else { return nil }
            return EntitySpan(words: word..<word + 1, kind: kind, confidence: 0.6, match: nil)
        }
        return merged(added, with: result)
    }

    /// Words with a capital that belong to no span.
    private func uncovered(by spans: [EntitySpan]) -> [Int] {
        var next = 0
        return reading.words.indices.filter { word in
            guard reading.isCapital(word) else { return false }
            while next < spans.count, spans[next].words.upperBound <= word { next += 1 }
            return next == spans.count || !spans[next].words.contains(word)
        }
    }

    // MARK: The user's own names

    func withOwnNames(_ spans: [EntitySpan]) -> [EntitySpan] {
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
        if winners.isEmpty { return others }
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

    /// What a text abbreviates how: kinds by the words of the abbreviation.
    private struct Abbreviations {
        var kinds: [UInt32: Entity.Kind] = [:]
        /// How many words they have.
        var lengths: Set<Int> = []
    }

    /// Gives abbreviations in brackets the kind of the name before them.
    private func abbreviations(_ spans: inout [EntitySpan]) -> Abbreviations {
        var known = Abbreviations()
        var found: [EntitySpan] = []
        for (index, span) in spans.enumerated()
        where span.kind != .country && span.confidence > 0.7 && span.words.count > 1 {
            guard let short = abbreviation(inBracketsAt: span.words.upperBound),
                span.kind == .person
                    ? Abbreviation.fitsInitials(reading, short: short, long: span.words)
                    : Abbreviation.fits(reading, short: short, long: span.words)
            else { continue }
            known.kinds[key(short)] = span.kind
            known.lengths.insert(short.count)
            if let end = end(ofNameBeyond: short, index + 1 < spans.count ? spans[index + 1] : nil, span.kind) {
                found.append(
                    EntitySpan(
                        words: span.words.lowerBound..<end, kind: span.kind, confidence: span.confidence, match: nil))
                continue
            }
            let match = matches.names[short.lowerBound].flatMap {
                $0.words == short && matches.kind($0) == span.kind ? $0 : nil
            }
            found.append(EntitySpan(words: short, kind: span.kind, confidence: span.confidence, match: match))
        }
        spans = merged(found, with: spans)
        return known
    }

    /// The end of a name that the abbreviation in its middle was taken for the start of: `Badan Pangan Daerah (BPD | )
    /// Maluku`.
    private func end(ofNameBeyond short: Range<Int>, _ next: EntitySpan?, _ kind: Entity.Kind) -> Int? {
        guard let next, next.kind == kind, next.words.lowerBound == short.lowerBound,
            next.words.upperBound > short.upperBound + 1
        else { return nil }
        return next.words.upperBound
    }

    /// A word with a capital in brackets, or up to four words all in capitals (`PB PASI`, `BEM UI`).
    private func abbreviation(inBracketsAt open: Int) -> Range<Int>? {
        guard reading.isMark(open, "("), let close = (open + 2...open + 5).first(where: { reading.isMark($0, ")") })
        else { return nil }
        let words = open + 1..<close
        let isAbbreviation =
            words.count == 1 ? reading.isCapital(open + 1) : words.allSatisfy { reading.shape($0) == .upper }
        return isAbbreviation ? words : nil
    }

    // MARK: Later mentions

    private func completed(_ spans: [EntitySpan], _ known: Abbreviations) -> [EntitySpan] {
        guard !known.kinds.isEmpty else { return spans }
        var result = spans
        for index in result.indices where result[index].words.count == 1 {
            if let kind = known.kinds[key(result[index].words)], kind != result[index].kind {
                result[index].kind = kind
                result[index].match = nil
            }
        }
        let added = uncovered(by: result).compactMap { word in
            known.kinds[key(word..<word + 1)].map {
                EntitySpan(words: word..<word + 1, kind: $0, confidence: 0.7, match: nil)
            }
        }
        return withLongAbbreviations(merged(added, with: result), known)
    }

    /// Abbreviations of several words are one name wherever they are not inside of a longer one.
    private func withLongAbbreviations(_ spans: [EntitySpan], _ known: Abbreviations) -> [EntitySpan] {
        let lengths = known.lengths.subtracting([1]).sorted(by: >)
        if lengths.isEmpty { return spans }
        var found: [EntitySpan] = []
        var span = 0
        for word in reading.words.indices where reading.shape(word) == .upper {
            while span < spans.count, spans[span].words.upperBound <= word { span += 1 }
            guard found.last.map({ $0.words.upperBound <= word }) ?? true else { continue }
            for length in lengths where word + length <= reading.words.count {
                let words = word..<word + length
                guard let kind = known.kinds[key(words)] else { continue }
                let isInside = span < spans.count && spans[span].words.lowerBound <= word
                    && spans[span].words.upperBound >= words.upperBound
                if !isInside { found.append(EntitySpan(words: words, kind: kind, confidence: 0.7, match: nil)) }
                break
            }
        }
        return merged(found, with: spans)
    }

    private func key(_ words: Range<Int>) -> UInt32 { ExactHash.of(reading.bytes, words.map(reading.words.utf8Range)) }
}
