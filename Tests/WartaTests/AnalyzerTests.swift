import Testing
import WartaTestSupport

@testable import Warta

@Suite("Analyzer")
struct AnalyzerTests {
    private let analyzer = Analyzer()

    @Test("Long sentences of one kind come to an end", arguments: HostileText.names)
    func longSentences(piece: String) {
        let text = HostileText.repeating(piece, length: 20_000)
        let document = analyzer.analyze(text)
        #expect(document.sentences.last?.words.upperBound == document.words.count)
        #expect(document.entities.allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
    }

    @Test("An empty text and one of white space have nothing in them", arguments: ["", " ", "\n\n", "\u{A0}"])
    func nothing(text: String) {
        let document = analyzer.analyze(text)
        #expect(document.entities.isEmpty && document.quotes.isEmpty && document.actors.isEmpty)
    }

    @Test("Threads that share one analyzer find the same")
    func sharedByThreads() async {
        let text = "“Panen mundur,” kata Rini Astuti di Kudus – kemarin."
        let alone = analyzer.analyze(text).entities
        await withTaskGroup(of: [Entity].self) { group in
            for _ in 0..<50 { group.addTask { [analyzer] in analyzer.analyze(text).entities } }
            for await found in group { #expect(found == alone) }
        }
    }

    @Test("The same text gives the same document")
    func deterministic() {
        var random = RandomText(seed: 9)
        for _ in 0..<50 {
            let text = "Menteri Rini Astuti " + random.next() + " “Ya,” kata Wahyu. " + random.next()
            let (first, second) = (analyzer.analyze(text), Analyzer().analyze(text))
            #expect(first.entities == second.entities)
            #expect(first.quotes == second.quotes)
            #expect(first.actors == second.actors)
        }
    }
}
