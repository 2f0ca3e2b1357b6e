import Foundation
import Warta
import WartaTestSupport

/// Vectors of words that stand in the same company: skip-gram with negative sampling (T. Mikolov and others, 2013,
/// arXiv:1310.4546). One thread and a fixed order, so that the same text gives the same vectors.
struct WordVectors {
    struct Settings {
        /// A multiple of sixteen.
        var dimensions = 96
        /// How many words to either side are a word's company.
        var window = 4
        var epochs = 10
        var negatives = 5
        var rate: Float = 0.03
        /// Words seen less often have no vector.
        var minimumCount = 3
    }

    /// The words that have a vector, the most frequent first.
    let words: [String]
    /// One vector after another.
    private(set) var vectors: [Float]
    let settings: Settings

    init(_ texts: [String], settings: Settings) {
        self.settings = settings
        var corpus = Corpus(texts, minimumCount: settings.minimumCount)
        words = corpus.words
        vectors = corpus.vectors(settings)
    }
}

/// Texts as numbers of words, one text after another with a break between.
private struct Corpus {
    private(set) var words: [String] = []
    private var counts: [Int] = []
    private var tokens: [Int32] = []
    private var random = SplitMix64(seed: 1)
    private static let gap: Int32 = -1

    init(_ texts: [String], minimumCount: Int) {
        var numbers: [String: Int32] = [:]
        var all: [String] = []
        var allCounts: [Int] = []
        for text in texts {
            for word in Self.words(of: text) {
                let number = numbers[word] ?? Int32(all.count)
                if number == all.count {
                    numbers[word] = number
                    all.append(word)
                    allCounts.append(0)
                }
                allCounts[Int(number)] += 1
                tokens.append(number)
            }
            tokens.append(Self.gap)
        }
        let kept = all.indices.filter { allCounts[$0] >= minimumCount }
            .sorted { (allCounts[$1], all[$0]) < (allCounts[$0], all[$1]) }
        var renumbered = [Int32](repeating: Self.gap, count: all.count)
        for (number, old) in kept.enumerated() { renumbered[old] = Int32(number) }
        words = kept.map { all[$0] }
        counts = kept.map { allCounts[$0] }
        tokens = tokens.compactMap { token in
            if token == Self.gap { return token }
            let number = renumbered[Int(token)]
            return number == Self.gap ? nil : number
        }
    }

    /// Words in small letters; all numbers are one word.
    private static func words(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return WordTokenizer().words(in: text).map { word in
            word.wordClass == .number ? "0" : String(decoding: bytes[word.utf8Range], as: UTF8.self).lowercased()
        }
    }

    mutating func vectors(_ settings: WordVectors.Settings) -> [Float] {
        let size = settings.dimensions
        var inner = (0..<words.count * size).map { _ in (Float.random(in: 0..<1, using: &random) - 0.5) / Float(size) }
        var outer = [Float](repeating: 0, count: words.count * size)
        let table = samplingTable()
        let total = Double(counts.reduce(0, +))
        let keep = counts.map { count in
            let share = Double(count) / total
            return Float(min(1, (share / 1e-3).squareRoot().advanced(by: 1) * 1e-3 / share))
        }
        var gradient = [Float](repeating: 0, count: size)
        let steps = settings.epochs * tokens.count
        for step in 0..<steps {
            let place = step % tokens.count
            let center = tokens[place]
            guard center >= 0, Float.random(in: 0..<1, using: &random) < keep[Int(center)] else { continue }
            let rate = settings.rate * max(0.05, 1 - Float(step) / Float(steps))
            let reach = Int.random(in: 1...settings.window, using: &random)
            for direction in [-1, 1] {
                for distance in 1...reach {
                    let other = place + direction * distance
                    guard tokens.indices.contains(other), tokens[other] >= 0 else { break }
                    learn(Int(tokens[other]), near: Int(center), rate, settings.negatives, table, &inner, &outer, &gradient)
                }
            }
        }
        return inner
    }

    /// Words in shares of their counts to the power of 3/4.
    private func samplingTable() -> [Int32] {
        let length = 1 << 22
        let powers = counts.map { pow(Double($0), 0.75) }
        let sum = powers.reduce(0, +)
        var table: [Int32] = []
        var reached = 0.0
        for (word, power) in powers.enumerated() {
            reached += power / sum * Double(length)
            while Double(table.count) < reached, table.count < length { table.append(Int32(word)) }
        }
        return table
    }

    private mutating func learn(
        _ word: Int, near center: Int, _ rate: Float, _ negatives: Int, _ table: [Int32], _ inner: inout [Float],
        _ outer: inout [Float], _ gradient: inout [Float]
    ) {
        let size = gradient.count
        inner.withUnsafeMutableBufferPointer { inner in
            outer.withUnsafeMutableBufferPointer { outer in
                gradient.withUnsafeMutableBufferPointer { gradient in
                    let input = inner.baseAddress! + word * size
                    for index in 0..<size { gradient[index] = 0 }
                    for sample in 0...negatives {
                        let target = sample == 0 ? center : Int(table[Int(random.next() & UInt64(table.count - 1))])
                        if sample > 0, target == center { continue }
                        let output = outer.baseAddress! + target * size
                        var lanes = SIMD16<Float>()
                        for index in stride(from: 0, to: size, by: 16) {
                            lanes +=
                                UnsafeRawPointer(input + index).loadUnaligned(as: SIMD16<Float>.self)
                                * UnsafeRawPointer(output + index).loadUnaligned(as: SIMD16<Float>.self)
                        }
                        let likely = 1 / (1 + exp(-lanes.sum()))
                        let step = rate * ((sample == 0 ? 1 : 0) - likely)
                        for index in 0..<size {
                            gradient[index] += step * output[index]
                            output[index] += step * input[index]
                        }
                    }
                    for index in 0..<size { input[index] += gradient[index] }
                }
            }
        }
    }
}
