import Warta

/// The colour of a kind of name: always the same for the same label, also for labels of the user's own.
struct KindColor {
    /// Degrees on the colour circle.
    let hue: Int

    init(_ label: String) {
        hue = Self.hues[label] ?? Int(label.utf8.reduce(UInt64(7)) { ($0 &* 31 &+ UInt64($1)) % 360 })
    }

    private static let hues = Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0.label, $0.facts.hue) })

    /// A light background, as `#rrggbb`.
    var background: String {
        let (lightness, chroma) = (0.85, 0.24)
        let second = chroma * (1 - abs((Double(hue) / 60).truncatingRemainder(dividingBy: 2) - 1))
        let parts: (Double, Double, Double) =
            switch hue / 60 {
            case 0: (chroma, second, 0)
            case 1: (second, chroma, 0)
            case 2: (0, chroma, second)
            case 3: (0, second, chroma)
            case 4: (second, 0, chroma)
            default: (chroma, 0, second)
            }
        let digits = [parts.0, parts.1, parts.2].map { part in
            let value = Int(((part + lightness - chroma / 2) * 255).rounded())
            return String(value, radix: 16)
        }
        return "#" + digits.joined()
    }
}
