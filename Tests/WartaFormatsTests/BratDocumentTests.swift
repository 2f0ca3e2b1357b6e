import Testing
import Warta
import WartaFormats

@Suite("Files of brat")
struct BratDocumentTests {
    @Test("Names, cue, speaker and statement, with the types that the configuration has")
    func files() {
        let files = BratDocument(Analyzer().analyze("“Airnya\r\nsurut,” kata Rahmat Hidayat.\rJepang."))
        #expect(files.text == "“Airnya \nsurut,” kata Rahmat Hidayat.\nJepang.")
        #expect(
            files.annotations == """
                T1\tPER 22 36\tRahmat Hidayat
                T2\tCOUNTRY 38 44\tJepang
                #1\tAnnotatorNotes T2\tJP
                T3\tCue 17 21\tkata
                T4\tSpeaker 22 36\tRahmat Hidayat
                T5\tQuotation 1 7;9 15\tAirnya surut,
                E1\tQuotation:T5 Cue:T3 Speaker:T4
                A1\tKind E1 direct
                #2\tAnnotatorNotes E1\tRahmat Hidayat

                """)
        #expect(files.types == ["PER", "COUNTRY"])
        let configuration = BratConfiguration(types: ["Bencana"])
        for type in ["Bencana", "PER", "MONEY", "Cue", "Speaker"] { #expect(configuration.annotation.contains("\n\(type)\n")) }
        #expect(configuration.visual.contains("\nBencana\tbgColor:#"))
    }
}
