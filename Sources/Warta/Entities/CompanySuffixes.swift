/// Companies by their legal form: a run of capitals that ends in one is the name of a company, and its full stop belongs to
/// it (`Maju Jaya Trading Co., Ltd.`).
struct CompanySuffixes {
    let reading: Reading

    /// The spans with those that overlap such a name replaced by it.
    func mended(_ spans: [EntitySpan]) -> [EntitySpan] {
        var companies: [EntitySpan] = []
        for word in reading.words.indices where isSuffix(word) && !isSuffix(word + 1) && !isSuffix(word + 2) {
            let end = end(word)
            guard let start = start(before: word, after: companies.last?.words.upperBound ?? 0) else { continue }
            companies.append(EntitySpan(words: start..<end, kind: .company, confidence: 0.9, match: nil))
        }
        guard !companies.isEmpty else { return spans }
        var result: [EntitySpan] = []
        var next = companies[...]
        for span in spans {
            while let company = next.first, company.words.upperBound <= span.words.lowerBound {
                result.append(company)
                next.removeFirst()
            }
            guard let company = next.first, company.words.overlaps(span.words) else {
                result.append(span)
                continue
            }
            // The tagger knows where a company begins.
            if span.kind == .company, span.words.lowerBound != company.words.lowerBound {
                next[next.startIndex].words = span.words.lowerBound..<max(company.words.upperBound, span.words.upperBound)
            }
        }
        return result + next
    }

    private func isSuffix(_ word: Int) -> Bool {
        reading.traits(word).contains(.companyAfter) && reading.isCapital(word) && reading.means(word, .legalForm)
    }

    /// Behind the full stop, if that does not end the sentence.
    private func end(_ suffix: Int) -> Int {
        let stop = suffix + 1
        let hasStop = reading.isMark(stop, ".") && reading.words.isAttached(stop) && reading.words.indices.contains(stop + 1)
            && !reading.isSentenceStart(stop + 1)
        return hasStop ? stop + 1 : stop
    }

    /// No name has more words.
    private static let longest = 12

    /// Where the run of capitals begins, small words of names and the marks before a suffix among them.
    private func start(before suffix: Int, after limit: Int) -> Int? {
        var start = suffix
        var word = suffix
        while word > max(limit, suffix - Self.longest), !reading.isSentenceStart(word) {
            word -= 1
            if reading.isCapital(word) {
                let traits = reading.traits(word)
                if traits.hasAny(.titles) || reading.isSentenceStart(word) && traits.isOrdinary { break }
                start = word
                if traits.contains(.companyBefore) { break }
            } else if !isLink(word, start) {
                break
            }
        }
        return start < suffix ? start : nil
    }

    private func isLink(_ word: Int, _ next: Int) -> Bool {
        // `Co., Ltd.`, `Sdn. Bhd.`
        let isBeforeForm = reading.means(next, .legalForm) || reading.means(next, .innerLegalForm)
        return reading.traits(word).contains(.nameLink) || reading.isMark(word, "&")
            || isBeforeForm && (reading.isMark(word, ",") || reading.isMark(word, ".") && reading.words.isAttached(word))
    }
}
