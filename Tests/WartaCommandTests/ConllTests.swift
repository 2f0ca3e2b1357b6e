import Foundation
import Testing

@Suite("CoNLL files")
struct ConllTests {
    private let folder = TemporaryFolder()

    @Test("A text is written as its words with IOB2 labels, a blank line behind each sentence")
    func output() async throws {
        try folder.write("a.txt", "Kapal itu tiba dari Amerika Serikat. Gubernur Rahmat Hidayat menunggu.\n")
        try folder.write("b.txt", "Tujuannya Jepang.")
        let outcome = try await Command.run("annotate", "a.txt", "b.txt", "--output", "conll", in: folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let names = [
            "Amerika": "B-COUNTRY", "Serikat": "I-COUNTRY", "Rahmat": "B-PER", "Hidayat": "I-PER",
            "Jepang": "B-COUNTRY",
        ]
        let sentences = [
            "Kapal itu tiba dari Amerika Serikat .", "Gubernur Rahmat Hidayat menunggu .", "Tujuannya Jepang .",
        ]
        let expected = sentences.map { sentence in
            sentence.split(separator: " ").map { "\($0)\t\(names[String($0)] ?? "O")\n" }.joined() + "\n"
        }
        #expect(outcome.output == expected.joined())
    }

    @Test("A word that a hyphen divides at a line's end is one row")
    func dividedWord() async throws {
        let lines = [
            "Bupati Jepara Sarwono mengatakan pemba-", "ngunan pelabuhan selesai bulan depan se-",
            "hingga nelayan tidak perlu lagi membawa", "ikan ke kota lain.",
        ]
        try folder.write("a.txt", lines.joined(separator: "\r\n"))
        let rows = try await Command.run("annotate", "a.txt", "--output", "conll", in: folder).output
        #expect(rows.contains("\npembangunan\tO\n") && rows.contains("\nsehingga\tO\n"))
        let words = try await Command.run("tokenize", "a.txt", in: folder).output
        #expect(words.contains("\npembangunan\n") && words.contains("\nsehingga\n"))
    }

    @Test("Any text gives rows of a word and a label, with the words that tokenize gives")
    func words() async throws {
        try folder.write(
            "a.txt",
            "“Ya 😅,”\r\nkata\u{2028}Remi\u{301} 👩‍👧.\t\u{0}<b>&\n\nJum’at\u{85}pukul 07.30, Rp\u{A0}5\u{202F}000 di PT Air/Api Tbk\r"
        )
        let words = try await Command.run("tokenize", "a.txt", in: folder)
        let rows = try await Command.run("annotate", "a.txt", "--output", "conll", in: folder)
        let lines = rows.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.map { $0.split(separator: "\t").first.map(String.init) ?? "" }.joined(separator: "\n") == words.output
        )
        #expect(
            lines.allSatisfy { $0.isEmpty || $0.split(separator: "\t", omittingEmptySubsequences: false).count == 2 })
    }

    @Test("The words of a CoNLL file stay as they are, and the predicted label is a column more")
    func addsColumn() async throws {
        try folder.write("a.conll", "Gubernur\tO\nRahmat\tB-PER\nHidayat\tI-PER\n\n\nJepang-lah\tO\r\nJepang\tB-LOC\n")
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", in: folder)
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix("Gubernur\tO\tO\nRahmat\tB-PER\tB-PER\nHidayat\tI-PER\tI-PER\n\nJepang-lah\tO\t"))
        #expect(outcome.output.hasSuffix("\nJepang\tB-LOC\tB-COUNTRY\n\n"))
    }

    @Test("Columns are kept apart as in the file, and a single column gets a tab")
    func separators() async throws {
        try folder.write("a.conll", "di ADP O\nJepang PROPN B-LOC\n")
        try folder.write("b.conll", "di\nJepang")
        try folder.write("c", "di\tADP\tO\n# \tX\tO\n")
        let outcome = try await Command.run("annotate", "a.conll", "b.conll", "--output", "conll", in: folder)
        #expect(outcome.output == "di ADP O O\nJepang PROPN B-LOC B-COUNTRY\n\ndi\tO\nJepang\tB-COUNTRY\n\n")
        let tabs = try await Command.run("annotate", "c", "--input", "conll", "--output", "conll", in: folder)
        #expect(tabs.output == "di\tADP\tO\tO\n# \tX\tO\tO\n\n")
    }

    @Test("Comments and marks of documents are kept, and hash marks that are words")
    func comments() async throws {
        try folder.write(
            "a.conll",
            "-DOCSTART- -X- O\n\n# sent_id = s1\nJepang N O\n\n# O O\n#banjir N O\n\n-DOCSTART- -X- O\n\nJepang N O\n")
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", in: folder)
        #expect(
            outcome.output == """
                -DOCSTART- -X- O O

                # sent_id = s1
                Jepang N O B-COUNTRY

                # O O O
                #banjir N O O

                -DOCSTART- -X- O O

                Jepang N O B-COUNTRY


                """)
    }

    @Test("For the other outputs the words become a text, a document each sentence or what is marked as one")
    func documents() async throws {
        let sentence = "“\nAir\nsurut\n,\n”\nkata\nGubernur\nRahmat\nHidayat\n(\n52\n)\n.\n"
        try folder.write("a.conll", "# sent_id = s1\n\(sentence)\nHujan\n.\n")
        try folder.write("b.conll", "# newdoc id = d1\n\(sentence)\nHujan\n.\n\n# newdoc id = d2\nHujan\n")
        let outcome = try await Command.run("annotate", "a.conll", "b.conll", in: folder)
        let objects = try outcome.objects()
        #expect(objects.map { $0["id"] as? String } == ["s1", "a.conll:16", "d1", "d2"])
        let text = "“Air surut,” kata Gubernur Rahmat Hidayat (52)."
        #expect(objects.map { $0["text"] as? String } == [text, "Hujan.", text + "\nHujan.", "Hujan"])
        let quote = try #require((objects[0]["quotes"] as? [[String: Any]])?.first)
        #expect((quote["speaker"] as? [String: Any])?["name"] as? String == "Rahmat Hidayat")
        let marked = try await Command.run("annotate", "a.conll", "--output", "text", in: folder)
        #expect(marked.output.contains("[Rahmat Hidayat PER] (52)."))
    }

    @Test("All outputs of one file have the same names and statements, in the words of the file")
    func oneAnswer() async throws {
        let sentences = [
            "Direktur Bursa Efek Indonesia (BEI) Rini Astuti bertemu Gubernur Rahmat-Hidayat di PT Samudra/Beku Tbk .",
            "“ Saham BEI naik 5 % , ” kata Rini-lah kepada KPK-RI .",
        ].map { $0.split(separator: " ") }
        let rows = sentences.map { $0.map { "\($0)\tO\n" }.joined() + "\n" }
        try folder.write("a.conll", "# newdoc id = d1\n" + rows.joined())
        func run(_ arguments: String...) async throws -> String {
            let outcome = try await Command(arguments + ["a.conll"], in: folder).outcome()
            #expect(outcome.status == 0)
            return outcome.output
        }
        let jsonl = try await run("annotate", "--output", "jsonl")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(jsonl.utf8)) as? [String: Any])
        let entities = try #require(object["entities"] as? [[String: Any]])
        let names = entities.filter { $0["value"] == nil }.map { "\($0["type"]!) \($0["text"]!)" }
        #expect(names.count > 3)

        var labelled: [String] = []
        for row in try await run("annotate", "--output", "conll").split(separator: "\n") where !row.hasPrefix("#") {
            let columns = row.split(separator: "\t")
            if columns[2].hasPrefix("B-") { labelled.append("\(columns[2].dropFirst(2)) \(columns[0])") }
            if columns[2].hasPrefix("I-") { labelled[labelled.count - 1] += " \(columns[0])" }
        }
        #expect(labelled == names)

        _ = try await run("annotate", "--output", "brat", "--output-file", "b")
        let spans = try folder.read("b/d1.ann").split(separator: "\n").map { $0.split(separator: "\t") }
        let marked = spans.filter { $0[0].hasPrefix("T") }.map { "\($0[1].prefix { $0 != " " }) \($0[2])" }
        #expect(marked.filter { !["Cue", "Speaker", "Quotation", "PERCENT"].contains($0.prefix { $0 != " " }) } == names)

        let html = try await run("annotate", "--output", "html")
        let shown = html.matches(of: #/<mark[^>]*>([^<]*)<small>([A-Z]+)/#).map { "\($0.2) \($0.1)" }
        #expect(shown.filter { !$0.hasPrefix("PERCENT") } == names)

        let text = try await run("annotate", "--output", "text")
        for name in entities { #expect(text.contains("[\(name["text"]!) \(name["type"]!)")) }

        let quotes = try await run("quotes", "--output", "jsonl")
        let said = try #require(try JSONSerialization.jsonObject(with: Data(quotes.utf8)) as? [String: Any])
        #expect(said["quotes"] as? NSArray == object["quotes"] as? NSArray)
        #expect((said["quotes"] as? [Any])?.count == 1)

        #expect(try await run("tokenize") == sentences.map { $0.joined(separator: "\n") + "\n\n" }.joined())
    }

    @Test(
        "A row with other columns, without a word or not in UTF-8 is reported with its line",
        arguments: [
            ("Hujan\tO\nturun\n", "2: columns: 1, in the lines before: 2"),
            ("Hujan\tO\n\nturun lagi\tx\tO\n", "3: columns: 3, in the lines before: 2"),
            ("Hujan\tO\n\tO\n", "2: no word in the first column"),
        ])
    func badRow(rows: String, message: String) async throws {
        try folder.write("a.conll", rows + "\nJepang\tO\n")
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", in: folder)
        #expect(
            outcome.status == 1 && outcome.errors == "warta: a.conll:\(message)\n" && !outcome.output.contains("Jepang")
        )
        let skipping = try await Command.run("annotate", "a.conll", "--output", "conll", "--skip-bad-lines", in: folder)
        #expect(skipping.status == 1 && skipping.errors == outcome.errors)
        #expect(skipping.output.hasSuffix("Jepang\tO\tB-COUNTRY\n\n"))
    }

    @Test("Bytes that are not UTF-8 are reported with their line; a byte order mark is no part of the first word")
    func bytes() async throws {
        try folder.write("a.conll", Data("\u{FEFF}Jepang\n\nHujan\n".utf8) + Data([0xFF]))
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", in: folder)
        #expect(
            outcome.status == 1 && outcome.output == "Jepang\tB-COUNTRY\n\n"
                && outcome.errors == "warta: a.conll:4: not UTF-8\n")
    }

    @Test("The order stays, whatever the number of jobs", arguments: ["1", "3"])
    func order(jobs: String) async throws {
        let words = (0..<700).map { "kata\($0)" }
        try folder.write("a.conll", words.joined(separator: "\n\n"))
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", "--jobs", jobs, in: folder)
        #expect(outcome.lines.map { String($0.prefix { $0 != "\t" }) } == words)
    }
}

@Suite("CoNLL-U files")
struct UniversalTests {
    private let folder = TemporaryFolder()

    private static func row(_ id: String, _ word: String, _ misc: String = "_") -> String {
        "\(id)\t\(word)\t_\tNOUN\t_\t_\t0\troot\t_\t\(misc)\n"
    }

    private static let file =
        "# newdoc id = d1\n# sent_id = s1\n# text = Pesawat F-16\n" + row("1", "Gubernur") + row("2", "Rahmat")
        + row("3", "Hidayat", "SpaceAfter=No")
        + row("4", ",") + row("5-6", "istrinya", "SpaceAfter=No|Gloss=x") + row("5", "istri") + row("6", "nya") + row("6.1", "ia")
        + row("7", ".") + "\n#tanpa spasi e-KTP\n" + row("1-2", "Jepangnya", "SpaceAfter=No") + row("1", "Jepang") + row("2", "nya")
        + row("3", "?")

    @Test(
        "The word is the second column, a word of parts stands once, and all rows stay",
        arguments: ["a.conllu", "a.conll", "a.conll2"])
    func labels(name: String) async throws {
        try folder.write(name, Self.file)
        let form = name == "a.conll2" ? ["--input", "conllu"] : []
        let outcome = try await Command(["annotate", name, "--output", "conll"] + form, in: folder).outcome()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let labels = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") ? "#" : line.isEmpty ? "" : String(line.split(separator: "\t")[10])
        }
        let names = labels[12...].first { $0.hasPrefix("B-") } ?? "O"
        #expect(labels[..<13] == ["#", "#", "#", "O", "B-PER", "I-PER", "O", "_", "O", "O", "_", "O", ""])
        #expect(labels[13...] == ["#", "_", names, names == "O" ? "O" : "I-" + names.dropFirst(2), "O", "", ""])
        let kept = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") || line.isEmpty ? String(line) : line.split(separator: "\t").dropLast().joined(separator: "\t")
        }
        #expect(kept.joined(separator: "\n") == Self.file + "\n\n" || kept.joined(separator: "\n") == Self.file + "\n")
    }

    @Test("The text has spaces as the file says, each word once")
    func text() async throws {
        try folder.write("a.conllu", Self.file)
        let object = try #require(try await Command.run("annotate", "a.conllu", in: folder).objects().first)
        #expect(object["id"] as? String == "d1")
        #expect(object["text"] as? String == "Gubernur Rahmat Hidayat, istrinya.\nJepangnya?")
    }

    @Test("Labels in MISC, which evaluate reads, as it reads a last column")
    func misc() async throws {
        try folder.write("a.conllu", Self.file)
        for column in ["last", "misc"] {
            let outcome = try await Command.run(
                "annotate", "a.conllu", "--output", "conll", "--label-column", column, "--output-file", "\(column).conllu",
                in: folder)
            #expect(outcome.status == 0)
            let scores = try await Command.run("evaluate", "\(column).conllu", "last.conllu", in: folder)
            #expect(scores.status == 0 && scores.errors.isEmpty && scores.output.contains("1.0000"))
        }
        let lines = try folder.read("misc.conllu").split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("3\tHidayat") && $0.hasSuffix("\tSpaceAfter=No|NER=I-PER") })
        #expect(lines.contains { $0.hasPrefix("2\tRahmat") && $0.hasSuffix("\t_\tNER=B-PER") })
        #expect(lines.contains { $0.hasPrefix("5-6\t") && $0.hasSuffix("\tSpaceAfter=No|Gloss=x") })
        #expect(lines.allSatisfy { $0.hasPrefix("#") || $0.split(separator: "\t").count == 10 })
        try folder.write("b.conll", "Hujan\tO\n")
        let plain = try await Command.run("annotate", "b.conll", "--output", "conll", "--label-column", "misc", in: folder)
        #expect(plain.status == 1 && plain.errors == "warta: b.conll:1: has no column MISC: --label-column misc is for CoNLL-U\n")
    }

    @Test(
        "Rows that are none of CoNLL-U are reported with their line",
        arguments: [
            ("Hujan\tO\n", "1: columns: 2, CoNLL-U has 10"), ("Hujan\n", "1: columns: 1, CoNLL-U has 10"),
            (row("satu", "Hujan"), "1: no number of a word, or no word behind it"),
            (row("1", ""), "1: no number of a word, or no word behind it"),
            (row("4-3", "Hujan"), "1: no number of a word, or no word behind it"),
            (row("1", "Hujan", "_\tO") + row("2", "reda"), "2: columns: 10, in the lines before: 11"),
        ])
    func badRows(rows: String, message: String) async throws {
        try folder.write("a.conllu", rows)
        let outcome = try await Command.run("annotate", "a.conllu", in: folder)
        #expect(outcome.status == 1 && outcome.errors == "warta: a.conllu:\(message)\n")
    }

    @Test(
        "In a file with tabs a line with a hash mark and no tab is a comment", arguments: ["# skor 3-2.", "# teks = F-16", "# O"])
    func comments(comment: String) async throws {
        try folder.write("a.conll", "\(comment)\nJepang\tO\n\n\(comment)\nJepang\tO\n")
        let outcome = try await Command.run("annotate", "a.conll", "--output", "conll", in: folder)
        #expect(outcome.status == 0 && outcome.output == String(repeating: "\(comment)\nJepang\tO\tB-COUNTRY\n\n", count: 2))
    }
}
