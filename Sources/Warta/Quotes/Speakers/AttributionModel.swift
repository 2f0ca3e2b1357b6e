import CWartaData

/// The weights of the features by which speakers are chosen and statements trusted.
///
/// Two log-linear models share the table: one chooses among candidate speakers and the chance that it is none of them,
/// the other says how likely it is that words are a statement at all. A table from features to weights that is used
/// where it lies: a mark, the capacity, then the slots of an open hash table, each a feature and its weight.
/// Little-endian. `warta-tools train-attribution` makes it.
package struct AttributionModel: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    static let magic: UInt64 = 0x3141_5441_5452_4157

    /// The weights that come with the library.
    package static let standard = AttributionModel(static: warta_attribution_model())

    /// Weights from the contents of a file.
    ///
    /// - Returns: `nil` for bytes that are no such weights.
    package init?(bytes: some Collection<UInt8>) {
        let words = Self.words(Array(bytes))
        guard bytes.count % 8 == 0, words.count > 2, words[0] == Self.magic, words[1] == words.count - 2,
            words[1].nonzeroBitCount == 1, words[2...].contains(0),
            words[2...].allSatisfy({ Float(bitPattern: UInt32(truncatingIfNeeded: $0)).magnitude <= Self.largestWeight })
        else { return nil }
        slots = Array(words[2...])
        mask = slots.count - 1
    }

    private static let largestWeight: Float = 1e6

    private static func words(_ bytes: [UInt8]) -> [UInt64] {
        bytes.withUnsafeBytes { bytes in
            (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
        }
    }

    private init(static base: UnsafeRawPointer) {
        let capacity = Int(base.load(fromByteOffset: 8, as: UInt64.self))
        slots = (0..<capacity).map { base.load(fromByteOffset: 16 + $0 * 8, as: UInt64.self) }
        mask = capacity - 1
    }

    package init(_ weights: [(feature: UInt32, weight: Float)]) {
        var capacity = 16
        while capacity < weights.count * 2 { capacity *= 2 }
        var slots = [UInt64](repeating: 0, count: capacity)
        for (feature, weight) in weights {
            var slot = Int(feature) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = UInt64(feature) << 32 | UInt64(weight.bitPattern)
        }
        self.slots = slots
        mask = capacity - 1
    }

    /// The contents of a file that holds the weights.
    package var bytes: [UInt8] {
        ([Self.magic, UInt64(slots.count)] + slots).flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
    }

    /// The sum of the weights of some features.
    package func score(_ features: [UInt32]) -> Double {
        var sum: Float = 0
        for feature in features {
            var slot = Int(feature) & mask
            while slots[slot] != 0 {
                if UInt32(slots[slot] >> 32) == feature {
                    sum += Float(bitPattern: UInt32(truncatingIfNeeded: slots[slot]))
                    break
                }
                slot = (slot + 1) & mask
            }
        }
        return Double(sum)
    }
}
