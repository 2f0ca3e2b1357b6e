/// A linear-chain model in the form in which it is read: the weights of all labels of a feature lie together.
///
/// After an eight-byte mark: counts, the transitions between labels, a hash table from features to rows, the rows of
/// 8-bit weights, and the labels' names. Little-endian; used where it lies.
package final class EntityModel: @unchecked Sendable {
    // Sendable: the bytes are never changed after `init`, and live as long as this object or the program.

    static let magic = Array("WARTAEM1".utf8)
    static let headerWords = 8
    /// Labels in a row are padded to this many.
    static let lanes = 16

    package let labels: [String]
    /// For each label, the one with the same kind that begins a name: `B-PER` for `I-PER`; itself for `B-`; 0 for `O`.
    let beginLabel: [Int]
    let kinds: [Entity.Kind?]
    /// From one label to the next, by `from * lanes + to`; very low where the scheme forbids it.
    let transitions: [Float]
    let scale: Float

    private let owned: UnsafeMutableRawPointer?
    private let keys: UnsafePointer<UInt32>
    private let rowOfSlot: UnsafePointer<UInt32>
    private let slotMask: Int
    private let rows: UnsafePointer<SIMD16<Int8>>

    init(static base: UnsafeRawPointer, owned: UnsafeMutableRawPointer? = nil) {
        precondition(Self.magic.elementsEqual(UnsafeRawBufferPointer(start: base, count: 8)), "not an entity model")
        func header(_ index: Int) -> Int { Int(base.load(fromByteOffset: 8 + index * 4, as: UInt32.self)) }
        let (labelCount, capacity, rowCount, namesLength) = (header(0), header(1), header(2), header(3))
        scale = base.load(fromByteOffset: 8 + 4 * 4, as: Float.self)
        var offset = 8 + Self.headerWords * 4
        let transitionCount = Self.lanes * Self.lanes
        transitions = (0..<transitionCount).map { base.load(fromByteOffset: offset + $0 * 4, as: Float.self) }
        offset += transitionCount * 4
        keys = (base + offset).assumingMemoryBound(to: UInt32.self)
        offset += capacity * 4
        rowOfSlot = (base + offset).assumingMemoryBound(to: UInt32.self)
        offset += capacity * 4
        offset = (offset + 31) & ~31
        rows = (base + offset).assumingMemoryBound(to: SIMD16<Int8>.self)
        offset += rowCount * Self.lanes
        let names = String(
            decoding: UnsafeRawBufferPointer(start: base + offset, count: namesLength), as: UTF8.self)
        let labels = names.split(separator: "\n").map(String.init)
        precondition(labels.count == labelCount, "not an entity model")
        self.labels = labels
        beginLabel = labels.map { label in
            label.hasPrefix("I-") ? labels.firstIndex(of: "B-" + label.dropFirst(2)) ?? 0 : labels.firstIndex(of: label)!
        }
        kinds = labels.map { Entity.Kind(name: String($0.dropFirst(2))) }
        slotMask = capacity - 1
        self.owned = owned
    }

    package convenience init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
        self.init(static: UnsafeRawPointer(copy), owned: copy)
    }

    deinit { owned?.deallocate() }

    /// The sum of the weights of some features, for each label.
    @inline(__always)
    func scores(_ features: UnsafeBufferPointer<UInt32>) -> SIMD16<Float> {
        var sum = SIMD16<Int16>()
        for feature in features {
            var slot = Int(truncatingIfNeeded: feature) & slotMask
            while true {
                let key = keys[slot]
                if key == feature {
                    sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[Int(rowOfSlot[slot])])
                    break
                }
                if key == 0 { break }
                slot = (slot &+ 1) & slotMask
            }
        }
        return SIMD16<Float>(sum) * scale
    }
}

/// Writes a model.
package struct EntityModelWriter {
    /// - Parameters:
    ///   - labels: At most sixteen, `O` first.
    ///   - transitions: From one label to the next, by `from * labels.count + to`.
    ///   - weights: A row of weights for each feature, one weight a label, in increasing order of features.
    package static func bytes(labels: [String], transitions: [Float], weights: [(feature: UInt32, row: [Float])]) -> [UInt8] {
        precondition(labels.count <= EntityModel.lanes)
        let largest = weights.lazy.flatMap(\.row).map(abs).max() ?? 1
        let scale = max(min(largest, 2.5), 0.01) / 127
        var capacity = 16
        while capacity < weights.count * 3 / 2 { capacity *= 2 }
        var keys = [UInt32](repeating: 0, count: capacity)
        var rowOfSlot = [UInt32](repeating: 0, count: capacity)
        var rows: [Int8] = []
        rows.reserveCapacity(weights.count * EntityModel.lanes)
        for (number, weight) in weights.enumerated() {
            var slot = Int(weight.feature) & (capacity - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = weight.feature
            rowOfSlot[slot] = UInt32(number)
            rows += weight.row.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
            rows += repeatElement(0, count: EntityModel.lanes - labels.count)
        }
        var padded = [Float](repeating: -1e4, count: EntityModel.lanes * EntityModel.lanes)
        for from in labels.indices {
            for to in labels.indices { padded[from * EntityModel.lanes + to] = transitions[from * labels.count + to] }
        }
        let names = Array(labels.joined(separator: "\n").utf8)
        var header = [UInt32](repeating: 0, count: EntityModel.headerWords)
        header[0] = UInt32(labels.count)
        header[1] = UInt32(capacity)
        header[2] = UInt32(weights.count)
        header[3] = UInt32(names.count)
        header[4] = scale.bitPattern
        var bytes = EntityModel.magic
        func append<Value>(_ values: [Value]) { values.withUnsafeBytes { bytes += $0 } }
        append(header)
        append(padded)
        append(keys)
        append(rowOfSlot)
        while bytes.count % 32 != 0 { bytes.append(0) }
        append(rows)
        return bytes + names
    }
}
