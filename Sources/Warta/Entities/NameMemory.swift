/// What a text has made known: the parts of the full names in it, and its abbreviations.
struct NameMemory {
    private var personParts: Set<UInt64> = []
    private var kinds: [UInt32: Entity.Kind] = [:]

    mutating func learn(_ span: EntitySpan, _ reading: Reading) {
        guard span.confidence >= 0.75 else { return }
        if span.kind == .person {
            guard span.words.count > 1 || span.confidence >= 0.9 else { return }
            for word in span.words where reading.isCapital(word) && reading.shape(word) != .initial {
                personParts.insert(reading.lexemes.hashes[word])
            }
        } else if span.words.count == 1, span.match == nil {
            kinds[Self.key(reading, span.words.lowerBound)] = span.kind
        }
    }

    func isPersonPart(_ reading: Reading, _ word: Int) -> Bool {
        personParts.contains(reading.lexemes.hashes[word])
    }

    func kind(_ reading: Reading, _ word: Int) -> Entity.Kind? { kinds[Self.key(reading, word)] }

    private static func key(_ reading: Reading, _ word: Int) -> UInt32 {
        ExactHash.of(reading.bytes, [reading.words.utf8Range(word)])
    }
}
