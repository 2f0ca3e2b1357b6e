import Testing
import WartaTestSupport

@testable import Warta

@Suite("Rows of features")
struct FeatureTableTests {
    @Test("Rows are those of a dictionary", arguments: [0, 1, 6, 7, 100, 5_000])
    func dictionary(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        // Few different low bits, so that buckets overflow; high bits that differ, since they are all that is compared.
        func feature(_ high: Int) -> UInt32 { UInt32(high) << 16 | UInt32.random(in: 0...9, using: &random) }
        let features = (0..<count).map { feature(2 * $0 + 1) }
        let (bytes, bucketCount, order) = FeatureTable.bytes(features)
        let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { (features[$1], UInt32($0)) })
        var asked = (1...1_000).map { feature(2 * $0) } + features
        asked.shuffle(using: &random)
        let wanted = asked.compactMap { rows[$0] }
        bytes.withUnsafeBytes { buffer in
            let table = FeatureTable(buffer.baseAddress!, bucketCount: bucketCount)
            #expect(count == 0 || table.isSound(rowCount: features.count))
            #expect(features.isEmpty || !table.isSound(rowCount: features.count - 1))
            let found = asked.withUnsafeMutableBufferPointer { table.replaceByRows($0.baseAddress!, count: $0.count) }
            #expect(Array(asked.prefix(found)) == wanted)
        }
    }

    @Test("A table without room is not sound")
    func full() {
        let bytes = [UInt8](repeating: 1, count: 2 * FeatureTable.bucketSize)
        bytes.withUnsafeBytes { #expect(!FeatureTable($0.baseAddress!, bucketCount: 2).isSound(rowCount: .max)) }
    }
}
