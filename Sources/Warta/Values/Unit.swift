/// What is counted or measured.
package struct Unit: Sendable, Hashable {
    package enum Kind: Int, Sendable {
        case measure, time, count
        /// The strength of an earthquake, which no number of two digits gives.
        case magnitude
    }

    let name: String
    let kind: Kind

    /// Whether it is one of temperature, of an angle or of a place.
    var isDegree: Bool { name.hasPrefix("derajat") }

    func named(_ name: String) -> Unit { Unit(name: name, kind: kind) }

    /// A unit as the value of a word.
    ///
    /// - Parameter name: The number of its name.
    package static func code(name: Int, _ kind: Kind) -> Int { name << 2 | kind.rawValue }
}

extension Unit {
    init(code: Int, _ meanings: WordMeanings) {
        self.init(name: meanings.string(code >> 2), kind: Kind(code: code))
    }
}

extension Unit.Kind {
    init(code: Int) { self.init(rawValue: code & 3)! }
}
