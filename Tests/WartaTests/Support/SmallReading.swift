@testable import Warta

extension String {
    /// Reads the text with the small lexicon, and finds names that stand in it one after another.
    func reading<Result>(_ names: [(EntityKind, String)], _ body: (Reading, Mentions) throws -> Result) rethrows -> Result {
        try withBytes { bytes in
            let reading = Reading(bytes, SmallLexicon.lexicon)
            var mentions = Mentions()
            for (kind, name) in names {
                let places = (mentions.last?.words.upperBound ?? 0)..<reading.words.count
                let ranges = places.lazy.flatMap { start in (start..<places.upperBound).lazy.map { start..<$0 + 1 } }
                let words = ranges.first { reading.string($0) == name }!
                mentions.append(Mention(words: words, kind: kind, confidence: 0.9, match: nil))
            }
            return try body(reading, mentions)
        }
    }
}
