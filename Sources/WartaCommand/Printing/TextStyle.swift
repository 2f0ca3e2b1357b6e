import Warta

/// How text is shown: on a terminal or elsewhere, in colours or not.
struct TextStyle: Sendable {
    let isColored: Bool
    let isForTerminal: Bool

    /// What a document or its name says; see ``TerminalText``.
    func plain(_ text: String) -> String { isForTerminal ? TerminalText(text).description : text }

    func bold(_ text: String) -> String { styled(text, "1") }
    func faint(_ text: String) -> String { styled(text, "2") }
    func color(_ text: String, of kind: Entity.Kind) -> String { styled(text, kind.facts.terminalColor) }

    private func styled(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
