/// What the entity model looks at: for each word a list of features, each a 32-bit hash of what it is and its value.
///
/// No strings are built and nothing is allocated per word.
struct TaggerFeatures {
    private let reading: Reading
    private let runs: CapitalRuns
    private let evidence: DocumentEvidence

    init(_ reading: Reading) {
        self.reading = reading
        runs = CapitalRuns(reading)
        evidence = DocumentEvidence(reading, runs)
    }

    /// What a feature says; hashed together with its value.
    enum Template: UInt64 {
        case bias = 1, word, shape, shapes, prefix, suffix, capitalShare, membership, given, family, trait
        case runStart, runEnd, beforeRun, afterRun, runPlace, evidence, place, pair, nameParts, runHead, cluster
    }

    /// Appends the features of a word.
    func append(_ word: Int, to list: inout FeatureList) {
        let count = reading.words.count
        let hashes = reading.lexemes.hashes
        let range = reading.words.utf8Range(word)
        let shape = shapeCode(word)

        list.add(.bias, 0, 0)
        for offset in -2...2 {
            let other = word + offset
            guard other >= 0, other < count else {
                list.add(.word, offset, 0)
                continue
            }
            list.add(.word, offset, hashes[other])
            let traits = reading.matches.traits[other]
            var bits = traits.rawValue & 0xFFFF_FFFF_FFFF
            while bits != 0 {
                list.add(.trait, offset, UInt64(bits.trailingZeroBitCount))
                bits &= bits &- 1
            }
            if offset == -2 || offset == 2 { continue }
            let clusters = reading.lexemes.clusters[other]
            if clusters != .none {
                list.add(.cluster, offset, UInt64(clusters.coarse))
                list.add(.cluster, offset + 5, UInt64(clusters.middle))
                list.add(.cluster, offset + 10, UInt64(clusters.fine))
            }
            list.add(.shape, offset, shapeCode(other))
            list.add(.membership, offset, UInt64(reading.matches.memberships[other].bits))
            list.add(.nameParts, offset, nameParts(traits))
            list.add(.capitalShare, offset, UInt64(traits.capitalShare << 20 | traits.frequency / 2 << 16) | shapeCode(other))
        }
        list.add(.shapes, 0, shapeCode(word - 1) << 8 | shape)
        list.add(.shapes, 1, shape << 8 | shapeCode(word + 1))
        list.add(.shapes, 2, shapeCode(word - 1) << 16 | shape << 8 | shapeCode(word + 1))
        if word > 0 { list.add(.pair, 0, hashes[word - 1] &* 31 ^ hashes[word]) }
        if word + 1 < count { list.add(.pair, 1, hashes[word] &* 31 ^ hashes[word + 1]) }
        addAffixes(range, &list)
        addMemberships(word, &list)
        addRun(word, &list)
        addEvidence(word, shape, &list)
        addPlace(word, shape, &list)
    }

    private func shapeCode(_ word: Int) -> UInt64 {
        guard reading.words.indices.contains(word) else { return 31 }
        let length = min(reading.words.utf8Range(word).count, 3)
        let shape = reading.lexemes.shapes[word]
        let detail = shape == .upper ? length : 0
        return UInt64(shape.rawValue) | UInt64(reading.words.classes[word].rawValue) << 3 | UInt64(detail) << 6
    }

    private func nameParts(_ traits: WordTraits) -> UInt64 { UInt64(traits.givenName / 2 << 4 | traits.familyName / 2) }

    private func addAffixes(_ range: Range<Int>, _ list: inout FeatureList) {
        var prefix: UInt64 = 0
        var suffix: UInt64 = 0
        for length in 0..<min(4, range.count) {
            prefix = prefix << 8 | UInt64(reading.bytes[range.lowerBound + length] | 0x20)
            suffix = suffix << 8 | UInt64(reading.bytes[range.upperBound - 1 - length] | 0x20)
            if length > 0 { list.add(.prefix, length, prefix) }
            list.add(.suffix, length, suffix)
        }
    }

    /// Each kind by itself, beside all kinds together.
    private func addMemberships(_ word: Int, _ list: inout FeatureList) {
        for offset in -1...1 where reading.words.indices.contains(word + offset) {
            let bits = reading.matches.memberships[word + offset].bits
            var kind = 0
            var rest = bits
            while rest != 0 {
                if rest & 15 != 0 { list.add(.membership, 10 + offset, UInt64(kind) << 4 | UInt64(rest & 15)) }
                rest >>= 4
                kind += 1
            }
        }
    }

    private func addRun(_ word: Int, _ list: inout FeatureList) {
        let run = runs[word]
        let hashes = reading.lexemes.hashes
        let length = UInt64(min(run.count, 7))
        let place = UInt64(min(word - run.lowerBound, 7))
        let rest = UInt64(min(run.upperBound - 1 - word, 7))
        list.add(.runPlace, 0, length)
        list.add(.runPlace, 1, place << 4 | rest)
        list.add(.runStart, 0, hashes[run.lowerBound])
        list.add(.runEnd, 0, hashes[run.upperBound - 1])
        if run.lowerBound > 0 {
            list.add(.beforeRun, 0, hashes[run.lowerBound - 1])
            list.add(.beforeRun, 1, hashes[run.lowerBound - 1] &* 31 &+ place)
        }
        if run.upperBound < reading.words.count { list.add(.afterRun, 0, hashes[run.upperBound] &* 31 &+ rest) }
        let head = reading.matches.traits[run.lowerBound].intersection(.heads).rawValue
        let tail = reading.matches.traits[run.upperBound - 1].intersection(.heads).rawValue
        if head | tail != 0 {
            list.add(.runHead, 0, head << 20 | tail)
            list.add(.runHead, 1, head << 20 | tail << 4 | place)
        }
    }

    private func addEvidence(_ word: Int, _ shape: UInt64, _ list: inout FeatureList) {
        guard reading.isCapital(word) else { return }
        var bits = evidence.bits(reading.lexemes.hashes[word]).rawValue
        while bits != 0 {
            list.add(.evidence, 0, UInt64(bits.trailingZeroBitCount) << 16 | shape)
            bits &= bits &- 1
        }
    }

    private func addPlace(_ word: Int, _ shape: UInt64, _ list: inout FeatureList) {
        let starts: UInt64 = reading.isSentenceStart(word) ? 1 : 0
        let line: UInt64 = reading.startsLine(word) ? 2 : 0
        let attached: UInt64 = reading.words.isAttached(word) ? 4 : 0
        list.add(.place, 0, (starts | line | attached) << 16 | shape)
        list.add(.place, 1, (starts | line) << 16 | UInt64(reading.matches.traits[word].capitalShare) << 8 | shape)
    }
}
