/// Companies by their legal form: a run of capitals that ends in one is the name of a company, and its full stop belongs to
/// it (`Maju Jaya Trading Co., Ltd.`).
struct LegalForms: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    /// That of a company whose legal form the text gives.
    private static let confidence = 0.9

    func applied(to mentions: Mentions) -> Mentions {
        let companies = companies()
        var begun: [Mention] = []
        for company in companies {
            let company = begunAsTagged(company, mentions)
            // One tagged name may hold two.
            if company.words.lowerBound >= begun.last?.words.upperBound ?? 0 { begun.append(company) }
        }
        return mentions.apart(from: Mentions(companies)).overruled(by: begun)
    }

    private func companies() -> [Mention] {
        var companies: [Mention] = []
        for word in reading.words.indices where isSuffix(word) && !isSuffix(word + 1) && !isSuffix(word + 2) {
            let end = end(word)
            guard let start = start(before: word, after: companies.last?.words.upperBound ?? 0) else { continue }
            companies.append(Mention(words: start..<end, kind: .company, confidence: Self.confidence, match: nil))
        }
        return companies
    }

    /// The tagger knows where a company begins.
    private func begunAsTagged(_ company: Mention, _ mentions: Mentions) -> Mention {
        mentions.overlapping(company.words).filter { $0.kind == .company }.reduce(company) { company, tagged in
            if tagged.words.lowerBound == company.words.lowerBound { return company }
            return company.moved(to: tagged.words.lowerBound..<max(company.words.upperBound, tagged.words.upperBound))
        }
    }

    private func isSuffix(_ word: Int) -> Bool {
        reading.traits(word).contains(.companyAfter) && reading.isCapital(word) && reading.means(word, .legalForm)
    }

    /// After the full stop, if that does not end the sentence.
    private func end(_ suffix: Int) -> Int {
        let stop = suffix + 1
        let hasStop =
            reading.isMark(stop, ".") && reading.words.isAttached(stop) && reading.words.indices.contains(stop + 1)
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
