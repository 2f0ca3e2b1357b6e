/// Puts names of people together that the tagger broke where a mark stands inside them, and cuts off what belongs to the
/// title before them.
enum BrokenNames {
    /// `M` and `Iftitah` of `M. Iftitah` become one, and `Ha Sang` takes the `-chul` behind it.
    static func mended(_ spans: [EntitySpan], _ reading: Reading) -> [EntitySpan] {
        var mended: [EntitySpan] = []
        mended.reserveCapacity(spans.count)
        for (index, span) in spans.enumerated() {
            var span = span
            let limit = index + 1 < spans.count ? spans[index + 1].words.lowerBound : reading.words.count
            if span.kind == .person {
                let start = start(of: span.words, after: mended.last?.words.upperBound ?? 0, reading)
                let words = start..<endWithHyphens(span.words.upperBound, limit, reading)
                if words != span.words { span.move(to: words) }
                if let last = mended.last, last.kind == .person, endsInInitial(last.words, reading),
                    isFullStop(last.words.upperBound, before: span.words, reading)
                {
                    span.move(to: last.words.lowerBound..<span.words.upperBound)
                    span.confidence = min(last.confidence, span.confidence)
                    mended.removeLast()
                }
            }
            mended.append(span)
        }
        return mended
    }

    private static func isFullStop(_ word: Int, before name: Range<Int>, _ reading: Reading) -> Bool {
        name.lowerBound == word + 1 && reading.isMark(word, ".") && reading.words.isAttached(word)
    }

    private static func endsInInitial(_ words: Range<Int>, _ reading: Reading) -> Bool {
        isInitial(words.upperBound - 1, reading)
    }

    private static func isInitial(_ word: Int, _ reading: Reading) -> Bool {
        SentenceText(words: reading.words, lexemes: reading.lexemes, bytes: reading.bytes).isInitial(word)
    }

    /// With the initials before the first word, and behind the last word of a title: `Pelatih Ganda Putri | Rini Astuti`,
    /// `Communication & Sustainability | Rini Astuti`.
    private static func start(of words: Range<Int>, after limit: Int, _ reading: Reading) -> Int {
        var first = words.lowerBound
        while first - 2 >= limit, isFullStop(first - 1, before: first..<words.upperBound, reading),
            isInitial(first - 2, reading), !reading.traits(first - 2).contains(.honorific),
            !reading.startsLine(first - 2), !reading.startsLine(first)
        { first -= 2 }
        guard first == words.lowerBound, words.count > 1, first > 0 else { return first }
        if reading.means(first, .prophet) { return first + 1 }
        if reading.means(first, .sex), reading.means(first - 1, .sportEvent) { return first + 1 }
        let traits = reading.traits(first)
        let isName = traits.givenName > 0 || traits.familyName > 0
        return words.count > 2 && !isName && reading.isMark(first - 1, "&") ? first + 1 : first
    }

    private static func endWithHyphens(_ end: Int, _ limit: Int, _ reading: Reading) -> Int {
        var end = end
        while end + 1 < limit, reading.isMark(end, "-"), reading.words.isAttached(end),
            reading.words.isAttached(end + 1), reading.shape(end + 1) == .lower
        { end += 2 }
        return end
    }
}

extension EntitySpan {
    /// Takes other words for the same mention.
    fileprivate mutating func move(to words: Range<Int>) {
        self.words = words
        match = nil
    }
}
