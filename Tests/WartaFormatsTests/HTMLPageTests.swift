import Testing
import Warta
import WartaFormats

@Suite("Pages of HTML")
struct HTMLPageTests {
    private static let document = Analyzer().analyze("“Airnya surut,” kata Gubernur Rahmat Hidayat. Kapal tiba dari Jepang.")

    @Test("A page is its head, the article of each document and its tail")
    func page() {
        let article = HTMLArticle(Self.document, title: "<Air> & \"kapal\"").html
        let page = HTMLPage([("<Air> & \"kapal\"", Self.document), ("b", Self.document)]).html
        #expect(page == HTMLPage.head + article + HTMLArticle(Self.document, title: "b").html + HTMLPage.tail)
        #expect(article.contains(">&lt;Air&gt; &amp; &quot;kapal&quot;</h1>"))
        #expect(article.contains(">Jepang<small>COUNTRY JP</small></mark>"))
        #expect(article.contains("Airnya surut,<small>— Rahmat Hidayat, Gubernur</small></span>”"))
    }

    @Test("No document, an empty page")
    func empty() {
        #expect(HTMLPage([]).html == HTMLPage.head + HTMLPage.tail)
    }
}
