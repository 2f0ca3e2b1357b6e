/// Gives names the head that was left outside of them.
///
/// A head word with a capital belongs to the name after it, with the numbers, titles and capitals between them: `SMPN 5 |
/// Ambon`, `Rutan | Polda Maluku`, `Kodim 1504 | / Ambon`. A unit of a body is one name with the body, and only there small
/// words can stand between: `Biro Hukum dan Humas | Kemenkes`.
struct UnitsAndHeads: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        var result = Mentions()
        result.reserveCapacity(mentions.count)
        for mention in mentions {
            let last = result.last
            if reading.isSentenceStart(mention.words.lowerBound) {
                result.append(mention)
            } else if let last, isUnit(last, of: mention) || isGarrison(last, of: mention) || isCompanyHead(last, of: mention) {
                result.replaceLast(with: extended(mention, to: last.words.lowerBound, last.kind))
            } else if let head = head(before: mention, after: last?.words.upperBound ?? 0) {
                result.append(extended(mention, to: head, kind(of: head, mention.kind) ?? .government))
            } else {
                result.append(mention)
            }
        }
        return result
    }

    private func extended(_ mention: Mention, to start: Int, _ kind: EntityKind) -> Mention {
        Mention(words: start..<mention.words.upperBound, kind: kind, confidence: mention.confidence, match: nil)
    }

    /// No head stands farther from the name that it belongs to.
    private static let longestGap = 6

    /// The first of the heads before a name that nothing parts from it.
    private func head(before mention: Mention, after limit: Int) -> Int? {
        var head: Int?
        var word = mention.words.lowerBound - 1
        while word >= max(limit, mention.words.lowerBound - Self.longestGap), isPart(word, of: mention) {
            if isHead(word, of: mention) { head = word }
            if reading.isSentenceStart(word) { break }
            word -= 1
        }
        return head
    }

    private func isPart(_ word: Int, of mention: Mention) -> Bool {
        if reading.isCapital(word) || reading.words.classes[word] == .number { return true }
        if mention.kind == .government { return reading.traits(word).contains(.nameLink) || reading.isMark(word, ",") }
        return reading.isMark(word, ".") && reading.words.isAttached(word)
            && reading.traits(word - 1).hasAny([.abbreviationBefore, .honorific])
    }

    private func isHead(_ word: Int, of mention: Mention) -> Bool {
        guard reading.isCapital(word) else { return false }
        let gap = word + 1..<mention.words.lowerBound
        if mention.kind == .government, gap.contains(where: reading.isCapital) {
            return reading.means(word, .unitOfBody)
        }
        guard !reading.matches.traits[word].hasAny(.titles) else { return false }
        let traits = reading.traits(word)
        switch mention.kind {
        case .person:
            return !gap.isEmpty && traits.contains(.organizationBefore)
                && gap.allSatisfy { reading.traits($0).contains(.honorific) || reading.isMark($0, ".") }
        case .government:
            return gap.isEmpty
                && (traits.contains(.locationBefore) || isPhrase(word) && reading.matches.traits[word].contains(.governmentBefore))
        case .location:
            return traits.contains(.locationBefore)
                || traits.contains(.organizationBefore) && gap.contains { reading.words.classes[$0] == .number }
        case .organization, .company:
            return traits.hasAny([.organizationBefore, .companyBefore])
                || gap.isEmpty && traits.contains(.locationBefore) && !reading.means(word, .region)
        default: return false
        }
    }

    /// Whether a head of several words begins with the word: `Suku Dinas`.
    private func isPhrase(_ word: Int) -> Bool { reading.matches.phraseEnds[word] > word + 1 }

    /// The kind that a head gives a name: the name's own where it may be that.
    private func kind(of head: Int, _ own: EntityKind) -> EntityKind? {
        let traits = isPhrase(head) ? reading.matches.traits[head] : reading.traits(head)
        let kinds: [(WordTraits, EntityKind)] = [
            (.governmentBefore, .government), (.organizationBefore, .organization), (.companyBefore, .company),
            (.locationBefore, .location),
        ]
        let found = kinds.filter { traits.contains($0.0) }.map(\.1)
        return found.contains(own) ? own : found.first
    }

    /// A unit that was found as a name of its own: `Biro Hukum | dan Humas | Kemenkes`, `Sekretariat Jenderal | DPR`.
    private func isUnit(_ unit: Mention, of body: Mention) -> Bool {
        guard unit.kind == .government, body.kind == .government else { return false }
        let gap = unit.words.upperBound..<body.words.lowerBound
        if gap.isEmpty { return reading.matches.traits[unit.words.lowerBound].contains(.governmentBefore) }
        guard reading.means(unit.words.lowerBound, .unitOfBody), gap.count <= Self.longestGap,
            !gap.contains(where: reading.isSentenceStart)
        else { return false }
        return reading.isCapital(gap.upperBound - 1) && gap.allSatisfy { isPart($0, of: body) }
    }

    /// `PT | Maju Jaya`
    private func isCompanyHead(_ head: Mention, of name: Mention) -> Bool {
        head.kind == .company && head.words.count == 1 && head.words.upperBound == name.words.lowerBound
            && reading.traits(head.words.lowerBound).contains(.companyBefore)
    }

    /// A garrison with its number: `Kodim | 1504/ | Ambon`.
    private func isGarrison(_ garrison: Mention, of place: Mention) -> Bool {
        let gap = garrison.words.upperBound..<place.words.lowerBound
        return place.kind == .location && garrison.kind == .government && gap.count == 2
            && reading.words.classes[gap.lowerBound] == .number && reading.isMark(gap.lowerBound + 1, "/")
    }
}
