/// The arrays of a compiled lexicon, looked at before they are used: ``CompiledLexicon`` trusts them.
///
/// What the values of meanings number is not looked at.
struct LexiconLayout {
    private var sections: [[UInt8]] = []

    /// - Returns: `nil` for bytes without the mark, or whose arrays do not lie in them.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= CompiledLexicon.headerLength, bytes.starts(with: CompiledLexicon.magic) else { return nil }
        for number in 0..<CompiledLexicon.sectionCount {
            let place = Self.numbers(bytes[(8 + number * 8)..<(16 + number * 8)], as: UInt32.self).map(Int.init)
            guard place[0] % 8 == 0, place[0] >= CompiledLexicon.headerLength, place[0] + place[1] <= bytes.count else {
                return nil
            }
            sections.append(Array(bytes[place[0]..<place[0] + place[1]]))
        }
    }

    /// Whether each number of something is below the count of these.
    var isSound: Bool {
        let facts = numbers(1, as: UInt64.self)
        let (firstEdge, firstForm) = (numbers(2, as: UInt32.self), numbers(4, as: UInt32.self))
        let (edgeCount, nodeCount) = (sections[3].count / 4, firstEdge.count - 1)
        let forms = numbers(5, as: UInt32.self)
        let entryCount = sections[6].count
        return facts.count % 2 == 0 && forms.count % 3 == 0
            && hasRoom(0) { 1...UInt64(facts.count / 2) ~= $0 & 0xFFFF_FFFF }
            && stride(from: 1, to: facts.count, by: 2).allSatisfy { facts[$0] >> 32 < max(1, nodeCount) }
            && firstForm.count == firstEdge.count && edgeCount < max(1, nodeCount)
            && isRising(firstEdge, to: edgeCount) && isRising(firstForm, to: forms.count / 3)
            && stride(from: 0, to: forms.count, by: 3).allSatisfy { forms[$0] < entryCount }
            && areStrings(7, in: 8, count: entryCount * 2)
            && hasRoom(9) { $0 & WordMeanings.largestValue != 0 }
            && sections[10].count == (1 << WordMeanings.startBits) / 8
            && areStrings(11, in: 12, count: sections[11].count / 4 - 1)
    }

    /// Whether a search in an open hash table ends, and what it finds is right.
    private func hasRoom(_ section: Int, _ isRight: (UInt64) -> Bool) -> Bool {
        let slots = numbers(section, as: UInt64.self)
        return slots.contains(0) && slots.allSatisfy { $0 == 0 || isRight($0) }
    }

    private func areStrings(_ starts: Int, in strings: Int, count: Int) -> Bool {
        let starts = numbers(starts, as: UInt32.self)
        return starts.count == count + 1 && isRising(starts, to: sections[strings].count)
    }

    private func isRising(_ numbers: [UInt32], to end: Int) -> Bool {
        !numbers.isEmpty && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 } && numbers.last! <= end
    }

    private func numbers<Number: FixedWidthInteger>(_ section: Int, as _: Number.Type) -> [Number] {
        Self.numbers(sections[section][...], as: Number.self)
    }

    private static func numbers<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, as _: Number.Type) -> [Number] {
        bytes.withUnsafeBytes { bytes in
            (0..<bytes.count / MemoryLayout<Number>.size).map {
                bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Number>.size, as: Number.self)
            }
        }
    }
}
