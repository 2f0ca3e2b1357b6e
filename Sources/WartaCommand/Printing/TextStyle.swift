import Warta

/// Colours, or none.
struct TextStyle: Sendable {
    let isColored: Bool

    func bold(_ text: String) -> String { styled(text, "1") }
    func faint(_ text: String) -> String { styled(text, "2") }
    func color(_ text: String, of kind: Entity.Kind) -> String { styled(text, kind.facts.terminalColor) }

    private func styled(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
