import CWartaData

/// How a form is to be matched.
struct FormFlags: OptionSet, Sendable {
    let rawValue: UInt16
    /// The full name, not one of its other forms.
    static let main = FormFlags(rawValue: 1)
    /// Letter by letter.
    static let exact = FormFlags(rawValue: 2)
    /// Also an ordinary word or the name of something else.
    static let ambiguous = FormFlags(rawValue: 4)
}

/// A lexicon in the form in which it is read: arrays after one another, used where they lie.
///
/// After an eight-byte mark and the places of the sections: the hash table of words, the facts of each word (its traits,
/// its clusters and the trie's first node, side by side because they are read together), first edge by node, word by edge,
/// first form by node, forms, roles of entries, where the name and the link of each entry begin, strings; then the meanings of
/// words, which words may start a value, where the strings of meanings begin, and these. Little-endian.
final class CompiledLexicon: @unchecked Sendable {
    // Sendable: the bytes are never changed after `init`, and live as long as this object or the program.

    static let magic = Array("WARTALX5".utf8)
    static let sectionCount = 13
    static let headerLength = 8 + sectionCount * 8

    private let base: UnsafeRawPointer
    private let owned: UnsafeMutableRawPointer?

    private let slots: UnsafePointer<UInt64>
    private let slotCount: Int
    private let facts: UnsafePointer<UInt64>
    private let firstEdge: UnsafePointer<UInt32>
    private let edgeWords: UnsafePointer<UInt32>
    private let firstForm: UnsafePointer<UInt32>
    private let forms: UnsafePointer<UInt32>
    private let roles: UnsafePointer<UInt8>
    private let stringStarts: UnsafePointer<UInt32>
    private let strings: UnsafePointer<UInt8>
    let meanings: WordMeanings

    /// Reads a lexicon that stays where it is for ever.
    init(static base: UnsafeRawPointer, owned: UnsafeMutableRawPointer? = nil) {
        self.base = base
        self.owned = owned
        precondition(
            Self.magic.elementsEqual(UnsafeRawBufferPointer(start: base, count: 8)), "not a compiled lexicon")
        func section<Value>(_ index: Int, _: Value.Type) -> (UnsafePointer<Value>, Int) {
            let offset = Int(base.load(fromByteOffset: 8 + index * 8, as: UInt32.self))
            let length = Int(base.load(fromByteOffset: 12 + index * 8, as: UInt32.self))
            return ((base + offset).assumingMemoryBound(to: Value.self), length / MemoryLayout<Value>.stride)
        }
        (slots, slotCount) = section(0, UInt64.self)
        facts = section(1, UInt64.self).0
        firstEdge = section(2, UInt32.self).0
        edgeWords = section(3, UInt32.self).0
        firstForm = section(4, UInt32.self).0
        forms = section(5, UInt32.self).0
        roles = section(6, UInt8.self).0
        stringStarts = section(7, UInt32.self).0
        strings = section(8, UInt8.self).0
        let (meaningSlots, meaningSlotCount) = section(9, UInt64.self)
        meanings = WordMeanings(
            slots: meaningSlots, slotCount: meaningSlotCount, starts: section(10, UInt64.self).0,
            stringStarts: section(11, UInt32.self).0, strings: section(12, UInt8.self).0)
    }

    /// Keeps a copy of the bytes.
    convenience init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 8)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
        self.init(static: UnsafeRawPointer(copy), owned: copy)
    }

    deinit { owned?.deallocate() }

    // MARK: Words

    /// Fetches what ``word(_:)`` will read.
    @inline(__always)
    func prefetch(_ hash: UInt64) { warta_prefetch(slots + Self.slot(hash, slotCount)) }

    /// Where to look for a hash first: the share of the slots that its lower half is of all such halves.
    @inline(__always)
    static func slot(_ hash: UInt64, _ slotCount: Int) -> Int {
        Int(truncatingIfNeeded: ((hash & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: slotCount)) >> 32)
    }

    /// The number of the word with this hash.
    @inline(__always)
    func word(_ hash: UInt64) -> UInt32? {
        let check = hash >> 32
        var slot = Self.slot(hash, slotCount)
        while true {
            let content = slots[slot]
            if content == 0 { return nil }
            if content >> 32 == check { return UInt32(truncatingIfNeeded: content) &- 1 }
            slot = slot &+ 1 == slotCount ? 0 : slot &+ 1
        }
    }

    @inline(__always)
    func traits(of word: UInt32) -> WordTraits { WordTraits(rawValue: facts[Int(word) * 2]) }

    @inline(__always)
    func clusters(of word: UInt32) -> WordClusters {
        WordClusters(rawValue: UInt32(truncatingIfNeeded: facts[Int(word) * 2 + 1]))
    }

    // MARK: Trie

    /// The node of the forms that start with a word, or 0.
    @inline(__always)
    func root(_ word: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: facts[Int(word) * 2 + 1] >> 32) }

    /// The node after `node` and a word, or 0.
    @inline(__always)
    func child(_ node: UInt32, _ word: UInt32) -> UInt32 {
        var low = Int(firstEdge[Int(node)])
        var high = Int(firstEdge[Int(node) + 1])
        while low < high {
            let middle = (low &+ high) >> 1
            let candidate = edgeWords[middle]
            if candidate == word { return UInt32(truncatingIfNeeded: middle &+ 1) }
            if candidate < word { low = middle &+ 1 } else { high = middle }
        }
        return 0
    }

    @inline(__always)
    func hasChildren(_ node: UInt32) -> Bool { firstEdge[Int(node)] != firstEdge[Int(node) + 1] }

    /// The forms that end at a node.
    @inline(__always)
    func forms(at node: UInt32) -> Range<UInt32> { firstForm[Int(node)]..<firstForm[Int(node) + 1] }

    // MARK: Forms and entries

    func entry(ofForm form: UInt32) -> UInt32 { forms[Int(form) * 3] }

    /// For each of the first sixteen words, whether it needs a capital.
    func capitals(ofForm form: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: forms[Int(form) * 3 + 1]) }

    func flags(ofForm form: UInt32) -> FormFlags { FormFlags(rawValue: UInt16(forms[Int(form) * 3 + 1] >> 16)) }

    func exactHash(ofForm form: UInt32) -> UInt32 { forms[Int(form) * 3 + 2] }

    /// The kind of a name, or `nil` for a title or head.
    func kind(ofEntry entry: UInt32) -> EntityKind? {
        let code = roles[Int(entry)]
        return code < 64 ? EntityKind(rawValue: code) : nil
    }

    /// The trait that a phrase gives its words.
    func trait(ofEntry entry: UInt32) -> WordTraits {
        let code = roles[Int(entry)]
        return code < 64 ? [] : WordTraits(rawValue: 1 << UInt64(code - 64))
    }

    func name(ofEntry entry: UInt32) -> String { string(Int(entry) * 2) }

    func link(ofEntry entry: UInt32) -> String? {
        let link = string(Int(entry) * 2 + 1)
        return link.isEmpty ? nil : link
    }

    /// Each string ends where the next one begins.
    private func string(_ number: Int) -> String {
        let start = Int(stringStarts[number]), end = Int(stringStarts[number + 1])
        return String(decoding: UnsafeBufferPointer(start: strings + start, count: end - start), as: UTF8.self)
    }
}
