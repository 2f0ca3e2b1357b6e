/// What files have as an object with fields. The fields are told here once, to whatever writes them.
package protocol Record {
    /// The stretches of the text whose places the fields tell, in UTF-8 bytes.
    var spans: [Range<Int>] { get }

    /// Tells the fields in their order.
    ///
    /// - Parameter places: The spans as the file counts them.
    func write<Writer: RecordWriter>(to writer: inout Writer, _ places: SpanOffsets) throws(Writer.Failure)
}

/// A record that can be read back.
package protocol ReadableRecord: Record {
    /// A record without its text: its ranges are those of its own text, its UTF-8 ranges the numbers of the file.
    init(_ fields: KeyedDecodingContainer<RecordField>) throws

    /// The same record in its text.
    func placed(_ places: TextPlaces) throws -> Self
}
