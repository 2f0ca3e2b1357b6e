import ArgumentParser
import Foundation
import Warta
import WartaTestSupport

struct Stress: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Analyzes long texts of one piece, and checks that twice the text takes about twice the time.",
        discussion: """
            Ends with status 1 if something found lies outside its text, if there is more of it than words, or if the \
            longer text takes more than three times the processor's time at every one of several attempts.
            """)

    @Option(help: "The least length of the shorter text of each piece, in bytes.")
    var length = 200_000

    func run() throws {
        var worst = (ratio: 0.0, piece: "")
        for piece in HostileText.all {
            let ratio = try growth(piece)
            if ratio > worst.ratio { worst = (ratio, piece) }
            guard ratio <= Self.greatestGrowth else { throw fail(piece, "twice the text takes \(Self.shown(ratio)) times as long") }
        }
        print(
            "\(HostileText.all.count) pieces of \(length) bytes and more: twice the text takes at most \(Self.shown(worst.ratio)) "
                + "times as long, on \(worst.piece.debugDescription)")
    }

    /// How many times as long twice the text takes: the least of several attempts, of which each takes the best of several runs.
    private func growth(_ piece: String) throws -> Double {
        var length = length
        while try seconds(piece, length) < Self.leastSeconds { length *= 2 }
        var least = Double.infinity
        for _ in 0..<Self.attempts where least > Self.greatestGrowth {
            let short = try (0..<Self.runs).map { _ in try seconds(piece, length) }.min()!
            let long = try (0..<Self.runs).map { _ in try seconds(piece, 2 * length) }.min()!
            least = min(least, long / short)
        }
        return least
    }

    /// The processor's time for a text, of which what is found is checked.
    private func seconds(_ piece: String, _ length: Int) throws -> Double {
        let text = HostileText.repeating(piece, length: length)
        let start = clock()
        let document = Analyzer().analyze(text)
        let end = clock()
        guard isBounded(document) else { throw fail(piece, "what is found does not fit the text") }
        return Double(end - start) / Double(CLOCKS_PER_SEC)
    }

    private func isBounded(_ document: Document) -> Bool {
        let length = document.text.utf8.count, words = document.words.count
        let ranges = document.entities.map(\.utf8Range) + document.quotes.map(\.utf8Range)
        return ranges.allSatisfy { $0.upperBound <= length } && document.entities.count <= words && document.quotes.count <= words
            && document.actors.count <= document.entities.count && document.sentences.last?.words.upperBound ?? 0 == words
    }

    private func fail(_ piece: String, _ message: String) -> ExitCode {
        print("\(piece.debugDescription): \(message)")
        return ExitCode(1)
    }

    private static func shown(_ ratio: Double) -> String { String(format: "%.2f", ratio) }

    /// Linear time with room for what a machine does besides.
    private static let greatestGrowth = 3.0
    private static let attempts = 4
    private static let runs = 2
    /// Long enough for the clock, and for what grows faster than the text to show.
    private static let leastSeconds = 0.15
}
