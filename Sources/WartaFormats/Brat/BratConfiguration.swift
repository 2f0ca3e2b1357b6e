import Warta

/// The files that tell brat which annotations there are and how to draw them.
public struct BratConfiguration: Sendable {
    private let types: [String]

    /// - Parameter types: The types of names in the documents, ``BratDocument/types``; the library's own are always there.
    public init(types: Set<String> = []) {
        self.types = types.union(Entity.Kind.allCases.map { Self.type($0.label) }).sorted()
    }

    /// A label as a type of brat's, whose names have letters, digits, hyphens and low lines only.
    static func type(_ label: String) -> String {
        let type = String(
            label.unicodeScalars.map { scalar in
                let isAllowed =
                    scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
                return isAllowed ? Character(scalar) : "_"
            })
        return type.isEmpty || ["Quotation", "Cue", "Speaker"].contains(type) ? "\(type)_" : type
    }

    /// What belongs into `annotation.conf`.
    public var annotation: String {
        """
        [entities]
        \(types.joined(separator: "\n"))
        Cue
        Speaker

        [relations]

        [events]
        Quotation\tCue?:Cue, Speaker?:Speaker

        [attributes]
        Kind\tArg:<EVENT>, Value:\(Quote.Kind.allCases.map(\.rawValue).joined(separator: "|"))

        """
    }

    /// What belongs into `visual.conf`.
    public var visual: String {
        """
        [labels]

        [drawing]
        SPAN_DEFAULT\tfgColor:black, bgColor:lightgray, borderColor:darken
        ARC_DEFAULT\tcolor:black, arrowHead:triangle-5
        ATTRIBUTE_DEFAULT\tglyph:*
        \(types.map { "\($0)\tbgColor:\(KindColor($0).background)" }.joined(separator: "\n"))
        Quotation\tbgColor:#f5f5dc
        Cue\tbgColor:#e8e8e8
        Speaker\tbgColor:#fff3b0

        """
    }
}
