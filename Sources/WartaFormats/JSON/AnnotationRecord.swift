import Foundation
import Warta

/// A line of JSON that ``AnnotationLine`` or `warta annotate` wrote, read back.
///
/// ```swift
/// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
/// let record = try AnnotationRecord(AnnotationLine(document, id: "artikel-1").line)
/// print(record.id, record.quotes.count)
/// assert(try record.document(document.text) == document)
/// ```
public struct AnnotationRecord: Sendable, Decodable {
    /// What the line calls the document; a number is given in its digits.
    public let id: String
    private let annotation: Annotation

    /// Names, dates and amounts. Before the text is there, an entity's `range` is the whole of its own
    /// `text`, and its `utf8Range` has the numbers of the line, whatever they count.
    public var entities: [Entity] { annotation.entities }
    /// The persons and bodies with their mentions; a line does not have their `link`.
    public var actors: [Participant] { annotation.actors }
    /// Statements, with ranges as those of ``entities``.
    public var quotes: [Quote] { annotation.quotes }

    /// - Throws: `DecodingError` for what is no such line. Takes time linear in its length.
    public init(_ line: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(line.utf8)) }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: RecordField.self)
        id = try (try? fields.decode(String.self, forKey: .id)) ?? fields.decode(Decimal.self, forKey: .id).description
        annotation = try Annotation(fields, codingPath: decoder.codingPath)
    }

    /// The document that the line was written of: equal to it, if `Analyzer.analyze(_:)` made it and the
    /// same text, unit and lexicon are given. Costs about as much as splitting the sentences.
    ///
    /// - Parameters:
    ///   - text: The text of the document.
    ///   - unit: What the places in the line count.
    ///   - lexicon: The names that the analyzer knew.
    /// - Throws: `DecodingError` where the text has something else than the line says.
    public func document(
        _ text: String, offsets unit: OffsetUnit = .unicode, lexicon: Lexicon = .standard
    ) throws -> Document {
        try annotation.document(text, offsets: unit, lexicon: lexicon)
    }
}
