import Testing
import WartaTestSupport

@testable import Warta

/// The trie against the obvious way: every form tried at every word.
@Suite("Names found in text")
struct LexiconMatcherTests {
    private static let vocabulary = [
        "Bank", "bank", "BANK", "Alam", "ALAM", "PT", "Pt", "S", "R.", "PT.", "dan", "Éa", "éa", "Jum'at", "JUM’AT",
        "iKan", "12", "Dr", "7a",
    ]
    private static let separators = [" ", " ", " ", "  ", "\n", ". ", ".", ", ", "-"]

    private struct Found: Hashable {
        let words: Range<Int>
        let entry: String
    }

    @Test("Matches are those of the obvious search", arguments: 1...10 as ClosedRange<UInt64>)
    func agreesWithObviousSearch(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let entries = Self.entries(&random)
        let lexicon = Lexicon.standard.adding(entries).layers[1]
        for _ in 0..<60 {
            let text = Self.text(&random)
            #expect(Self.matches(lexicon, in: text) == Self.obviousMatches(entries, in: text), "\(text.debugDescription)")
        }
    }

    // MARK: Random names and texts

    /// Entries whose forms differ in more than their case, since of two such forms only the first is kept.
    private static func entries(_ random: inout SplitMix64) -> [LexiconEntry] {
        var seen: Set<[String]> = []
        var entries: [LexiconEntry] = []
        for number in 0..<Int.random(in: 1...25, using: &random) {
            let forms = (0..<3).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in vocabulary.randomElement(using: &random)! }
                    .joined(separator: " ")
            }.filter { seen.insert(formWords($0).map(folded)).inserted }
            guard let name = forms.first else { continue }
            let matching: LexiconEntry.Matching = [.exact, .name, .anyCase, .byForm].randomElement(using: &random)!
            entries.append(
                LexiconEntry(name, kind: .company, forms: Array(forms.dropFirst()), link: "\(number)", matching: matching))
        }
        return entries
    }

    private static func text(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...25, using: &random)).reduce(into: "") { text, _ in
            text += vocabulary.randomElement(using: &random)! + separators.randomElement(using: &random)!
        }
    }

    // MARK: The matcher

    private static func matches(_ lexicon: CompiledLexicon, in text: String) -> Set<Found> {
        text.withBytes { bytes in
            let words = Words(WordTokenizer().boundaries(in: bytes))
            let lexemes = Lexemes(words, bytes, lexicon)
            var found: Set<Found> = []
            LexiconMatcher(lexicon: lexicon, layer: 1).forEachMatch(words, lexemes, ids: lexemes.ids, bytes) { match in
                found.insert(Found(words: match.words, entry: lexicon.link(ofEntry: match.entry)!))
            }
            return found
        }
    }

    // MARK: The obvious search

    private struct Token {
        let text: String
        let isAttachedStop: Bool
    }

    private static func obviousMatches(_ entries: [LexiconEntry], in text: String) -> Set<Found> {
        let tokens = tokens(text)
        var found: Set<Found> = []
        for entry in entries {
            for form in [entry.name] + entry.forms {
                for start in tokens.indices {
                    guard let end = end(of: form, entry.matching, in: tokens, from: start) else { continue }
                    found.insert(Found(words: start..<end, entry: entry.link!))
                }
            }
        }
        return found
    }

    /// Where the form ends that starts at a token, if it does.
    private static func end(
        of form: String, _ matching: LexiconEntry.Matching, in tokens: [Token], from start: Int
    ) -> Int? {
        let isExact = matching == .exact || matching == .byForm && !form.contains { $0.isLowercase }
        var next = start
        for (index, word) in formWords(form).enumerated() {
            if index > 0, next < tokens.count, tokens[next].isAttachedStop, isAbbreviation(tokens[next - 1].text) { next += 1 }
            guard next < tokens.count, folded(tokens[next].text) == folded(word) else { return nil }
            if isExact && tokens[next].text != word { return nil }
            if matching != .anyCase && startsUpper(word) && !startsUpper(tokens[next].text) { return nil }
            next += 1
        }
        return next
    }

    private static func tokens(_ text: String) -> [Token] {
        let words = WordTokenizer().words(in: text)
        return words.indices.map { index in
            let token = String(text[text.range(ofUTF8: words[index].utf8Range)])
            return Token(text: token, isAttachedStop: token == "." && words.isAttached(index))
        }
    }

    private static func formWords(_ form: String) -> [String] {
        tokens(form).filter { !$0.isAttachedStop }.map(\.text)
    }

    private static func folded(_ word: String) -> String { String(word.lowercased().map { $0 == "’" ? "'" : $0 }) }

    private static func startsUpper(_ word: String) -> Bool { word.first { $0.isLetter }?.isUppercase == true }

    /// One capital, or two or three.
    private static func isAbbreviation(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        return !letters.isEmpty && letters.allSatisfy(\.isUppercase) && (letters.count == 1 || word.utf8.count <= 3)
    }
}
