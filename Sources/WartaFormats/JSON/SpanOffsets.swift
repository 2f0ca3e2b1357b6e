import Warta

/// The places of spans in the unit that the user wants, converted all at once.
struct SpanOffsets {
    private let places: [Range<Int>: Range<Int>]

    /// - Parameter spans: In UTF-8 bytes.
    init(_ spans: [Range<Int>], in text: String, _ unit: OffsetUnit) {
        places = Dictionary(zip(spans, text.places(of: spans, in: unit)), uniquingKeysWith: { first, _ in first })
    }

    /// The place of one of the spans.
    subscript(span: Range<Int>) -> Range<Int> { places[span]! }
}

extension String {
    /// Spans in UTF-8 bytes counted in another unit, all in one pass.
    package func places(of spans: [Range<Int>], in unit: OffsetUnit) -> [Range<Int>] {
        let offsets = offsets(spans.flatMap { [$0.lowerBound, $0.upperBound] }, in: unit)
        return spans.indices.map { offsets[2 * $0]..<offsets[2 * $0 + 1] }
    }
}
