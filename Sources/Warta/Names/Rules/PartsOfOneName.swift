/// Puts together what belongs to one name, where the rest of the text or the form of the name shows it.
struct PartsOfOneName: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        var result = Mentions()
        result.reserveCapacity(mentions.count)
        lazy var neighbours = pairsOfCapitals()
        for mention in mentions {
            if let first = body(abbreviatedBefore: mention, result),
                isRegional(result[first], at: mention) || isType(result[first], of: mention)
                    || Self.bodies.contains(mention.kind)
                        && neighbours.contains(pair(mention.words.lowerBound - 2, mention.words.lowerBound))
            {
                result.replaceLast(result.count - first, with: extended(result[first], to: mention))
            } else if let last = result.last, endsInTitle(last, before: mention) || isRoad(last, to: mention) {
                result.replaceLast(with: extended(last, to: mention))
            } else {
                result.append(mention)
            }
        }
        return result
    }

    private func extended(_ mention: Mention, to last: Mention) -> Mention {
        mention.moved(to: mention.words.lowerBound..<last.words.upperBound)
    }

    /// The body whose abbreviation in brackets stands right before a name: `Dinas Perhubungan (Dishub) | Kota Ambon`.
    private func body(abbreviatedBefore name: Mention, _ mentions: Mentions) -> Int? {
        guard mentions.count > 1 else { return nil }
        let (body, short) = (mentions[mentions.count - 2], mentions[mentions.count - 1])
        let isInBrackets =
            short.words.lowerBound == body.words.upperBound + 1 && reading.isMark(body.words.upperBound, "(")
            && reading.isMark(short.words.upperBound, ")")
        guard isInBrackets, name.words.lowerBound == short.words.upperBound + 1, body.kind == short.kind else { return nil }
        return Self.bodies.contains(body.kind) ? mentions.count - 2 : nil
    }

    private static let bodies: Set<EntityKind> = [.government, .organization]

    /// A body of which every region has one is named with its place.
    private func isRegional(_ body: Mention, at place: Mention) -> Bool {
        body.kind == .government && place.kind == .location
            && (reading.means(body.words.lowerBound, .regionalBody) || reading.means(body.words.upperBound - 1, .regional))
    }

    /// The sort of an institution is named with what tells it from others: `Pondok Pesantren (PP) | Nurul Huda`.
    private func isType(_ body: Mention, of name: Mention) -> Bool {
        body.kind == .organization && (name.kind == .person || Self.bodies.contains(name.kind))
            && reading.means(body.words.lowerBound, .institution)
    }

    /// The words with a capital that stand next to each other in the text: what is written `PKN STAN` elsewhere is one name.
    private func pairsOfCapitals() -> Set<UInt64> {
        Set(
            reading.words.indices.dropLast().lazy
                .filter { reading.isCapital($0) && reading.isCapital($0 + 1) }.map { pair($0, $0 + 1) })
    }

    private func pair(_ first: Int, _ second: Int) -> UInt64 {
        reading.lexemes.hashes[first] &* 31 ^ reading.lexemes.hashes[second]
    }

    /// A street or a body named after somebody: `Jalan KH | Wahyu Hidayat`.
    private func endsInTitle(_ mention: Mention, before person: Mention) -> Bool {
        guard person.kind == .person, [.location, .organization].contains(mention.kind), mention.words.count > 1 else {
            return false
        }
        let gap = mention.words.upperBound..<person.words.lowerBound
        let isBeside =
            gap.isEmpty
            || gap.count == 1 && reading.isMark(gap.lowerBound, ".") && reading.words.isAttached(gap.lowerBound)
        return isBeside && reading.traits(mention.words.upperBound - 1).contains(.honorific)
    }

    /// A road from one place to another: `Jalan Raya Ambon | -Masohi`.
    private func isRoad(_ mention: Mention, to place: Mention) -> Bool {
        let hyphen = mention.words.upperBound
        return mention.kind == .location && place.kind == .location && place.words.lowerBound == hyphen + 1
            && reading.isMark(hyphen, "-") && reading.words.isAttached(hyphen) && reading.words.isAttached(hyphen + 1)
            && reading.matches.traits[mention.words.lowerBound].contains(.locationBefore)
    }
}
