import Warta

/// A text whose statements are known: who said what.
struct AttributedText: Sendable {
    struct Statement: Sendable {
        let isDirect: Bool
        /// In code points.
        let range: Range<Int>
        /// Empty where even a careful reader cannot tell.
        let speaker: String
    }

    let id: String
    let text: String
    let statements: [Statement]
    private let scalars: [Unicode.Scalar]

    /// Documents with standoff annotation; those without annotated statements are passed over.
    static func standoff(_ docs: String) throws -> [AttributedText] {
        try StandoffDocument.read(docs).compactMap { document in
            guard let quotes = document.annotation["quotes"] as? [[String: Any]] else { return nil }
            let scalars = Array(document.text.unicodeScalars)
            let statements = try quotes.map { quote in
                guard let start = quote["start"] as? Int, let end = quote["end"] as? Int, start >= 0, start <= end,
                    end <= scalars.count
                else { throw document.error("a quote without \"start\" and \"end\" inside the text") }
                return Statement(
                    isDirect: quote["kind"] as? String == "direct", range: start..<end,
                    speaker: quote["name"] as? String ?? "")
            }
            return AttributedText(id: document.id, text: document.text, statements: statements, scalars: scalars)
        }
    }

    /// For each of some found statements the one that it matches best, each at most once: a direct one with the same span but
    /// for marks at its ends, any other with half of their words in common.
    ///
    /// - Parameter found: Ranges in UTF-8 bytes.
    func matches(_ found: [(isDirect: Bool, utf8Range: Range<Int>)]) -> [Statement?] {
        let places = text.offsets(found.flatMap { [$0.utf8Range.lowerBound, $0.utf8Range.upperBound] }, in: .unicode)
        var result = [Statement?](repeating: nil, count: found.count)
        for statement in statements {
            let wanted = trimmed(statement.range)
            let agreements = found.indices.map { index in
                guard result[index] == nil, found[index].isDirect == statement.isDirect else { return 0.0 }
                let range = trimmed(places[2 * index]..<places[2 * index + 1])
                if statement.isDirect { return range == wanted ? 1 : 0 }
                let common = range.clamped(to: wanted).count
                let all = max(range.upperBound, wanted.upperBound) - min(range.lowerBound, wanted.lowerBound)
                return Double(common) / Double(max(1, all))
            }
            let match = agreements.indices.max { (agreements[$0], -$0) < (agreements[$1], -$1) }
            if let match, agreements[match] >= 0.5 { result[match] = statement }
        }
        return result
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.marks.contains(scalars[start]) { start += 1 }
        while end > start, Self.marks.contains(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    private static let marks = Set(" \n\t\r\u{A0}\"“”„‟‘’'«».,;:!?…-–—()".unicodeScalars)
}

/// How far two names of a speaker agree.
enum NameAgreement {
    case different
    /// One name's words are all in the other's.
    case partial
    case same

    init(_ first: String, _ second: String) {
        let (first, second) = (Self.words(first), Self.words(second))
        if first.isEmpty || second.isEmpty {
            self = .different
        } else if first == second {
            self = .same
        } else {
            self = Set(first).isSubset(of: second) || Set(second).isSubset(of: first) ? .partial : .different
        }
    }

    private static func words(_ name: String) -> [String] {
        let kept = name.lowercased().map { $0.isLetter || $0.isNumber || "_'’-".contains($0) ? $0 : " " }
        return String(kept).split(separator: " ").map(String.init)
    }
}
