/// Puts together what belongs to one name, and takes apart what are two, where the rest of the text or the form of the
/// name shows it.
struct NameBounds {
    private let reading: Reading
    private let matches: NameMatches

    init(_ reading: Reading, _ matches: NameMatches) {
        self.reading = reading
        self.matches = matches
    }

    func mended(_ spans: [EntitySpan]) -> [EntitySpan] { divided(joined(spans)) }

    // MARK: One name

    private func joined(_ spans: [EntitySpan]) -> [EntitySpan] {
        var result: [EntitySpan] = []
        result.reserveCapacity(spans.count)
        for span in spans {
            if let first = regionalBody(before: span, result) {
                result.removeLast(result.count - 1 - first)
                extend(&result[first], to: span)
            } else if let last = result.last, endsInTitle(last, before: span) || isRoad(last, to: span) {
                extend(&result[result.count - 1], to: span)
            } else {
                result.append(span)
            }
        }
        return result
    }

    private func extend(_ span: inout EntitySpan, to last: EntitySpan) {
        span.words = span.words.lowerBound..<last.words.upperBound
        span.match = nil
    }

    /// A body of which every region has one is named with its place, an abbreviation between them too: `Dinas Perhubungan
    /// (Dishub) Kota Ambon`.
    private func regionalBody(before place: EntitySpan, _ spans: [EntitySpan]) -> Int? {
        guard place.kind == .location, spans.count > 1 else { return nil }
        let (body, short) = (spans[spans.count - 2], spans[spans.count - 1])
        let isInBrackets = short.words.lowerBound == body.words.upperBound + 1 && reading.isMark(body.words.upperBound, "(")
            && reading.isMark(short.words.upperBound, ")")
        guard isInBrackets, place.words.lowerBound == short.words.upperBound + 1, body.kind == .government else { return nil }
        let isRegional = Self.regionalHeads.contains(reading.lexemes.hashes[body.words.lowerBound])
            || reading.lexemes.hashes[body.words.upperBound - 1] == Self.regional
        return isRegional ? spans.count - 2 : nil
    }

    private static let regionalHeads = WordTable("dinas,pengadilan,kejaksaan,kantor")
    private static let regional = WordHash.of("daerah")

    /// A street or a body named after somebody: `Jalan KH | Wahyu Hidayat`.
    private func endsInTitle(_ span: EntitySpan, before person: EntitySpan) -> Bool {
        guard person.kind == .person, [.location, .organization].contains(span.kind), span.words.count > 1 else { return false }
        let gap = span.words.upperBound..<person.words.lowerBound
        let isBeside = gap.isEmpty || gap.count == 1 && reading.isMark(gap.lowerBound, ".") && reading.words.isAttached(gap.lowerBound)
        return isBeside && reading.traits(span.words.upperBound - 1).contains(.honorific)
    }

    /// A road from one place to another: `Jalan Raya Ambon | -Masohi`.
    private func isRoad(_ span: EntitySpan, to place: EntitySpan) -> Bool {
        let hyphen = span.words.upperBound
        return span.kind == .location && place.kind == .location && place.words.lowerBound == hyphen + 1
            && reading.isMark(hyphen, "-") && reading.words.isAttached(hyphen) && reading.words.isAttached(hyphen + 1)
            && matches.traits[span.words.lowerBound].contains(.locationBefore)
    }

    // MARK: Two names

    /// A name that goes on with another one of the text is two: `Komisi III DPR RI | Wahyu Hidayat`, `DPR dan | DPRD`.
    private func divided(_ spans: [EntitySpan]) -> [EntitySpan] {
        let hashes = reading.lexemes.hashes
        let people = Set(spans.lazy.filter { $0.kind == .person }.map { hashes[$0.words.upperBound - 1] })
        func mayBeTwo(_ span: EntitySpan) -> Bool {
            span.kind != .person && span.words.count > 1
                && (people.contains(hashes[span.words.upperBound - 1]) || span.words.contains { hashes[$0] == Self.and })
        }
        guard spans.contains(where: mayBeTwo) else { return spans }
        var kinds: [UInt32: Entity.Kind] = [:]
        for span in spans where span.confidence > 0.6 { kinds[key(span.words)] = span.kind }
        return spans.flatMap { span in
            mayBeTwo(span) ? beforePerson(span, kinds) ?? atAnd(span, kinds) ?? [span] : [span]
        }
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
        guard span.match == nil, let and = words.dropFirst().first(where: { reading.lexemes.hashes[$0] == Self.and }),
            and + 1 < words.upperBound
        else { return nil }
        let (first, second) = (words.lowerBound..<and, and + 1..<words.upperBound)
        guard isName(first, kinds), isName(second, kinds) else { return nil }
        return parts(span, first, second, kinds[key(second)] ?? span.kind)
    }

    private static let and = WordHash.of("dan")

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
