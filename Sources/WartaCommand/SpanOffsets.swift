import Warta

/// The places of spans in the unit that the user wants, converted all at once.
struct SpanOffsets {
    private let offsets: [Int]

    init(_ spans: [Range<Int>], in text: String, _ unit: OffsetUnit) {
        offsets = text.offsets(spans.flatMap { [$0.lowerBound, $0.upperBound] }, in: unit)
    }

    subscript(span: Int) -> Range<Int> { offsets[2 * span]..<offsets[2 * span + 1] }
}
