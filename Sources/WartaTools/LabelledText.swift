import Foundation

/// A text whose names are known.
struct LabelledText {
    let id: String
    let text: String
    /// UTF-8 ranges and kinds.
    let spans: [(range: Range<Int>, kind: String)]

    /// Documents with standoff annotation: `X.docs.jsonl` beside `X.gold.jsonl`, offsets in code points.
    static func standoff(_ docs: String) throws -> [LabelledText] {
        let gold = docs.replacingOccurrences(of: ".docs.jsonl", with: ".gold.jsonl")
        var annotations: [String: [[Any]]] = [:]
        for object in try objects(gold) { annotations[object["id"] as! String] = object["entities"] as? [[Any]] }
        return try objects(docs).compactMap { object in
            guard let id = object["id"] as? String, let text = object["text"] as? String, let spans = annotations[id]
            else { return nil }
            var offsets = [0]
            for scalar in text.unicodeScalars { offsets.append(offsets.last! + UTF8.width(scalar)) }
            return LabelledText(
                id: id, text: text,
                spans: spans.map { (offsets[$0[0] as! Int]..<offsets[$0[1] as! Int], $0[2] as! String) })
        }
    }

    private static func objects(_ file: String) throws -> [[String: Any]] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as! [String: Any]
        }
    }

    /// Sentences of a CoNLL file, put together as they would be printed.
    static func conll(_ file: String) throws -> [LabelledText] {
        let blocks = try String(contentsOfFile: file, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).split(whereSeparator: \.isEmpty)
        return blocks.enumerated().map { number, lines in
            let rows = lines.map { $0.split(whereSeparator: { $0 == "\t" || $0 == " " }) }
            return printed(rows.map { (String($0[0]), String($0.last!)) }, id: "\(file):\(number)")
        }
    }

    private static func printed(_ words: [(text: String, label: String)], id: String) -> LabelledText {
        var text = ""
        var spans: [(Range<Int>, String)] = []
        var isGlued = true
        var isQuoted = false
        for word in words {
            let isQuote = word.text == "\"" || word.text == "''" || word.text == "``"
            let sticks = [".", ",", ";", ":", "!", "?", ")", "%", "]", "”"].contains(word.text) || isQuote && isQuoted
            if !isGlued && !sticks { text += " " }
            let start = text.utf8.count
            text += word.text
            if isQuote { isQuoted.toggle() }
            isGlued = ["(", "[", "“"].contains(word.text) || isQuote && isQuoted
            let kind = String(word.label.dropFirst(2))
            if word.label.hasPrefix("I-"), let last = spans.last, last.1 == kind {
                spans[spans.count - 1].0 = last.0.lowerBound..<text.utf8.count
            } else if word.label != "O" {
                spans.append((start..<text.utf8.count, kind))
            }
        }
        return LabelledText(id: id, text: text, spans: spans)
    }
}
