import Testing
import WartaFormats
import WartaTestSupport

@Suite("IOB2 labels")
struct IOB2LabelTests {
    @Test("A label is O, or B- or I- and a kind")
    func parsing() {
        #expect(IOB2Label("O") == .outside)
        #expect(IOB2Label("B-PER") == .begin("PER") && IOB2Label("I-badan-usaha") == .inside("badan-usaha"))
        #expect(IOB2Label("B") == .begin("_") && IOB2Label("I-") == .inside("_"))
        for text in ["", "PER", "S-PER", "b-PER", "O-PER", "BPER", "-"] { #expect(IOB2Label(text) == nil) }
    }

    @Test(
        "Labels that break the scheme mark nothing",
        arguments: [
            ("I-PER I-PER O", []), ("O I-PER B-PER", [KindSpan(2..<3, "PER")]),
            ("B-PER I-LOC I-LOC", [KindSpan(0..<1, "PER")]),
            ("B-PER I-PER B-PER", [KindSpan(0..<2, "PER"), KindSpan(2..<3, "PER")]),
            ("B-PER I-LOC I-PER", [KindSpan(0..<1, "PER")]), ("B-PER O I-PER", [KindSpan(0..<1, "PER")]), ("", []),
        ])
    func malformed(labels: String, spans: [KindSpan]) {
        #expect(IOB2Label.spans(labels.split(separator: " ").map { IOB2Label($0)! }) == spans)
    }

    @Test("Any labels mark what the definition of the scheme says")
    func oracle() {
        var generator = SplitMix64(seed: 1)
        let alphabet = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B", "I"].map { IOB2Label($0)! }
        for _ in 0..<3000 {
            let labels = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator)!
            }
            #expect(IOB2Label.spans(labels) == Self.spansByDefinition(labels), "\(labels)")
        }
    }

    /// Every stretch of one `B-` and then `I-` of its kind that cannot be made longer.
    private static func spansByDefinition(_ labels: [IOB2Label]) -> [KindSpan] {
        var spans: [KindSpan] = []
        for start in labels.indices {
            for end in labels.indices where end >= start {
                guard case .begin(let kind) = labels[start] else { continue }
                let isInside = labels[(start + 1)..<(end + 1)].allSatisfy { $0 == .inside(kind) }
                let goesOn = end + 1 < labels.count && labels[end + 1] == .inside(kind)
                if isInside && !goesOn { spans.append(KindSpan(start..<(end + 1), kind)) }
            }
        }
        return spans
    }

    @Test("In IOB1 a label that continues nothing begins a name")
    func iob1() throws {
        let labels = try "I-PER I-PER O I-ORG B-ORG I-LOC B-PER I-PER".split(separator: " ").map { try #require(IOB2Label($0)) }
        #expect(
            IOB2Label.spans(labels, readsIOB1: true) == [
                KindSpan(0..<2, "PER"), KindSpan(3..<4, "ORG"), KindSpan(4..<5, "ORG"), KindSpan(5..<6, "LOC"),
                KindSpan(6..<8, "PER"),
            ])
    }
}
