/// What each word of a text is: its hash, its number and facts in the lexicon, and how it is written.
struct Lexemes: Sendable {
    static let unknown = UInt32.max

    let hashes: [UInt64]
    let ids: [UInt32]
    let traits: [WordTraits]
    let shapes: [WordShape]
    let clusters: [WordClusters]

    init(_ words: Words, _ bytes: UTF8Bytes, _ lexicon: CompiledLexicon) {
        // A pass each, so that the searches of many words in the lexicon overlap.
        hashes = words.indices.map { index in
            let hash = WordHash.of(bytes, words.utf8Range(index))
            lexicon.prefetch(hash)
            return hash
        }
        ids = hashes.map { lexicon.word($0) ?? Self.unknown }
        traits = ids.map { $0 == Self.unknown ? [] : lexicon.traits(of: $0) }
        clusters = ids.map { $0 == Self.unknown ? .none : lexicon.clusters(of: $0) }
        shapes = words.indices.map { words.classes[$0].isWord ? WordShape.of(bytes, words.utf8Range($0)) : .none }
    }

    /// The words' numbers in another lexicon.
    func ids(in lexicon: CompiledLexicon) -> [UInt32] { hashes.map { lexicon.word($0) ?? Self.unknown } }
}
