/// Makes the compiled form of a lexicon: word facts in a hash table, names in a trie over words, meanings in
/// a table of their own.
///
/// Same input, same bytes: nothing depends on the order in which hashed collections are walked.
package struct LexiconBuilder {
    /// What a row of the trie stands for.
    package enum Role: Equatable, Sendable {
        case name(EntityKind)
        /// A title of several words, by its trait.
        case phrase(UInt64)

        var code: UInt8 {
            switch self {
            case .name(let kind): kind.rawValue
            case .phrase(let trait): 64 + UInt8(trait.trailingZeroBitCount)
            }
        }
    }

    struct Form {
        var words: [UInt32]
        var entry: UInt32
        var capitals: UInt16
        var flags: UInt16
        var exact: UInt32
    }

    private var wordIDs: [UInt64: UInt32] = [:]
    private var hashes: [UInt64] = []
    private var traits: [UInt64] = []
    private var clusters: [UInt32] = []
    private var aliases: [(hash: UInt64, word: UInt32)] = []
    /// Words that stand for two.
    private var joinedWords: [[UInt64]: UInt64] = [:]
    private var forms: [Form] = []
    private var seen: Set<[UInt32]> = []
    private var roles: [UInt8] = []
    /// Where the name and the link of each entry begin, and where the last one ends.
    private var stringStarts: [UInt32] = [0]
    private var strings: [UInt8] = []
    private var linkNumbers: [String: UInt32] = [:]
    private var linkOfEntry: [UInt32] = []
    private var meanings = MeaningTable()

    package init() {}

    // MARK: Words

    /// Adds facts about a word.
    package mutating func addWord(_ word: String, traits newTraits: UInt64) {
        let id = Int(self.word(WordHash.of(word)))
        let old = WordTraits(rawValue: traits[id]), new = WordTraits(rawValue: newTraits)
        // Levels do not add up: the greater one stands.
        traits[id] =
            (old.rawValue | new.rawValue) & (1 << 48 - 1)
            | WordTraits.givenName(max(old.givenName, new.givenName)).rawValue
            | WordTraits.familyName(max(old.familyName, new.familyName)).rawValue
            | WordTraits.frequency(max(old.frequency, new.frequency)).rawValue
            | WordTraits.capitalShare(max(old.capitalShare, new.capitalShare)).rawValue
    }

    /// Says which groups a word belongs to.
    package mutating func addClusters(_ word: String, _ groups: WordClusters) {
        clusters[Int(self.word(WordHash.of(word)))] = groups.rawValue
    }

    /// Makes a spelling another name of a word, or of two in the names that have them. To be called before anything that uses
    /// the spelling.
    package mutating func addSpelling(_ variant: String, of standard: String) {
        let words = standard.split(separator: " ").map { WordHash.of(String($0)) }
        if words.count == 2 { joinedWords[words] = WordHash.of(variant) }
        guard words.count == 1 else { return }
        let id = word(WordHash.of(standard))
        let hash = WordHash.of(variant)
        guard wordIDs[hash] == nil else { return }
        wordIDs[hash] = id
        aliases.append((hash, id))
    }

    private mutating func word(_ hash: UInt64) -> UInt32 {
        if let id = wordIDs[hash] { return id }
        let id = UInt32(hashes.count)
        wordIDs[hash] = id
        hashes.append(hash)
        traits.append(0)
        clusters.append(0)
        return id
    }

    // MARK: Meanings

    /// Says what a word or a name of a few words means; the word gets no traits by that.
    ///
    /// - Parameters:
    ///   - owner: The number of what the name belongs to, if it means something there only.
    ///   - value: Which month, unit or the like.
    package mutating func addMeaning(
        _ meaning: WordMeaning, _ name: String, of owner: Int? = nil, value: Int = 0
    ) throws(MeaningError) {
        try meanings.add(meaning, name, of: owner, value: value)
    }

    /// The same for a letter, whose case counts.
    package mutating func addMeaning(_ meaning: WordMeaning, letter: Unicode.Scalar, value: Int) throws(MeaningError) {
        let hash = WordMeanings.hash(of: Int(letter.value))
        guard meanings.add(meaning, hash, value: value) else { throw .known(String(letter)) }
    }

    /// The number by which a value can name a string.
    package mutating func number(of string: String) -> Int { meanings.number(of: string) }

    // MARK: Names

    /// Adds a name with its forms.
    ///
    /// - Parameter ambiguous: Forms that are also ordinary words or names of something else.
    package mutating func add(_ entry: LexiconEntry, ambiguous: Set<String> = []) {
        let number = addEntry(.name(entry.kind), name: entry.name, link: entry.link)
        for (index, form) in ([entry.name] + entry.forms).enumerated() {
            addForm(
                form, entry: number, role: .name(entry.kind), matching: entry.matching, isMain: index == 0,
                isAmbiguous: ambiguous.contains(form))
        }
    }

    /// Adds a title or head of several words; a single word is a trait of that word.
    package mutating func addPhrase(_ text: String, trait: UInt64) {
        let isSingle = text.withBytes { bytes in Self.tokens(bytes).count == 1 }
        if isSingle { return addWord(text.replacingStops(), traits: trait) }
        let number = addEntry(.phrase(trait), name: text, link: nil)
        addForm(text, entry: number, role: .phrase(trait), matching: .anyCase, isMain: true, isAmbiguous: false)
    }

    private mutating func addEntry(_ role: Role, name: String, link: String?) -> UInt32 {
        roles.append(role.code)
        for text in [name, link ?? ""] {
            strings += text.utf8
            stringStarts.append(UInt32(strings.count))
        }
        let number = linkNumbers[link ?? ""] ?? UInt32(linkNumbers.count)
        linkNumbers[link ?? ""] = number
        linkOfEntry.append(number)
        return UInt32(roles.count - 1)
    }

    private mutating func addForm(
        _ form: String, entry: UInt32, role: Role, matching: LexiconEntry.Matching, isMain: Bool, isAmbiguous: Bool
    ) {
        let (hashes, capitals, exact) = form.withBytes { bytes -> ([UInt64], UInt16, UInt32) in
            let tokens = Self.tokens(bytes)
            var capitals: UInt16 = 0
            for (index, token) in tokens.prefix(16).enumerated() where WordShape.of(bytes, token).startsUpper {
                capitals |= 1 << index
            }
            return (tokens.map { WordHash.of(bytes, $0) }, capitals, ExactHash.of(bytes, tokens))
        }
        var flags: FormFlags = []
        if isMain { flags.insert(.main) }
        if isAmbiguous { flags.insert(.ambiguous) }
        if matching == .exact || matching == .byForm && !form.hasLowercase { flags.insert(.exact) }
        insert(hashes, matching == .anyCase ? 0 : capitals, exact, flags, entry, role)
        for index in hashes.indices.dropLast() where !flags.contains(.exact) {
            guard let word = joinedWords[Array(hashes[index...index + 1])] else { continue }
            var joined = hashes
            joined.replaceSubrange(index...index + 1, with: [word])
            let before = capitals & ((2 << index) - 1), after = (capitals >> (index + 2)) << (index + 1)
            insert(joined, matching == .anyCase ? 0 : before | after, 0, flags, entry, role)
        }
    }

    private mutating func insert(
        _ hashes: [UInt64], _ capitals: UInt16, _ exact: UInt32, _ flags: FormFlags, _ entry: UInt32, _ role: Role
    ) {
        guard !hashes.isEmpty else { return }
        let words = hashes.map { word($0) }
        let writing = flags.contains(.exact) ? exact : UInt32(capitals)
        guard seen.insert(words + [UInt32(role.code), linkOfEntry[Int(entry)], writing]).inserted else { return }
        forms.append(Form(words: words, entry: entry, capitals: capitals, flags: flags.rawValue, exact: exact))
    }

    /// The words of a form; full stops attached to a word are left out, as the matcher passes over them.
    private static func tokens(_ bytes: UTF8Bytes) -> [Range<Int>] {
        let words = Words(WordTokenizer().boundaries(in: bytes))
        return words.indices.filter { index in
            !(bytes[Int(words.starts[index])] == UInt8(ascii: ".") && words.isAttached(index))
        }.map(words.utf8Range)
    }

    // MARK: Output

    /// The lexicon as bytes; see ``CompiledLexicon`` for their order.
    package func compiled() -> [UInt8] {
        let trie = Trie(forms)
        var roots = [UInt32](repeating: 0, count: hashes.count)
        for edge in 0..<Int(trie.firstEdge[1]) { roots[Int(trie.edgeWords[edge])] = UInt32(edge + 1) }
        let formWords = trie.forms.flatMap { form in
            [form.entry, UInt32(form.capitals) | UInt32(form.flags) << 16, form.exact]
        }
        var blob = Blob()
        blob.add(slots())
        blob.add(hashes.indices.flatMap { [traits[$0], UInt64(clusters[$0]) | UInt64(roots[$0]) << 32] })
        blob.add(trie.firstEdge)
        blob.add(trie.edgeWords)
        blob.add(trie.firstForm)
        blob.add(formWords)
        blob.add(roles)
        blob.add(stringStarts)
        blob.add(strings)
        blob.add(meanings.slots())
        blob.add(meanings.starts)
        blob.add(meanings.stringStarts)
        blob.add(meanings.strings)
        return blob.bytes()
    }

    /// Open addressing, a third empty: the upper half of the hash, and the word's number plus one.
    private func slots() -> [UInt64] {
        let all = hashes.enumerated().map { ($1, UInt32($0)) } + aliases.map { ($0.hash, $0.word) }
        let capacity = all.count * 3 / 2 + 2
        var slots = [UInt64](repeating: 0, count: capacity)
        for (hash, id) in all {
            var slot = CompiledLexicon.slot(hash, capacity)
            while slots[slot] != 0 { slot = (slot + 1) % capacity }
            slots[slot] = hash & ~0xFFFF_FFFF | UInt64(id + 1)
        }
        return slots
    }
}

/// Forms over words in breadth-first order: the edges of a node lie together, sorted by word, and edge e leads to
/// node e + 1, so that a node is two numbers.
private struct Trie {
    var firstEdge: [UInt32] = []
    var edgeWords: [UInt32] = []
    var firstForm: [UInt32] = []
    var forms: [LexiconBuilder.Form] = []

    init(_ unsorted: [LexiconBuilder.Form]) {
        let sorted = unsorted.enumerated().sorted { left, right in
            left.element.words == right.element.words
                ? left.offset < right.offset : left.element.words.lexicographicallyPrecedes(right.element.words)
        }.map(\.element)
        var level = [sorted[...]]
        var depth = 0
        while !level.isEmpty {
            var next: [ArraySlice<LexiconBuilder.Form>] = []
            for group in level {
                let ending = group.prefix { $0.words.count == depth }
                firstForm.append(UInt32(forms.count))
                forms += ending
                firstEdge.append(UInt32(edgeWords.count))
                var rest = group.dropFirst(ending.count)
                while let word = rest.first?.words[depth] {
                    let child = rest.prefix { $0.words[depth] == word }
                    edgeWords.append(word)
                    next.append(child)
                    rest = rest.dropFirst(child.count)
                }
            }
            level = next
            depth += 1
        }
        firstForm.append(UInt32(forms.count))
        firstEdge.append(UInt32(edgeWords.count))
    }
}

/// Arrays one after another, after a header that says where each begins.
private struct Blob {
    private var sections: [[UInt8]] = []

    mutating func add<Value: FixedWidthInteger>(_ values: [Value]) {
        sections.append(values.withUnsafeBytes { Array($0) })
    }

    func bytes() -> [UInt8] {
        var offset = CompiledLexicon.headerLength
        var header = CompiledLexicon.magic
        var body: [UInt8] = []
        for section in sections {
            header += Self.little(UInt32(offset)) + Self.little(UInt32(section.count))
            let padded = section + [UInt8](repeating: 0, count: -section.count & 7)
            body += padded
            offset += padded.count
        }
        precondition(header.count == CompiledLexicon.headerLength)
        return header + body
    }

    private static func little(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
}

extension String {
    fileprivate var hasLowercase: Bool { unicodeScalars.contains { $0.properties.isLowercase } }

    /// A word without the full stop after it.
    fileprivate func replacingStops() -> String { last == "." ? String(dropLast()) : self }
}
