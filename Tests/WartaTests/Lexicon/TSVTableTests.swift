import Testing

@testable import Warta

@Suite("Tab-separated tables")
struct TSVTableTests {
    private func table(_ text: String, required: [String] = []) throws -> TSVTable {
        try TSVTable(text, file: "t.tsv", required: required)
    }

    @Test("Fields are found by their column, whatever the line ends", arguments: ["\n", "\r\n"])
    func fields(lineEnd: String) throws {
        let table = try table(["nama\tjenis", "Ani\tA", "", " Budi \t"].joined(separator: lineEnd) + lineEnd, required: ["jenis"])
        #expect(table.columns == ["nama", "jenis"])
        #expect(table.rows.map { $0["nama"] } == ["Ani", "Budi"])
        #expect(table.rows.map { $0["jenis"] } == ["A", ""])
        #expect(table.rows.map(\.line) == [2, 4])
        #expect(table.rows[0]["tiada"] == "")
    }

    @Test("A quotation mark is a character like any other")
    func quotationMarks() throws {
        let table = try table("nama\n\"Ani\"\n")
        #expect(table.rows[0]["nama"] == "\"Ani\"")
    }

    @Test(
        "Lists are divided at semicolons, without spaces around and without empty parts",
        arguments: [("A;B C", ["A", "B C"]), (" A ; B;", ["A", "B"]), ("", []), (";;", []), ("A, B", ["A, B"])])
    func lists(field: String, values: [String]) throws {
        #expect(try table("x\ty\n\(field)\t.\n").rows[0].list("x") == values)
    }

    @Test("A table of a header alone has no rows")
    func headerOnly() throws { #expect(try table("nama\tjenis\n").rows.isEmpty) }

    @Test(
        "What is wrong is told with file and line",
        arguments: [
            ("", 1, "no header row"), ("nama\nAni\n", 1, "no column 'jenis'"),
            ("nama\tjenis\nAni\tA\nBudi\n", 3, "1 fields, the header has 2"),
            ("nama\tjenis\n\nAni\tA\tB\n", 3, "3 fields, the header has 2"),
        ])
    func errors(text: String, line: Int, message: String) {
        let error = LexiconError(file: "t.tsv", line: line, message: message)
        #expect(throws: error) { try table(text, required: ["nama", "jenis"]) }
        #expect("\(error)" == "t.tsv:\(line): \(message)")
    }
}
