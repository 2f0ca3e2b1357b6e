/// What each word of a text is: its hash, its number and facts in the lexicon, and how it is written.
struct Lexemes: Sendable {
    static let unknown = UInt32.max

    private(set) var hashes: [UInt64] = []
    private(set) var ids: [UInt32] = []
    private(set) var traits: [WordTraits] = []
    private(set) var shapes: [WordShape] = []
    private(set) var clusters: [WordClusters] = []

    init(_ words: Words, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        hashes.reserveCapacity(words.count)
        ids.reserveCapacity(words.count)
        traits.reserveCapacity(words.count)
        shapes.reserveCapacity(words.count)
        clusters.reserveCapacity(words.count)
        for index in words.indices {
            let range = words.utf8Range(index)
            let hash = WordHash.of(bytes, range)
            let id = lexicon.word(hash)
            hashes.append(hash)
            ids.append(id ?? Self.unknown)
            traits.append(id.map(lexicon.traits(of:)) ?? [])
            clusters.append(id.map(lexicon.clusters(of:)) ?? .none)
            shapes.append(words.classes[index].isWord ? WordShape.of(bytes, range) : .none)
        }
    }

    /// The words' numbers in another lexicon.
    func ids(in lexicon: CompiledLexicon) -> [UInt32] { hashes.map { lexicon.word($0) ?? Self.unknown } }
}
