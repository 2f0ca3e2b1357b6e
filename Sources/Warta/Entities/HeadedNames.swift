/// Gives names the head that was left outside of them.
///
/// A head word with a capital belongs to the name behind it, with the numbers, titles and capitals between them: `SMPN 5 |
/// Ambon`, `Rutan | Polda Maluku`, `Kodim 1504 | / Ambon`. A unit of a body is one name with the body, and only there small
/// words can stand between: `Biro Hukum dan Humas | Kemenkes`.
struct HeadedNames {
    let reading: Reading
    let matches: NameMatches

    func mended(_ spans: [EntitySpan]) -> [EntitySpan] {
        var result: [EntitySpan] = []
        result.reserveCapacity(spans.count)
        for span in spans {
            let last = result.last
            if reading.isSentenceStart(span.words.lowerBound) {
                result.append(span)
            } else if let last, isUnit(last, of: span) || isGarrison(last, of: span) || isCompanyHead(last, of: span) {
                result[result.count - 1] = extended(span, to: last.words.lowerBound, last.kind)
            } else if let head = head(before: span, after: last?.words.upperBound ?? 0) {
                result.append(extended(span, to: head, kind(of: head, span.kind) ?? .government))
            } else {
                result.append(span)
            }
        }
        return result
    }

    private func extended(_ span: EntitySpan, to start: Int, _ kind: Entity.Kind) -> EntitySpan {
        EntitySpan(words: start..<span.words.upperBound, kind: kind, confidence: span.confidence, match: nil)
    }

    /// No head stands farther from the name that it belongs to.
    private static let longestGap = 6

    /// The first of the heads before a name that nothing parts from it.
    private func head(before span: EntitySpan, after limit: Int) -> Int? {
        var head: Int?
        var word = span.words.lowerBound - 1
        while word >= max(limit, span.words.lowerBound - Self.longestGap), isPart(word, of: span) {
            if isHead(word, of: span) { head = word }
            if reading.isSentenceStart(word) { break }
            word -= 1
        }
        return head
    }

    private func isPart(_ word: Int, of span: EntitySpan) -> Bool {
        if reading.isCapital(word) || reading.words.classes[word] == .number { return true }
        if span.kind == .government { return reading.traits(word).contains(.nameLink) || reading.isMark(word, ",") }
        return reading.isMark(word, ".") && reading.words.isAttached(word)
            && reading.traits(word - 1).hasAny([.abbreviationBefore, .honorific])
    }

    private func isHead(_ word: Int, of span: EntitySpan) -> Bool {
        guard reading.isCapital(word) else { return false }
        let gap = word + 1..<span.words.lowerBound
        if span.kind == .government, gap.contains(where: reading.isCapital) {
            return reading.means(word, .unitOfBody)
        }
        guard !matches.traits[word].hasAny(.titles) else { return false }
        let traits = reading.traits(word)
        switch span.kind {
        case .person:
            return !gap.isEmpty && traits.contains(.organizationBefore)
                && gap.allSatisfy { reading.traits($0).contains(.honorific) || reading.isMark($0, ".") }
        case .government:
            return gap.isEmpty
                && (traits.contains(.locationBefore) || isPhrase(word) && matches.traits[word].contains(.governmentBefore))
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
    private func isPhrase(_ word: Int) -> Bool { matches.phraseEnds[word] > word + 1 }

    /// The kind that a head gives a name: the name's own where it may be that.
    private func kind(of head: Int, _ own: Entity.Kind) -> Entity.Kind? {
        let traits = isPhrase(head) ? matches.traits[head] : reading.traits(head)
        let kinds: [(WordTraits, Entity.Kind)] = [
            (.governmentBefore, .government), (.organizationBefore, .organization), (.companyBefore, .company),
            (.locationBefore, .location),
        ]
        let found = kinds.filter { traits.contains($0.0) }.map(\.1)
        return found.contains(own) ? own : found.first
    }

    /// A unit that was found as a name of its own: `Biro Hukum | dan Humas | Kemenkes`, `Sekretariat Jenderal | DPR`.
    private func isUnit(_ unit: EntitySpan, of body: EntitySpan) -> Bool {
        guard unit.kind == .government, body.kind == .government else { return false }
        let gap = unit.words.upperBound..<body.words.lowerBound
        if gap.isEmpty { return matches.traits[unit.words.lowerBound].contains(.governmentBefore) }
        guard reading.means(unit.words.lowerBound, .unitOfBody), gap.count <= Self.longestGap,
            !gap.contains(where: reading.isSentenceStart)
        else { return false }
        return reading.isCapital(gap.upperBound - 1) && gap.allSatisfy { isPart($0, of: body) }
    }

    /// `PT | Maju Jaya`
    private func isCompanyHead(_ head: EntitySpan, of name: EntitySpan) -> Bool {
        head.kind == .company && head.words.count == 1 && head.words.upperBound == name.words.lowerBound
            && reading.traits(head.words.lowerBound).contains(.companyBefore)
    }

    /// A garrison with its number: `Kodim | 1504/ | Ambon`.
    private func isGarrison(_ garrison: EntitySpan, of place: EntitySpan) -> Bool {
        let gap = garrison.words.upperBound..<place.words.lowerBound
        return place.kind == .location && garrison.kind == .government && gap.count == 2
            && reading.words.classes[gap.lowerBound] == .number && reading.isMark(gap.lowerBound + 1, "/")
    }
}
