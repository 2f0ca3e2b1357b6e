import WartaFormats

/// Kinds of names that count as others, or not at all.
package struct KindMap {
    private var kinds: [String: String] = [:]

    package init() {}

    /// - Parameter text: `FROM=TO,FROM=TO`; an empty `TO` leaves a kind out.
    package init?(_ text: String) {
        for pair in text.split(separator: ",") {
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return nil }
            kinds[String(parts[0])] = String(parts[1])
        }
    }

    func kind(_ kind: String) -> String? {
        guard let other = kinds[kind] else { return kind }
        return other.isEmpty ? nil : other
    }

    func callAsFunction(_ spans: [KindSpan]) -> [KindSpan] {
        spans.compactMap { span in kind(span.kind).map { KindSpan(span.range, $0) } }
    }
}
