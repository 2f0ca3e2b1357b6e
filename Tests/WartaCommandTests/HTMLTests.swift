import Foundation
import Testing

@Suite("--output html")
struct HTMLTests {
    private let folder = TemporaryFolder()

    @Test("One page for all documents, names with their kinds, statements with their speakers, nothing to load")
    func page() async throws {
        try folder.write("a.txt", "“Airnya sudah surut sejak pagi,” kata Gubernur Rahmat Hidayat.")
        try folder.write("b.txt", "Kapal tiba dari Jepang.")
        let outcome = try await Command.run("annotate", "a.txt", "b.txt", "--output", "html", in: folder)
        #expect(outcome.status == 0)
        let page = outcome.output
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
        #expect(
            page.components(separatedBy: "<article>").count == 3
                && page.components(separatedBy: "</article>").count == 3)
        #expect(page.contains(">Jepang<small>COUNTRY JP</small></mark>"))
        #expect(page.contains("Airnya sudah surut sejak pagi,<small>— Rahmat Hidayat, Gubernur</small></span>”"))
        for word in ["http", "src=", "url(", "<link", "<script", "@import"] { #expect(!page.contains(word)) }
        #expect(page.contains("prefers-color-scheme: dark"))
    }

    @Test("Any text comes out as it is")
    func escaping() async throws {
        let text =
            "<script>alert(\"&amp;\")</script> & 'Jepang' \u{1}\u{0}\u{7F}\u{9F}\u{A0}😀 <b>Rahmat\r\nHidayat</b>\rSari"
        let object = try JSONSerialization.data(withJSONObject: ["id": "<i>&", "text": text])
        try folder.write("a.jsonl", object)
        let page = try await Command.run("annotate", "a.jsonl", "--output", "html", in: folder).output
        #expect(
            !page.contains("<script") && !page.contains("<b>") && page.contains("<h1 dir=\"auto\">&lt;i&gt;&amp;</h1>"))
        let start = try #require(page.range(of: "<div class=\"text\" dir=\"auto\">"))
        let end = try #require(page.range(of: "</div>"))
        let shown = Self.shown(String(page[start.upperBound..<end.lowerBound]))
        let replaced = text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars.map { scalar in
            switch scalar {
            case "\r": "\n"
            case "\u{0}", "\u{1}", "\u{7F}", "\u{9F}": "\u{FFFD}"
            default: String(scalar)
            }
        }
        #expect(shown == replaced.joined())
    }

    /// The text without the labels, tags and escapes.
    private static func shown(_ html: String) -> String {
        var text = html.replacing(#/<small>[^<]*</small>/#, with: "").replacing(#/<[^>]*>/#, with: "")
        for (escape, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: escape, with: character)
        }
        return text
    }

    @Test("Elements nest, and the page is whole, also where some input cannot be read")
    func nesting() async throws {
        let text = try (0..<40).map { number in
            let said =
                "“Kapal dari Jepang \(number),\n\n lalu Pemerintah Kota Ambon “ikut”,” kata Gubernur Rahmat Hidayat dan Dewi. "
            return String(
                decoding: try JSONSerialization.data(withJSONObject: [
                    "text": said + "Menurut Dewi, hujan di Jepang reda."
                ]), as: UTF8.self)
        }
        try folder.write("a.jsonl", (text + ["{"]).joined(separator: "\n"))
        let outcome = try await Command.run(
            "annotate", "a.jsonl", "--output", "html", "--output-file", "a.html", in: folder)
        #expect(outcome.status == 1 && outcome.errors.hasPrefix("warta: a.jsonl:41: not JSON, column 2: "))
        let page = try folder.read("a.html")
        var open: [Substring] = []
        for tag in page.matches(of: #/<(/?)(main|article|mark|small|span|div|h1|body|html)\b[^>]*>/#) {
            if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
        }
        #expect(open.isEmpty)
    }
}
