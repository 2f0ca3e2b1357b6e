/// The stretches of a text that a file tells in some unit, found all in one pass.
package struct TextPlaces {
    private let text: String
    private let unit: OffsetUnit
    private let utf8Offsets: [Int: Int]
    private let codingPath: [any CodingKey]

    /// - Parameters:
    ///   - spans: As the file counts them.
    ///   - codingPath: What errors say of where they are.
    init(_ spans: [Range<Int>], in text: String, _ unit: OffsetUnit, codingPath: [any CodingKey]) {
        var text = text
        text.makeContiguousUTF8()
        let offsets = Array(Set(spans.flatMap { [$0.lowerBound, $0.upperBound] })).sorted()
        let found = text.withBytes { OffsetConverter(unit: unit).utf8Offsets(of: offsets, in: $0) }
        utf8Offsets = Dictionary(
            uniqueKeysWithValues: zip(offsets, found).compactMap { offset, place in place.map { (offset, $0) } })
        self.text = text
        self.unit = unit
        self.codingPath = codingPath
    }

    /// Where one of the spans is.
    ///
    /// - Parameter written: What the file says that stands there.
    /// - Throws: `DecodingError` if something else does.
    func place(_ span: Range<Int>, _ written: String) throws -> (range: Range<String.Index>, utf8Range: Range<Int>) {
        guard let start = utf8Offsets[span.lowerBound], let end = utf8Offsets[span.upperBound] else {
            throw error("'\(written)' from \(span.lowerBound) to \(span.upperBound): the text has no such place")
        }
        let range = text.range(ofUTF8: start..<end)
        guard text.utf8[range].elementsEqual(written.utf8) else {
            throw error(
                "'\(written)' from \(span.lowerBound) to \(span.upperBound), where the text has '\(text[range])': "
                    + "another text, or offsets that do not count \(unit.rawValue)")
        }
        return (range, start..<end)
    }

    private func error(_ message: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: message))
    }
}
