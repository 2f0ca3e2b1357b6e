/// What the entity model looks at: for each word a list of features, each a 32-bit hash of what it is and its value.
///
/// No strings are built and nothing is allocated per word; features are written behind one another into one array.
package struct TaggerFeatures {
    private let reading: Reading
    private let matches: NameMatches
    private let runs: CapitalRuns
    private let evidence: DocumentEvidence

    init(_ reading: Reading, _ matches: NameMatches) {
        self.reading = reading
        self.matches = matches
        runs = CapitalRuns(reading)
        evidence = DocumentEvidence(reading, matches, runs)
    }

    /// Names of the templates; a feature's value is hashed together with its template.
    private enum Template: UInt64 {
        case bias = 1, word, shape, shapes, prefix, suffix, capitalShare, membership, given, family, trait
        case runStart, runEnd, beforeRun, afterRun, runPlace, evidence, place, mark, pair, nameParts, runHead
    }

    /// Appends the features of a word.
    func append(_ word: Int, to features: inout [UInt32]) {
        func add(_ template: Template, _ slot: Int, _ value: UInt64) {
            features.append(Self.hash(template, slot, value))
        }
        let count = reading.words.count
        let hashes = reading.lexemes.hashes
        let range = reading.words.utf8Range(word)
        let shape = shapeCode(word)

        add(.bias, 0, 0)
        for offset in -2...2 {
            let other = word + offset
            guard other >= 0, other < count else {
                add(.word, offset, 0)
                continue
            }
            add(.word, offset, hashes[other])
            let traits = matches.traits[other]
            var bits = traits.rawValue & 0xFFFF_FFFF_FFFF
            while bits != 0 {
                add(.trait, offset, UInt64(bits.trailingZeroBitCount))
                bits &= bits &- 1
            }
            if offset == -2 || offset == 2 { continue }
            add(.shape, offset, shapeCode(other))
            add(.membership, offset, UInt64(matches.memberships[other].bits))
            add(.nameParts, offset, nameParts(traits))
            add(.capitalShare, offset, UInt64(traits.capitalShare << 20 | traits.frequency / 2 << 16) | shapeCode(other))
        }
        add(.shapes, 0, shapeCode(word - 1) << 8 | shape)
        add(.shapes, 1, shape << 8 | shapeCode(word + 1))
        add(.shapes, 2, shapeCode(word - 1) << 16 | shape << 8 | shapeCode(word + 1))
        if word > 0 { add(.pair, 0, hashes[word - 1] &* 31 ^ hashes[word]) }
        if word + 1 < count { add(.pair, 1, hashes[word] &* 31 ^ hashes[word + 1]) }
        addAffixes(range, add)
        addMemberships(word, add)
        addRun(word, add)
        addEvidence(word, shape, add)
        addPlace(word, shape, add)
    }

    private func shapeCode(_ word: Int) -> UInt64 {
        guard reading.words.indices.contains(word) else { return 31 }
        let length = min(reading.words.utf8Range(word).count, 3)
        let shape = reading.lexemes.shapes[word]
        let detail = shape == .upper ? length : 0
        return UInt64(shape.rawValue) | UInt64(reading.words.classes[word].rawValue) << 3 | UInt64(detail) << 6
    }

    private func nameParts(_ traits: WordTraits) -> UInt64 { UInt64(traits.givenName / 2 << 4 | traits.familyName / 2) }

    private func addAffixes(_ range: Range<Int>, _ add: (Template, Int, UInt64) -> Void) {
        var prefix: UInt64 = 0
        var suffix: UInt64 = 0
        for length in 0..<min(4, range.count) {
            prefix = prefix << 8 | UInt64(reading.bytes[range.lowerBound + length] | 0x20)
            suffix = suffix << 8 | UInt64(reading.bytes[range.upperBound - 1 - length] | 0x20)
            if length > 0 { add(.prefix, length, prefix) }
            add(.suffix, length, suffix)
        }
    }

    /// Each kind by itself, beside all kinds together.
    private func addMemberships(_ word: Int, _ add: (Template, Int, UInt64) -> Void) {
        for offset in -1...1 where reading.words.indices.contains(word + offset) {
            let bits = matches.memberships[word + offset].bits
            var kind = 0
            var rest = bits
            while rest != 0 {
                if rest & 15 != 0 { add(.membership, 10 + offset, UInt64(kind) << 4 | UInt64(rest & 15)) }
                rest >>= 4
                kind += 1
            }
        }
    }

    private func addRun(_ word: Int, _ add: (Template, Int, UInt64) -> Void) {
        let run = runs[word]
        let hashes = reading.lexemes.hashes
        let length = UInt64(min(run.count, 7))
        let place = UInt64(min(word - run.lowerBound, 7))
        let rest = UInt64(min(run.upperBound - 1 - word, 7))
        add(.runPlace, 0, length)
        add(.runPlace, 1, place << 4 | rest)
        add(.runStart, 0, hashes[run.lowerBound])
        add(.runEnd, 0, hashes[run.upperBound - 1])
        if run.lowerBound > 0 {
            add(.beforeRun, 0, hashes[run.lowerBound - 1])
            add(.beforeRun, 1, hashes[run.lowerBound - 1] &* 31 &+ place)
        }
        if run.upperBound < reading.words.count { add(.afterRun, 0, hashes[run.upperBound] &* 31 &+ rest) }
        let head = matches.traits[run.lowerBound].rawValue & (0x1FF << 9)
        let tail = matches.traits[run.upperBound - 1].rawValue & (0x1FF << 9)
        if head | tail != 0 {
            add(.runHead, 0, head << 20 | tail)
            add(.runHead, 1, head << 20 | tail << 4 | place)
        }
    }

    private func addEvidence(_ word: Int, _ shape: UInt64, _ add: (Template, Int, UInt64) -> Void) {
        guard reading.isCapital(word) else { return }
        var bits = evidence.bits(reading.lexemes.hashes[word]).rawValue
        while bits != 0 {
            add(.evidence, 0, UInt64(bits.trailingZeroBitCount) << 16 | shape)
            bits &= bits &- 1
        }
    }

    private func addPlace(_ word: Int, _ shape: UInt64, _ add: (Template, Int, UInt64) -> Void) {
        let starts: UInt64 = reading.isSentenceStart(word) ? 1 : 0
        let line: UInt64 = reading.startsLine(word) ? 2 : 0
        let attached: UInt64 = reading.words.isAttached(word) ? 4 : 0
        add(.place, 0, (starts | line | attached) << 16 | shape)
        add(.place, 1, (starts | line) << 16 | UInt64(matches.traits[word].capitalShare) << 8 | shape)
    }

    @inline(__always)
    private static func hash(_ template: Template, _ slot: Int, _ value: UInt64) -> UInt32 {
        var mixed = (value ^ (template.rawValue << 8 | UInt64(slot + 16))) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        mixed = mixed &* 0xBF58_476D_1CE4_E5B9 &+ template.rawValue &* 0x94D0_49BB_1331_11EB &+ UInt64(slot + 16)
        mixed ^= mixed >> 32
        return max(1, UInt32(truncatingIfNeeded: mixed))
    }
}
