/// The mentions of a text, in order and apart: each begins where the one before it has ended, or after that.
struct Mentions: RandomAccessCollection, Equatable {
    private var all: [Mention] = []

    init() {}

    /// - Parameter mentions: In order and apart.
    init(_ mentions: [Mention]) {
        all = mentions
        assert(zip(all, all.dropFirst()).allSatisfy { $0.words.upperBound <= $1.words.lowerBound })
    }

    var startIndex: Int { 0 }
    var endIndex: Int { all.count }

    subscript(position: Int) -> Mention { all[position] }

    /// The mentions that have words of a range.
    func overlapping(_ words: Range<Int>) -> SubSequence {
        let first = firstPlace(notBefore: words.lowerBound + 1) { $0.words.upperBound }
        return self[first...].prefix { $0.words.lowerBound < words.upperBound }
    }

    mutating func append(_ mention: Mention) {
        assert(all.last.map { $0.words.upperBound <= mention.words.lowerBound } ?? true)
        all.append(mention)
    }

    /// Puts a mention in the place of the last ones, of which it covers the words.
    mutating func replaceLast(_ count: Int = 1, with mention: Mention) {
        all.removeLast(count)
        append(mention)
    }

    mutating func reserveCapacity(_ capacity: Int) { all.reserveCapacity(capacity) }

    /// The mentions with what `parts` gives in the place of those for which it gives something.
    func replacing(_ parts: (Mention) -> [Mention]?) -> Mentions {
        var result = Mentions()
        result.reserveCapacity(count)
        for mention in all {
            if let found = parts(mention) { found.forEach { result.append($0) } } else { result.append(mention) }
        }
        return result
    }

    func filter(_ isKept: (Mention) -> Bool) -> Mentions { Mentions(all.filter(isKept)) }

    /// The mentions that overlap none of others.
    func apart(from others: Mentions) -> Mentions {
        if others.isEmpty { return self }
        var next = 0
        return filter { mention in
            while next < others.count, others[next].words.upperBound <= mention.words.lowerBound { next += 1 }
            return next == others.count || others[next].words.lowerBound >= mention.words.upperBound
        }
    }

    /// The mentions with others among them, of which those that overlap win.
    func overruled(by winners: [Mention]) -> Mentions {
        winners.isEmpty ? self : Mentions(winners).joined(byFree: self)
    }

    /// The mentions with those of others among them that overlap none.
    func joined(byFree others: Mentions) -> Mentions {
        let free = others.apart(from: self)
        var result = Mentions()
        result.reserveCapacity(count + free.count)
        var next = 0
        for mention in all {
            while next < free.count, free[next].words.lowerBound < mention.words.lowerBound {
                result.append(free[next])
                next += 1
            }
            result.append(mention)
        }
        for mention in free[next...] { result.append(mention) }
        return result
    }

    /// The mentions with those in parts that go over the end of a sentence.
    func cut(at sentences: Sentences) -> Mentions {
        var next = 0
        return replacing { mention in
            while sentences[next].words.upperBound <= mention.words.lowerBound { next += 1 }
            let touched = sentences[next...].prefix { $0.words.lowerBound < mention.words.upperBound }
            return touched.count < 2 ? nil : touched.map { mention.moved(to: mention.words.clamped(to: $0.words)) }
        }
    }

    /// The words with a capital that belong to no mention.
    func uncoveredCapitals(_ reading: Reading) -> [Int] {
        var next = 0
        return reading.words.indices.filter { word in
            guard reading.isCapital(word) else { return false }
            while next < count, all[next].words.upperBound <= word { next += 1 }
            return next == count || !all[next].words.contains(word)
        }
    }
}
