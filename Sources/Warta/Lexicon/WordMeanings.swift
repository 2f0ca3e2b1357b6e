/// Which month, which unit, whether a listener: what words mean, found by the hash that every word of a reading has.
///
/// One open-addressing table for all meanings, used where it lies in the compiled lexicon, which has to outlive it. A place
/// holds the upper 48 bits of the key and the value plus one; 0 is free, as at least half of the places are.
struct WordMeanings {
    private let slots: UnsafePointer<UInt64>
    private let slotCount: Int
    private let starts: UnsafePointer<UInt64>
    private let stringStarts: UnsafePointer<UInt32>
    private let strings: UnsafePointer<UInt8>

    init(
        slots: UnsafePointer<UInt64>, slotCount: Int, starts: UnsafePointer<UInt64>,
        stringStarts: UnsafePointer<UInt32>, strings: UnsafePointer<UInt8>
    ) {
        self.slots = slots
        self.slotCount = slotCount
        self.starts = starts
        self.stringStarts = stringStarts
        self.strings = strings
    }

    /// The value of a word or name with a meaning: 0 where the meaning says all.
    @inline(__always)
    subscript(meaning: WordMeaning, hash: UInt64) -> Int? {
        let key = Self.key(meaning, hash)
        var slot = CompiledLexicon.slot(key, slotCount)
        while true {
            let content = slots[slot]
            if content == 0 { return nil }
            if (content ^ key) >> Self.valueBits == 0 { return Int(content & Self.largestValue) - 1 }
            slot = slot &+ 1 == slotCount ? 0 : slot &+ 1
        }
    }

    @inline(__always)
    func contains(_ meaning: WordMeaning, _ hash: UInt64) -> Bool { self[meaning, hash] != nil }

    /// Whether a value may begin with the word: surely not, or perhaps.
    @inline(__always)
    func mayStartValue(_ hash: UInt64) -> Bool {
        let place = Self.startPlace(hash)
        return starts[place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    /// A string that a value numbers: the name of a unit, the code of a currency.
    func string(_ number: Int) -> String {
        let start = Int(stringStarts[number]), end = Int(stringStarts[number + 1])
        return String(decoding: UnsafeBufferPointer(start: strings + start, count: end - start), as: UTF8.self)
    }

    /// The hash of a word, or of several, with the one that follows.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

    /// What stands for the hash of a word where a number does: a letter, or what a name belongs to.
    @inline(__always)
    static func hash(of number: Int) -> UInt64 { UInt64(truncatingIfNeeded: number + 1) &* 0xFF51_AFD7_ED55_8CCD }

    // MARK: Layout

    static let valueBits: UInt64 = 16
    static let largestValue: UInt64 = 1 << valueBits - 1
    /// A bit for the last digits of a hash.
    static let startBits = 13

    @inline(__always)
    static func key(_ meaning: WordMeaning, _ hash: UInt64) -> UInt64 {
        hash &+ UInt64(meaning.rawValue) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    static func startPlace(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (1 << startBits - 1) }
}
