/// Takes apart what are two names, where their form or the rest of the text shows it.
struct DividedNames {
    let reading: Reading
    let matches: NameMatches

    func mended(_ spans: [EntitySpan]) -> [EntitySpan] {
        byText(spans.replacing { $0.words.count > 2 ? atHyphens($0) ?? behindTail($0) : nil })
    }

    // MARK: By their form

    /// Places that hyphens join are as many names: `Ambon-Masohi-Amahai`.
    private func atHyphens(_ span: EntitySpan) -> [EntitySpan]? {
        let words = span.words
        guard span.kind == .location, span.match == nil, !matches.traits[words.lowerBound].contains(.locationBefore)
        else { return nil }
        let hyphens = words.filter { reading.isMark($0, "-") }
        let parts = zip([words.lowerBound] + hyphens.map { $0 + 1 }, hyphens + [words.upperBound]).map { $0..<$1 }
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && isPlace($0) }) else { return nil }
        return parts.map { EntitySpan(words: $0, kind: .location, confidence: span.confidence, match: nil) }
    }

    private func isPlace(_ words: Range<Int>) -> Bool {
        guard let match = matches.names[words.lowerBound] else { return false }
        return match.words == words && matches.kind(match) == .location
    }

    /// The name of a body ends with its last word's kind of word, and a person follows: `Maju Group | Wahyu Hidayat`.
    private func behindTail(_ span: EntitySpan) -> [EntitySpan]? {
        let words = span.words
        guard [.company, .organization].contains(span.kind), span.match == nil,
            let tail = words.dropFirst().dropLast(2).last(where: {
                matches.traits[$0].hasAny([.companyAfter, .organizationAfter])
            })
        else { return nil }
        let rest = tail + 1..<words.upperBound
        let isPerson = rest.count <= Self.longestPerson && reading.traits(tail + 1).givenName >= 3
            && rest.allSatisfy { reading.traits($0).givenName > 0 || reading.traits($0).familyName > 0 }
        return isPerson ? parts(span, words.lowerBound..<rest.lowerBound, rest, .person) : nil
    }

    // MARK: By the rest of the text

    /// A name that goes on with another one of the text is two: `Komisi III DPR RI | Wahyu Hidayat`, `DPR dan | DPRD`.
    private func byText(_ spans: [EntitySpan]) -> [EntitySpan] {
        let hashes = reading.lexemes.hashes
        let people = Set(spans.lazy.filter { $0.kind == .person }.map { hashes[$0.words.upperBound - 1] })
        func mayBeTwo(_ span: EntitySpan) -> Bool {
            span.kind != .person && span.words.count > 1
                && (people.contains(hashes[span.words.upperBound - 1]) || span.words.contains { hashes[$0] == FunctionWord.and })
        }
        guard spans.contains(where: mayBeTwo) else { return spans }
        var kinds: [UInt32: Entity.Kind] = [:]
        for span in spans where span.confidence > 0.6 { kinds[key(span.words)] = span.kind }
        return spans.replacing { mayBeTwo($0) ? beforePerson($0, kinds) ?? atAnd($0, kinds) : nil }
    }

    private func beforePerson(_ span: EntitySpan, _ kinds: [UInt32: Entity.Kind]) -> [EntitySpan]? {
        let words = span.words
        let start = words.dropFirst().suffix(Self.longestPerson).first {
            kinds[key($0..<words.upperBound)] == .person && isName(words.lowerBound..<$0, kinds)
        }
        return start.map { parts(span, words.lowerBound..<$0, $0..<words.upperBound, .person) }
    }

    /// In words; bounds the work on a span of any length.
    private static let longestPerson = 8

    private func atAnd(_ span: EntitySpan, _ kinds: [UInt32: Entity.Kind]) -> [EntitySpan]? {
        let words = span.words
        guard span.match == nil, let and = words.dropFirst().first(where: { reading.lexemes.hashes[$0] == FunctionWord.and }),
            and + 1 < words.upperBound
        else { return nil }
        let (first, second) = (words.lowerBound..<and, and + 1..<words.upperBound)
        guard isName(first, kinds), isName(second, kinds) else { return nil }
        return parts(span, first, second, kinds[key(second)] ?? span.kind)
    }

    private func parts(_ span: EntitySpan, _ first: Range<Int>, _ second: Range<Int>, _ kind: Entity.Kind) -> [EntitySpan] {
        [(first, span.kind), (second, kind)].map {
            EntitySpan(words: $0, kind: $1, confidence: span.confidence, match: nil)
        }
    }

    /// Whether the words are a name by themselves: elsewhere in the text, in the lexicon, or as they are written.
    private func isName(_ words: Range<Int>, _ kinds: [UInt32: Entity.Kind]) -> Bool {
        let last = words.upperBound - 1
        return kinds[key(words)] != nil || matches.names[words.lowerBound]?.words == words
            || reading.shape(last) == .upper && reading.words.utf8Range(last).count >= 3
    }

    private func key(_ words: Range<Int>) -> UInt32 { ExactHash.of(reading.bytes, words.map(reading.words.utf8Range)) }
}
