import Testing
import WartaTestSupport

@testable import Warta

@Suite("Damaged models")
struct DamagedModelTests {
    private static let text = "Rini tiba di Kudus."

    /// A model with a few rows, of which each word has some.
    private static func model(kinds: Int) -> [UInt8] {
        let labels = ["O"] + (0..<kinds).flatMap { ["B-K\($0)", "I-K\($0)"] }
        var list = FeatureList()
        list.add(.bias, 0, 0)
        let rows = [(list.features[0], labels.indices.map { Float($0) / 8 }), (7 << 16, labels.map { _ in Float(1) })]
        return EntityModelWriter.bytes(
            labels: labels, readsAllWords: true, transitions: [Float](repeating: 0.5, count: labels.count * labels.count),
            weights: rows)
    }

    /// Whether the bytes are refused, or make a model whose findings have a meaning.
    private func isRefusedOrSound(_ bytes: [UInt8]) -> Bool {
        guard let model = try? EntityModel(bytes) else { return true }
        let entities = EntityTagger(model: model).entities(in: Self.text)
        return entities.allSatisfy { (0...1).contains($0.confidence) && $0.label.unicodeScalars.allSatisfy { $0.value >= 32 } }
    }

    private func changed(_ bytes: [UInt8], at place: Int, to word: UInt32) -> [UInt8] {
        var bytes = bytes
        for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: word >> UInt32(byte * 8)) }
        return bytes
    }

    @Test("Any word of the header at any end of what it may be", arguments: [2, 12])
    func header(kinds: Int) {
        let model = Self.model(kinds: kinds)
        let words: [UInt32] = [0, 1, 16, 513, .max >> 1, .max, Float.infinity.bitPattern]
        for place in stride(from: 8, to: 8 + EntityModel.headerWords * 4, by: 4) {
            for word in words { #expect(isRefusedOrSound(changed(model, at: place, to: word)), "\(place) \(word)") }
        }
        let lanes = changed(model, at: 8 + 5 * 4, to: 0)
        #expect(throws: EntityModelError.damaged) { try EntityModel(lanes) }
    }

    @Test(
        "Numbers without a value, and such as would add up to one",
        arguments: [
            Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e30,
        ])
    func numbers(value: Float) {
        let model = Self.model(kinds: 2)
        let transitions = stride(from: 8 + EntityModel.headerWords * 4, to: 8 + EntityModel.headerWords * 4 + 16 * 16 * 4, by: 52)
        for place in [8 + 4 * 4] + Array(transitions) {
            let damaged = changed(model, at: place, to: value.bitPattern)
            #expect(throws: EntityModelError.damaged) { try EntityModel(damaged) }
        }
    }

    @Test(
        "Labels that would break a line or are none",
        arguments: ["B-K\r", "B-\tK", "B-\u{1B}", "B-\u{85}", "B-K\u{202E}", "X-KK", "OOOO", "B-", "\n"])
    func labels(label: String) {
        let bytes = EntityModelWriter.bytes(
            labels: ["O", label, "I-K"], readsAllWords: true, transitions: [Float](repeating: 0, count: 9),
            weights: [(7 << 16, [0, 1, 0])])
        #expect(throws: EntityModelError.damaged) { try EntityModel(bytes) }
        let first = EntityModelWriter.bytes(
            labels: [label, "O"], readsAllWords: true, transitions: [0, 0, 0, 0], weights: [(7 << 16, [0, 1])])
        #expect(throws: EntityModelError.damaged) { try EntityModel(first) }
    }

    @Test("Any bytes changed, cut off or added", arguments: 1...4 as ClosedRange<UInt64>)
    func bytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<15 {
            var model = Self.model(kinds: seed % 2 == 0 ? 2 : 12)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                model[Int.random(in: 8..<model.count, using: &random)] = [0, 1, 10, 13, 127, 128, 255].randomElement(
                    using: &random)!
            }
            #expect(isRefusedOrSound(model))
            #expect(throws: EntityModelError.self) {
                try EntityModel(Array(model.prefix(Int.random(in: 0..<model.count, using: &random))))
            }
            #expect(throws: EntityModelError.self) { try EntityModel(model + [0]) }
        }
    }

    @Test("Weights of statements", arguments: 1...2 as ClosedRange<UInt64>)
    func attribution(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = AttributionModel([(7, 0.5), (9, 1), (4_000_000_007, -1)]).bytes
        #expect(AttributionModel(bytes: []) == nil && AttributionModel(bytes: bytes.dropLast()) == nil)
        for _ in 0..<200 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            #expect(AttributionModel(bytes: damaged)?.score([7, 9, 23, 4_000_000_007]).isFinite ?? true)
        }
    }

    @Test("Lexicons", arguments: 1...2 as ClosedRange<UInt64>)
    func lexicon(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var builder = LexiconBuilder()
        builder.add(LexiconEntry("Koperasi Teluk Biru", kind: .organization, forms: ["KTB"], link: "k-1"))
        builder.addWord("hujan", traits: 0)
        let bytes = builder.compiled()
        #expect(Lexicon(compiled: bytes) != nil && Lexicon(compiled: []) == nil && Lexicon(compiled: bytes.dropLast(9)) == nil)
        for _ in 0..<300 {
            var damaged = bytes
            let place = Int.random(in: 0..<min(bytes.count, 1200), using: &random)
            damaged[place] = [0, 1, 127, 255].randomElement(using: &random)!
            guard let lexicon = Lexicon(compiled: damaged) else { continue }
            _ = Analyzer(lexicon: lexicon).analyze("KTB di Koperasi Teluk Biru hujan.")
        }
    }

    @Test(
        "Words that are nothing have no name",
        arguments: [[""], ["Budi", ""], ["", "", "Rini Astuti"], [" ", "\n", "\u{0}"], []])
    func emptyWords(words: [String]) {
        let labels = EntityTagger().labels(forWords: words)
        #expect(labels.count == words.count && zip(words, labels).allSatisfy { !$0.isEmpty || $1 == "O" })
    }
}
