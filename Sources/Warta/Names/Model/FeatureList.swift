/// The features of one word, in a block that is used again for the next.
struct FeatureList: ~Copyable {
    private let storage: UnsafeMutablePointer<UInt32>
    private(set) var count = 0
    private static let capacity = 512

    init() { storage = .allocate(capacity: Self.capacity) }

    deinit { storage.deallocate() }

    /// What was added.
    var features: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: storage, count: count) }
    /// The same memory after ``replaceByRows(of:)``.
    var rows: UnsafeBufferPointer<UInt32> { features }

    mutating func removeAll() { count = 0 }

    /// Puts the rows of the features in their place; features without one are left out.
    @inline(__always)
    mutating func replaceByRows(of table: FeatureTable) { count = table.replaceByRows(storage, count: count) }

    /// Adds a feature; `slot` tells the places and variants of a template apart.
    @inline(__always)
    mutating func add(_ template: TaggerFeatures.Template, _ slot: Int, _ value: UInt64) {
        guard count < Self.capacity else { return }
        let name = template.rawValue << 8 | UInt64(truncatingIfNeeded: slot + 16)
        var mixed = (value ^ name) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        mixed = (mixed ^ name) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 32
        storage[count] = max(1, UInt32(truncatingIfNeeded: mixed))
        count &+= 1
    }
}
