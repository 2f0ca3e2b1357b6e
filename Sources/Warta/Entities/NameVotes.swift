/// What the mentions of a text say together about each name.
struct NameVotes {
    private var weights: [UInt32: [Entity.Kind: Double]] = [:]

    init(_ spans: [EntitySpan], _ reading: Reading) {
        for span in spans {
            add(Self.key(reading, span.words), span.kind, span.confidence)
            guard span.kind == .person, span.words.count > 1, span.confidence > 0.6 else { continue }
            for word in [span.words.lowerBound, span.words.upperBound - 1] where reading.shape(word) != .initial {
                add(Self.key(reading, word..<word + 1), .person, span.confidence)
            }
        }
    }

    private mutating func add(_ key: UInt32, _ kind: Entity.Kind, _ weight: Double) {
        weights[key, default: [:]][kind, default: 0] += weight
    }

    /// The kind with the most votes, and how many they are.
    func winner(_ reading: Reading, _ words: Range<Int>) -> (kind: Entity.Kind, weight: Double)? {
        weights[Self.key(reading, words)]?.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
            .map { ($0.key, $0.value) }
    }

    private static func key(_ reading: Reading, _ words: Range<Int>) -> UInt32 {
        ExactHash.of(reading.bytes, words.map(reading.words.utf8Range))
    }
}
