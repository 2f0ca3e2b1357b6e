/// Puts together what belongs to one name, where the rest of the text or the form of the name shows it.
struct JoinedNames {
    let reading: Reading
    let matches: NameMatches

    func mended(_ spans: [EntitySpan]) -> [EntitySpan] {
        var result: [EntitySpan] = []
        result.reserveCapacity(spans.count)
        lazy var neighbours = pairsOfCapitals()
        for span in spans {
            if let first = body(abbreviatedBefore: span, result),
                isRegional(result[first], at: span) || isType(result[first], of: span)
                    || Self.bodies.contains(span.kind)
                        && neighbours.contains(pair(span.words.lowerBound - 2, span.words.lowerBound))
            {
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

    /// The body whose abbreviation in brackets stands right before a name: `Dinas Perhubungan (Dishub) | Kota Ambon`.
    private func body(abbreviatedBefore name: EntitySpan, _ spans: [EntitySpan]) -> Int? {
        guard spans.count > 1 else { return nil }
        let (body, short) = (spans[spans.count - 2], spans[spans.count - 1])
        let isInBrackets = short.words.lowerBound == body.words.upperBound + 1 && reading.isMark(body.words.upperBound, "(")
            && reading.isMark(short.words.upperBound, ")")
        guard isInBrackets, name.words.lowerBound == short.words.upperBound + 1, body.kind == short.kind else { return nil }
        return Self.bodies.contains(body.kind) ? spans.count - 2 : nil
    }

    private static let bodies: Set<Entity.Kind> = [.government, .organization]

    /// A body of which every region has one is named with its place.
    private func isRegional(_ body: EntitySpan, at place: EntitySpan) -> Bool {
        body.kind == .government && place.kind == .location
            && (reading.means(body.words.lowerBound, .regionalBody) || reading.means(body.words.upperBound - 1, .regional))
    }

    /// The sort of an institution is named with what tells it from others: `Pondok Pesantren (PP) | Nurul Huda`.
    private func isType(_ body: EntitySpan, of name: EntitySpan) -> Bool {
        body.kind == .organization && (name.kind == .person || Self.bodies.contains(name.kind))
            && reading.means(body.words.lowerBound, .institution)
    }

    /// The words with a capital that stand next to each other in the text: what is written `PKN STAN` elsewhere is one name.
    private func pairsOfCapitals() -> Set<UInt64> {
        Set(reading.words.indices.dropLast().lazy
            .filter { reading.isCapital($0) && reading.isCapital($0 + 1) }.map { pair($0, $0 + 1) })
    }

    private func pair(_ first: Int, _ second: Int) -> UInt64 {
        reading.lexemes.hashes[first] &* 31 ^ reading.lexemes.hashes[second]
    }

    /// A street or a body named after somebody: `Jalan KH | Wahyu Hidayat`.
    private func endsInTitle(_ span: EntitySpan, before person: EntitySpan) -> Bool {
        guard person.kind == .person, [.location, .organization].contains(span.kind), span.words.count > 1 else { return false }
        let gap = span.words.upperBound..<person.words.lowerBound
        let isBeside = gap.isEmpty
            || gap.count == 1 && reading.isMark(gap.lowerBound, ".") && reading.words.isAttached(gap.lowerBound)
        return isBeside && reading.traits(span.words.upperBound - 1).contains(.honorific)
    }

    /// A road from one place to another: `Jalan Raya Ambon | -Masohi`.
    private func isRoad(_ span: EntitySpan, to place: EntitySpan) -> Bool {
        let hyphen = span.words.upperBound
        return span.kind == .location && place.kind == .location && place.words.lowerBound == hyphen + 1
            && reading.isMark(hyphen, "-") && reading.words.isAttached(hyphen) && reading.words.isAttached(hyphen + 1)
            && matches.traits[span.words.lowerBound].contains(.locationBefore)
    }
}
