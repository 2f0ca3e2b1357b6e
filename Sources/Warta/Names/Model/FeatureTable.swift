import CWartaData

/// From features to the numbers of their rows of weights.
///
/// A hash table of buckets of sixteen bytes: six fingerprints of sixteen bits, 0 where there is none, and the number of
/// the first one's row, after which the rows of the others lie. All six are compared at once and without branches, since
/// whether a feature has weights is no better to foretell than a coin. What finds its bucket full is in the next one.
struct FeatureTable {
    static let bucketSize = 16
    private static let lanes = 6
    private static let ones: UInt64 = 0x0001_0001_0001_0001
    private static let tops: UInt64 = 0x8000_8000_8000_8000

    private let buckets: UnsafeRawPointer
    private let mask: Int

    /// - Parameter bucketCount: A power of two.
    init(_ buckets: UnsafeRawPointer, bucketCount: Int) {
        self.buckets = buckets
        mask = bucketCount - 1
    }

    @inline(__always)
    private static func fingerprint(_ feature: UInt32) -> UInt64 { UInt64(max(1, feature >> 16)) }

    /// The top bit of each sixteen that are 0, of which the lowest is right (A. Mycroft 1987).
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

    /// Puts the rows of features in the place of the features.
    ///
    /// - Returns: How many of the features have a row.
    @inline(__always)
    func replaceByRows(_ features: UnsafeMutablePointer<UInt32>, count: Int) -> Int {
        var found = 0
        for index in 0..<count {
            let ahead = Int(features[min(index &+ 16, count &- 1)]) & mask
            warta_prefetch(buckets + ahead &* Self.bucketSize)
            var bucket = Int(features[index]) & mask
            let wanted = Self.fingerprint(features[index]) &* Self.ones
            while true {
                let low = buckets.load(fromByteOffset: bucket &* Self.bucketSize, as: UInt64.self)
                let high = buckets.load(fromByteOffset: bucket &* Self.bucketSize &+ 8, as: UInt64.self)
                let inLow = Self.zeros(low ^ wanted)
                let inHigh = Self.zeros(high ^ wanted) & (Self.tops >> 32)
                let lane = inLow != 0 ? inLow.trailingZeroBitCount >> 4 : 4 &+ inHigh.trailingZeroBitCount >> 4
                features[found] = UInt32(truncatingIfNeeded: high >> 32) &+ UInt32(truncatingIfNeeded: lane)
                let isFound = inLow | inHigh != 0
                found &+= isFound ? 1 : 0
                let isFull = high & 0xFFFF_0000 != 0
                if !isFull || isFound { break }
                bucket = (bucket &+ 1) & mask
            }
        }
        return found
    }

    /// Whether all rows are below a number and the search for any feature ends.
    func isSound(rowCount: Int) -> Bool {
        var hasRoom = false
        for bucket in 0...mask {
            let start = buckets.load(fromByteOffset: bucket * Self.bucketSize + 12, as: UInt32.self)
            let used = (0..<Self.lanes).last {
                buckets.load(fromByteOffset: bucket * Self.bucketSize + 2 * $0, as: UInt16.self) != 0
            }
            if let used, Int(start) + used >= rowCount { return false }
            if used != Self.lanes - 1 { hasRoom = true }
        }
        return hasRoom
    }

    /// The bytes of a table.
    ///
    /// - Returns: Also for each row the place of its feature in the list.
    static func bytes(_ features: [UInt32]) -> (bytes: [UInt8], bucketCount: Int, order: [Int]) {
        var bucketCount = 4
        while bucketCount * 3 < features.count { bucketCount *= 2 }
        var members = [[Int]](repeating: [], count: bucketCount)
        for (place, feature) in features.enumerated() {
            var bucket = Int(feature) & (bucketCount - 1)
            while members[bucket].count == lanes { bucket = (bucket + 1) & (bucketCount - 1) }
            members[bucket].append(place)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(bucketCount * bucketSize)
        var start: UInt32 = 0
        for bucket in members {
            for lane in 0..<lanes {
                let print = lane < bucket.count ? UInt16(fingerprint(features[bucket[lane]])) : 0
                withUnsafeBytes(of: print.littleEndian) { bytes += $0 }
            }
            withUnsafeBytes(of: start.littleEndian) { bytes += $0 }
            start += UInt32(bucket.count)
        }
        return (bytes, bucketCount, members.flatMap(\.self))
    }
}
