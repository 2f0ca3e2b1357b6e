/// A label of the IOB2 scheme: `O`, or `B-` or `I-` and a kind.
package enum IOB2Label: Sendable, Hashable {
    case outside
    case begin(String)
    case inside(String)

    /// - Returns: `nil` for text that is no such label. A prefix without a kind has the kind `_`, as in seqeval.
    package init?(_ text: some StringProtocol) {
        if text == "O" {
            self = .outside
            return
        }
        let kind = text.utf8.count > 2 ? String(text.dropFirst(2)) : "_"
        switch text.prefix(2) {
        case "B-", "B": self = .begin(kind)
        case "I-", "I": self = .inside(kind)
        default: return nil
        }
    }

    /// The names that the labels of a sentence mark, by the strict rules of the scheme: a name begins with `B-` and goes
    /// on with `I-` of the same kind. An `I-` that continues nothing marks nothing. Linear time.
    ///
    /// The rules are those of seqeval's strict mode (https://github.com/chakki-works/seqeval, `scheme.IOB2`).
    ///
    /// - Parameter readsIOB1: Whether an `I-` that continues nothing begins a name, as in the older scheme IOB1.
    package static func spans(_ labels: [IOB2Label], readsIOB1: Bool = false) -> [KindSpan] {
        var spans: [KindSpan] = []
        var open: (start: Int, kind: String)?
        for (position, label) in labels.enumerated() {
            if let (start, kind) = open, label != .inside(kind) {
                spans.append(KindSpan(start..<position, kind))
                open = nil
            }
            switch label {
            case .begin(let kind): open = (position, kind)
            case .inside(let kind) where readsIOB1 && open == nil: open = (position, kind)
            case .inside, .outside: break
            }
        }
        if let (start, kind) = open { spans.append(KindSpan(start..<labels.count, kind)) }
        return spans
    }
}
