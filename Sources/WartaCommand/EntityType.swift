import Warta

extension Entity {
    /// What the outputs call its kind.
    var typeLabel: String { kind.label }
}
