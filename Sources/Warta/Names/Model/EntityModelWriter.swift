/// Writes a model.
package struct EntityModelWriter {
    /// - Parameters:
    ///   - labels: At most ``EntityModel/maximumLabelCount``, `O` first.
    ///   - readsAllWords: Whether names may be written in small letters.
    ///   - transitions: From one label to the next, by `from * labels.count + to`.
    ///   - weights: A row of weights for each feature, one weight a label, in increasing order of features.
    package static func bytes(
        labels: [String], readsAllWords: Bool, transitions: [Float], weights: [(feature: UInt32, row: [Float])]
    ) -> [UInt8] {
        precondition(labels.count <= EntityModel.maximumLabelCount)
        let lanes = (labels.count + EntityModel.blockSize - 1) / EntityModel.blockSize * EntityModel.blockSize
        let largest = weights.lazy.flatMap(\.row).map(abs).max() ?? 1
        let scale = max(min(largest, 2.5), 0.01) / 127
        let (table, bucketCount, order) = FeatureTable.bytes(weights.map(\.feature))
        var rows: [Int8] = []
        rows.reserveCapacity(weights.count * lanes)
        for place in order {
            rows += weights[place].row.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
            rows += repeatElement(0, count: lanes - labels.count)
        }
        var padded = [Float](repeating: -1e4, count: lanes * lanes)
        for from in labels.indices {
            for to in labels.indices { padded[from * lanes + to] = transitions[from * labels.count + to] }
        }
        let names = Array(labels.joined(separator: "\n").utf8)
        var header = [UInt32](repeating: 0, count: EntityModel.headerWords)
        header[0] = UInt32(labels.count)
        header[1] = UInt32(bucketCount)
        header[2] = UInt32(weights.count)
        header[3] = UInt32(names.count)
        header[4] = scale.bitPattern
        header[5] = UInt32(lanes)
        header[6] = readsAllWords ? 1 : 0
        var bytes = EntityModel.magic
        func append<Value>(_ values: [Value]) { values.withUnsafeBytes { bytes += $0 } }
        append(header)
        append(padded)
        append(table)
        while bytes.count % 32 != 0 { bytes.append(0) }
        append(rows)
        return bytes + names
    }
}
