import Testing

@testable import Warta

@Suite("When, where and through what")
struct CircumstanceTests {
    private func quote(_ text: String) throws -> Quote { try #require(Analyzer().analyze(text).quotes.first) }

    @Test("A date with its value and a written statement")
    func dateAndChannel() throws {
        let quote = try quote("“Panen mundur,” kata Rini Astuti dalam keterangan resminya, Kamis (20/1/2022).")
        #expect(quote.channel?.text == "keterangan resminya" && quote.place == nil)
        #expect(quote.date?.text == "Kamis (20/1/2022)")
        #expect(quote.date?.value == .date(CalendarDate(year: 2022, month: 1, day: 20, weekday: .thursday)!))
    }

    @Test("Listeners and a place of several names")
    func place() throws {
        let quote = try quote("“Panen mundur,” ujarnya kepada wartawan di Gedung DPR, Senayan, Jakarta, Selasa (14/1).")
        #expect(quote.channel?.text == "wartawan" && quote.place?.text == "Gedung DPR, Senayan, Jakarta")
        #expect(quote.date?.text == "Selasa (14/1)")
    }

    @Test("A medium that is quoted")
    func medium() throws {
        let quote = try quote("“Panen mundur,” tulis Rini Astuti, dikutip dari akun Instagram @rini, Jumat (3/2/2023).")
        #expect(quote.channel?.text == "akun Instagram @rini")
    }

    @Test(
        "What a statement was made through, by its noun",
        arguments: [
            ("dalam pernyataan resmi", "pernyataan resmi"), ("dalam laman resminya", "laman resminya"),
            ("melalui tiktok", "tiktok"), ("lewat video", "video"), ("dalam keterangannya", "keterangannya"),
        ])
    func channel(phrase: String, channel: String) throws {
        let quote = try quote("“Panen mundur,” kata Rini Astuti \(phrase), Kamis.")
        #expect(quote.channel?.text == channel)
    }

    @Test("What stands in the content is none of it")
    func content() throws {
        let quote = try quote("“Kami panen di Kudus Kamis (20/1/2022),” kata Rini Astuti.")
        #expect(quote.date == nil && quote.place == nil && quote.channel == nil)
    }
}
