import Foundation
import WartaTestSupport

/// Groups of vectors that point the same way: k-means on the unit sphere (I. Dhillon, D. Modha, 2001), with starting
/// centres drawn among the vectors.
struct VectorClusters {
    /// The group of each vector.
    private(set) var groups: [Int]
    private let size: Int
    private let count: Int

    /// - Parameters:
    ///   - vectors: One after another, `size` numbers each, a multiple of sixteen.
    ///   - count: How many groups.
    init(_ vectors: [Float], size: Int, count: Int, rounds: Int = 20) {
        self.size = size
        let number = vectors.count / size
        self.count = min(count, number)
        var units = vectors
        for index in 0..<number { Self.normalize(&units, index, size) }
        var random = SplitMix64(seed: UInt64(count))
        // Frequent words come first and have the better vectors: they are the centres to start from.
        let starts = (0..<min(number, self.count * 4)).shuffled(using: &random).prefix(self.count)
        var centers = starts.flatMap { units[$0 * size..<($0 + 1) * size] }
        groups = Array(repeating: 0, count: number)
        for _ in 0..<rounds {
            let old = groups
            assign(units, centers)
            if groups == old { break }
            centers = self.centers(units, centers)
        }
    }

    private mutating func assign(_ units: [Float], _ centers: [Float]) {
        let (size, count) = (size, count)
        units.withUnsafeBytes { units in
            centers.withUnsafeBytes { centers in
                for index in groups.indices {
                    var best: Float = -2
                    for group in 0..<count {
                        var lanes = SIMD16<Float>()
                        for place in stride(from: 0, to: size, by: 16) {
                            lanes +=
                                units.loadUnaligned(fromByteOffset: (index * size + place) * 4, as: SIMD16<Float>.self)
                                * centers.loadUnaligned(fromByteOffset: (group * size + place) * 4, as: SIMD16<Float>.self)
                        }
                        let nearness = lanes.sum()
                        if nearness > best {
                            best = nearness
                            groups[index] = group
                        }
                    }
                }
            }
        }
    }

    /// The middle of each group; a group without members keeps its centre.
    private func centers(_ units: [Float], _ old: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: count * size)
        var members = [Int](repeating: 0, count: count)
        for (index, group) in groups.enumerated() {
            members[group] += 1
            for place in 0..<size { sums[group * size + place] += units[index * size + place] }
        }
        for group in 0..<count {
            if members[group] == 0 {
                sums.replaceSubrange(group * size..<(group + 1) * size, with: old[group * size..<(group + 1) * size])
            }
            Self.normalize(&sums, group, size)
        }
        return sums
    }

    private static func normalize(_ vectors: inout [Float], _ index: Int, _ size: Int) {
        let range = index * size..<(index + 1) * size
        let length = range.reduce(Float(0)) { $0 + vectors[$1] * vectors[$1] }.squareRoot()
        guard length > 0 else { return }
        for place in range { vectors[place] /= length }
    }
}
