import Warta

/// What the library found in a document, as a line of JSON.
///
/// ```swift
/// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
/// print(AnnotationLine(document, id: "artikel-1").line, terminator: "")
/// ```
///
/// ``AnnotationRecord`` reads it back.
public struct AnnotationLine: Sendable {
    private let document: Document
    private let source: DocumentSource
    private let places: SpanOffsets

    /// - Parameters:
    ///   - document: What was found.
    ///   - id: What the line calls the document.
    ///   - offsets: What the places in the line count.
    public init(_ document: Document, id: String, offsets: OffsetUnit = .unicode) {
        self.init(document, DocumentSource(id: id), offsets: offsets)
    }

    package init(_ document: Document, _ source: DocumentSource, offsets: OffsetUnit) {
        self.document = document
        self.source = source
        places = SpanOffsets(document.spans, in: document.text, offsets)
    }

    /// Names, actors and statements: an object on a line of its own, with the line's end.
    public var line: String { line { _ in } }

    /// The same with further fields behind them.
    func line(_ more: (inout JSONLine) -> Void) -> String {
        JSONLine.object { line in
            line.passThrough([("id", source.idJSON)])
            document.write(to: &line, places)
            more(&line)
            line.passThrough(source.otherFields)
        }
    }

    /// The same with the statements alone.
    public var quotesLine: String {
        JSONLine.object { line in
            line.passThrough([("id", source.idJSON)])
            line.records(.quotes, document.quotes, places)
            line.passThrough(source.otherFields)
        }
    }
}
