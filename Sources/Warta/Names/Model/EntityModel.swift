import CWartaData

/// A trained model of where names stand in a text.
///
/// A linear-chain model: each word has features, each feature a weight for every label, and each pair of neighbouring
/// labels one of its own. ``standard`` comes with the library and knows the kinds of names of ``EntityKind``;
/// `warta-tools train` makes others, with labels of their own, from labelled text.
///
/// ```swift
/// func analyzer(modelFile bytes: [UInt8]) throws -> Analyzer {
///     Analyzer(model: try EntityModel(bytes))
/// }
/// ```
///
/// `WartaFormats` reads one from a file: `try EntityModel(contentsOf: url)`.
public final class EntityModel: @unchecked Sendable {
    // Sendable: the bytes are never changed after `init`, and live as long as this object or the program.
    //
    // The bytes are used where they lie: after a mark and counts come the transitions between labels, the
    // table from features to rows, the rows of 8-bit weights (all labels of a feature together), and the labels' names.
    // Little-endian.

    /// The model that comes with the library. It lies in the program's binary.
    public static let standard = EntityModel(static: warta_entity_model(), owned: nil)

    /// What a model labels words with: `O`, and `B-` and `I-` with each kind.
    public let labels: [String]

    static let magic = Array("WARTAEM3".utf8)
    /// What the marks of all formats begin with.
    static let family = magic.dropLast()
    static let headerWords = 8
    /// The most labels that a model can have.
    package static let maximumLabelCount = 512

    /// Labels in a row are padded to a multiple of this many.
    static let blockSize = 16
    /// The labels of a row with those that fill it up.
    let lanes: Int
    /// Whether names may be written in small letters, so that no word can be passed over.
    let readsAllWords: Bool
    /// What the labels say without their `B-` and `I-`, each once, `O` left out.
    let kindNames: [String]
    /// The place of each label's kind in ``kindNames``; that of `O` is -1.
    let kindOfLabel: [Int]
    /// The kind that each of ``kindNames`` means.
    let kinds: [EntityKind]
    let isBegin: [Bool]
    /// Whether the labels are those of the library's own model, and so follow its policy.
    let hasStandardKinds: Bool
    /// From one label to the next, by `from * lanes + to`; very low where the scheme forbids it.
    let transitions: [Float]
    let scale: Float

    private let owned: UnsafeMutableRawPointer?
    let table: FeatureTable
    private let rows: UnsafeRawPointer

    private init(static base: UnsafeRawPointer, owned: UnsafeMutableRawPointer?) {
        let layout = Layout(base)
        scale = base.load(fromByteOffset: 8 + 4 * 4, as: Float.self)
        lanes = layout.lanes
        readsAllWords = layout.readsAllWords
        transitions = (0..<lanes * lanes).map {
            base.load(fromByteOffset: Layout.transitions + $0 * 4, as: Float.self)
        }
        table = FeatureTable(base + layout.table, bucketCount: layout.bucketCount)
        rows = base + layout.rows
        labels = layout.labels(base)
        let names = labels.map { String($0.dropFirst(2)) }
        kindNames = names.indices.filter { !names[$0].isEmpty && names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
        kindOfLabel = names.map { [kindNames] in kindNames.firstIndex(of: $0) ?? -1 }
        kinds = kindNames.map(EntityKind.init(labelOfModel:))
        hasStandardKinds = EntityModel.areStandard(kindNames)
        isBegin = labels.map { $0.hasPrefix("B-") }
        self.owned = owned
    }

    /// A model from the contents of a file; keeps a copy.
    ///
    /// - Throws: ``EntityModelError`` if the bytes are no model that this version reads.
    public convenience init(_ bytes: [UInt8]) throws(EntityModelError) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
        bytes.withUnsafeBytes { if let start = $0.baseAddress { copy.copyMemory(from: start, byteCount: $0.count) } }
        guard Layout.isModel(copy, length: bytes.count) else {
            copy.deallocate()
            throw EntityModelError(bytes)
        }
        self.init(static: copy, owned: copy)
    }

    deinit { owned?.deallocate() }

    /// Whether a model knows the kinds that the rules speak of, and no others than the library.
    private static func areStandard(_ kindNames: [String]) -> Bool {
        Set(kindNames).isSuperset(of: EntityKind.shipped.map(\.label)) && Set(kindNames).isSubset(of: EntityKind.names.map(\.label))
    }

    /// Where the parts of a model lie.
    private struct Layout {
        static let transitions = 8 + headerWords * 4
        let labelCount, bucketCount, rowCount, namesLength, lanes: Int
        let readsAllWords: Bool

        init(_ base: UnsafeRawPointer) {
            func header(_ index: Int) -> Int { Int(base.load(fromByteOffset: 8 + index * 4, as: UInt32.self)) }
            (labelCount, bucketCount, rowCount, namesLength) = (header(0), header(1), header(2), header(3))
            lanes = header(5)
            readsAllWords = header(6) != 0
        }

        var table: Int { Self.transitions + lanes * lanes * 4 }
        var rows: Int { (table + bucketCount * FeatureTable.bucketSize + 31) & ~31 }
        var names: Int { rows + rowCount * lanes }

        /// Whether the bytes are a whole model whose parts point at one another as they should.
        static func isModel(_ base: UnsafeRawPointer, length: Int) -> Bool {
            guard length >= transitions, magic.elementsEqual(UnsafeRawBufferPointer(start: base, count: 8)) else {
                return false
            }
            let layout = Layout(base)
            guard layout.bucketCount.nonzeroBitCount == 1, layout.lanes % blockSize == 0,
                (blockSize...maximumLabelCount).contains(layout.lanes), (1...layout.lanes).contains(layout.labelCount),
                layout.names + layout.namesLength == length
            else { return false }
            return layout.hasSoundNumbers(base) && layout.hasSoundLabels(base)
                && FeatureTable(base + layout.table, bucketCount: layout.bucketCount).isSound(rowCount: layout.rowCount)
        }

        /// Whether no sum of weights, however long the text, is without a value.
        private func hasSoundNumbers(_ base: UnsafeRawPointer) -> Bool {
            let scale = base.load(fromByteOffset: 8 + 4 * 4, as: Float.self)
            return scale.magnitude <= 1
                && (0..<lanes * lanes).allSatisfy {
                    base.load(fromByteOffset: Self.transitions + $0 * 4, as: Float.self).magnitude <= 1e6
                }
        }

        /// Whether the labels are `O` and then `B-` or `I-` and a kind, in characters that can be printed in one line.
        private func hasSoundLabels(_ base: UnsafeRawPointer) -> Bool {
            let bytes = UnsafeRawBufferPointer(start: base + names, count: namesLength)
            let labels = labels(base)
            return String(validating: bytes, as: UTF8.self) != nil && labels.count == labelCount && labels[0] == "O"
                && labels.dropFirst().allSatisfy {
                    $0.utf8.count > 2 && ($0.hasPrefix("B-") || $0.hasPrefix("I-"))
                        && $0.unicodeScalars.allSatisfy(Self.isPrintable)
                }
        }

        func labels(_ base: UnsafeRawPointer) -> [String] {
            UnsafeRawBufferPointer(start: base + names, count: namesLength).split(separator: UInt8(ascii: "\n"))
                .map { String(decoding: $0, as: UTF8.self) }
        }

        private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }

    /// The sum of some rows, for each label.
    func allScores(_ rows: UnsafeBufferPointer<UInt32>) -> [Float] {
        let blocks = (0..<lanes / Self.blockSize).map { scores(rows, block: $0) }
        return labels.indices.map { blocks[$0 / Self.blockSize][$0 % Self.blockSize] }
    }

    /// The sum of some rows, for sixteen labels.
    @inline(__always)
    func scores(_ numbers: UnsafeBufferPointer<UInt32>, block: Int = 0) -> SIMD16<Float> {
        // Of each pair of bytes, the one in the low half stands for an even label.
        var even = SIMD8<Int16>()
        var odd = SIMD8<Int16>()
        for number in numbers {
            let row = rows + (Int(number) &* lanes &+ block &* Self.blockSize)
            let pairs = row.load(as: SIMD8<Int16>.self)
            even &+= (pairs &<< 8) &>> 8
            odd &+= pairs &>> 8
        }
        var sum = SIMD16<Int16>()
        sum.evenHalf = even
        sum.oddHalf = odd
        return SIMD16<Float>(sum) * scale
    }
}
