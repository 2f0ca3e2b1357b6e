/// The features of one choice: numbers that stand for a template and what it saw.
struct AttributionFeatures {
    private(set) var list: [UInt32] = []

    /// What a feature looks at.
    enum Template: UInt64 {
        // Of a candidate speaker.
        case named, namedFrame, none, noneFirst
        case turn, turnGap, turnForm, role, roleOfLast, kind, order, interruption, following, introduced, salience
        case written, phrase, samePhrase, description, place
        // Of a statement.
        case bias, cue, frame, cueAndFrame, speaker, distance, before, after, afterShape, length, verb, opening, ending
    }

    mutating func add(_ template: Template, _ first: Int = 0, _ second: Int = 0, _ third: Int = 0) {
        add(template, value: UInt64(truncatingIfNeeded: (first &* 64 &+ second) &* 64 &+ third))
    }

    mutating func add(_ template: Template, value: UInt64) {
        let name = (template.rawValue &+ 1) << 40
        var mixed = (value ^ name) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        mixed = (mixed ^ name) &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 32
        list.append(max(1, UInt32(truncatingIfNeeded: mixed)))
    }

    /// 0, 1, 2, then one more each time the count doubles; 7 at most.
    static func bucket(_ count: Int) -> Int {
        count <= 2 ? max(0, count) : min(7, Int.bitWidth - (count - 1).leadingZeroBitCount + 1)
    }

    /// Fine near certainty.
    static func bucket(_ confidence: Double) -> Int {
        [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999].firstIndex { confidence < $0 } ?? 9
    }
}
