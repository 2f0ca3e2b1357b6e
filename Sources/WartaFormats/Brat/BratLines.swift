import Warta

/// The lines of a brat annotation file.
struct BratLines {
    private(set) var text = ""
    private let document: String
    /// The places of the spans' parts in code points.
    private let places: SpanOffsets
    private var counts: [Character: Int] = [:]

    /// - Parameter spans: All ranges that will be annotated, in UTF-8 bytes.
    init(_ document: String, _ spans: [Range<Int>]) {
        self.document = document
        places = SpanOffsets(spans.flatMap { Self.parts($0, document) }, in: document, .unicode)
    }

    /// A stretch of text; in several parts if it goes over several lines, as brat wants it.
    ///
    /// - Returns: `nil` if there is nothing but white space.
    mutating func textBound(_ type: String, _ span: Range<Int>) -> String? {
        let parts = Self.parts(span, document)
        guard !parts.isEmpty else { return nil }
        let name = nextName("T")
        let ends = parts.map { places[$0] }.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
        let words = parts.map { document[utf8: $0] }.joined(separator: " ")
        text += "\(name)\t\(type) \(ends)\t\(words)\n"
        return name
    }

    mutating func event(_ type: String, _ trigger: String, _ arguments: [(role: String, name: String?)]) -> String {
        let name = nextName("E")
        text += "\(name)\t\(type):\(trigger)"
        for argument in arguments {
            if let value = argument.name { text += " \(argument.role):\(value)" }
        }
        text += "\n"
        return name
    }

    mutating func attribute(_ type: String, _ annotation: String, _ value: String) {
        text += "\(nextName("A"))\t\(type) \(annotation) \(value)\n"
    }

    mutating func note(_ annotation: String, _ note: String) {
        let line = note.unicodeScalars.map { Self.endsLine($0) ? " " : String($0) }.joined()
        text += "\(nextName("#"))\tAnnotatorNotes \(annotation)\t\(line)\n"
    }

    private mutating func nextName(_ letter: Character) -> String {
        counts[letter, default: 0] += 1
        return "\(letter)\(counts[letter]!)"
    }

    /// The parts of a span that lie in one line each, without the spaces around them.
    private static func parts(_ span: Range<Int>, _ document: String) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var part: Range<Int>?
        var position = span.lowerBound
        for scalar in document[utf8: span].unicodeScalars {
            let end = position + UTF8.width(scalar)
            if endsLine(scalar) {
                if let part { parts.append(part) }
                part = nil
            } else if scalar != " " {
                part = (part?.lowerBound ?? position)..<end
            }
            position = end
        }
        return parts + (part.map { [$0] } ?? [])
    }

    /// Whether any of the ways to split a file into lines, or a line into columns, splits it here.
    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t"..."\r", "\u{1C}"..."\u{1E}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
