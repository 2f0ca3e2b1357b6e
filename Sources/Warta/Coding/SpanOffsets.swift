/// The places of spans in the unit of a file, converted all at once.
package struct SpanOffsets {
    /// `nil` where they are UTF-8 bytes.
    private let places: [Range<Int>: Range<Int>]?

    /// Bytes as they are.
    static let utf8 = SpanOffsets(places: nil)

    private init(places: [Range<Int>: Range<Int>]?) { self.places = places }

    /// - Parameter spans: In UTF-8 bytes.
    package init(_ spans: [Range<Int>], in text: String, _ unit: OffsetUnit) {
        places =
            unit == .utf8
            ? nil : Dictionary(zip(spans, text.places(of: spans, in: unit)), uniquingKeysWith: { first, _ in first })
    }

    /// The place of one of the spans.
    package subscript(span: Range<Int>) -> Range<Int> { places.map { $0[span]! } ?? span }
}

extension String {
    /// Spans in UTF-8 bytes counted in another unit, all in one pass.
    package func places(of spans: [Range<Int>], in unit: OffsetUnit) -> [Range<Int>] {
        let offsets = offsets(spans.flatMap { [$0.lowerBound, $0.upperBound] }, in: unit)
        return spans.indices.map { offsets[2 * $0]..<offsets[2 * $0 + 1] }
    }
}
