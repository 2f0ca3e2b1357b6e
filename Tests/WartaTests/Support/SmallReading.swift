@testable import Warta

extension String {
    /// Reads the text with the small lexicon, and finds names that stand in it one after another.
    func reading<Result>(_ names: [(EntityKind, String)], _ body: (Reading, Mentions) -> Result) -> Result {
        Pipeline(lexicon: SmallLexicon.lexicon).read(self) { reading in
            var mentions = Mentions()
            for (kind, name) in names {
                let places = (mentions.last?.words.upperBound ?? 0)..<reading.words.count
                let ranges = places.lazy.flatMap { start in (start..<places.upperBound).lazy.map { start..<$0 + 1 } }
                let words = ranges.first { reading.string($0) == name }!
                mentions.append(Mention(words: words, kind: kind, confidence: 0.9, match: nil))
            }
            return body(reading, mentions)
        }
    }
}
