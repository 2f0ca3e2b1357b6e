import Foundation
import Testing
import Warta
import WartaTestSupport

@testable import WartaFormats

@Suite("Damaged input of any form")
struct DamagedInputTests {
    private static let samples: [(form: InputFormat, content: String)] = [
        (.text, "Bupati Rini Astuti tiba.\r\n“Ya,” katanya é😅."),
        (.jsonl, "{\"id\": 1, \"text\": \"Hujan \\u00e9\", \"a\": [1.0, {}]}\n{\"id\": \"b\", \"text\": \"Awan.\"}\n"),
        (.conll, "-DOCSTART- O\n\nRini\tB-PER\nAstuti\tI-PER\n\n# O O\ntiba\tO\n"),
        (.conll, "Rini N B-PER\ntiba V O\n\nHujan N O\n"),
        (
            .conllu,
            "# newdoc id = d\n1-2\tRini\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tRi\t_\t_\t_\t_\t_\t_\t_\tNER=B-PER\n2\tni\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tia\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
        ),
    ]

    private static let bytes = Array("\n\t\r \"\\{}[]:,0123-.#OBI_|=é\u{0}\u{1B}".utf8) + [0xFF, 0xC3, 0xED]

    private static func damaged(_ content: String, _ random: inout SplitMix64) -> [UInt8] {
        var damaged = Array(content.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<damaged.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: damaged.insert(bytes.randomElement(using: &random)!, at: place)
            case 1 where damaged.count > 1: damaged.remove(at: place)
            case 2: damaged.removeSubrange(place...)
            default: damaged[place] = bytes.randomElement(using: &random)!
            }
            if damaged.isEmpty { break }
        }
        return damaged
    }

    @Test("Each document is read, or an error names the file and the line", arguments: 1...3 as ClosedRange<UInt64>)
    func readers(seed: UInt64) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "warta-damaged-\(UUID().uuidString)").path
        defer { unlink(file) }
        var random = SplitMix64(seed: seed)
        for number in 0..<150 {
            let (form, content) = Self.samples[number % Self.samples.count]
            try Data(Self.damaged(content, &random)).write(to: URL(filePath: file))
            var reader = InputReader([file]) { _ in form }
            while true {
                do throws(InputError) {
                    guard let document = try reader.next()?.document() else { break }
                    #expect(isSound(document))
                } catch {
                    #expect(error.file == file && error.line ?? 1 > 0)
                    break
                }
            }
        }
    }

    private func isSound(_ document: InputDocument) -> Bool {
        guard let conll = document.conll, let words = document.words else {
            return document.source.otherFields.allSatisfy { !$0.json.contains("\n") }
        }
        let given = conll.sentences.flatMap(\.words)
        let labels = given.map { _ in "B-PER" }
        let rows = ConllText(conll, labels: labels).text.utf8.count { $0 == UInt8(ascii: "\n") }
        return given.count == words.ranges.count && rows == conll.sentences.reduce(0) { $0 + $1.rows.count + 1 }
            && zip(given, words.ranges).allSatisfy { document.text.utf8.count >= $1.upperBound && $0.text.utf8.count == $1.count }
    }

    @Test("Annotation", arguments: 1...3 as ClosedRange<UInt64>)
    func annotation(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let line =
            #"{"id": 7, "text": "Rini é.", "entities": [[0, 4, "PER", "x"], {"type": "PER", "start": 0, "end": 4}], "quotes": [{"kind": "direct", "start": 1, "end": 4, "cue": [1, 2], "speaker": {"start": 0, "end": 4, "name": "Rini"}}]}"#
        for _ in 0..<150 {
            let bytes = Self.damaged(line, &random)
            do throws(InputError) {
                let document = try StandoffDocument(LineReader.Line(number: 3, bytes: bytes[...]), "a.jsonl")
                try document.check(in: Array((document.text ?? "").unicodeScalars), "a.jsonl")
            } catch {
                #expect(error.file == "a.jsonl" && error.line == 3)
            }
        }
    }

    @Test("Tables of names", arguments: 1...2 as ClosedRange<UInt64>)
    func tables(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let table = "name\tkind\tforms\tlink\tmatching\nKoperasi Biru\tORG\tKB;K. Biru\tk-1\tname\nRini\tperson\t\t\t\n"
        for _ in 0..<60 {
            let text = String(decoding: Self.damaged(table, &random), as: UTF8.self)
            do {
                let lexicon = try Lexicon.standard.adding(tsv: text, file: "names.tsv")
                _ = EntityTagger(lexicon: lexicon).labels(forWords: ["Koperasi", "Biru"])
            } catch {
                #expect((error as? LexiconError)?.line ?? 0 > 0)
            }
        }
    }

    @Test("What has no end is read no further than it may be", arguments: [10, 300_000])
    func limits(limit: Int) throws {
        let zeros = try InputFile.open("/dev/zero")
        let lines = LineReader(zeros, "/dev/zero", limit: limit)
        #expect(throws: InputError(file: "/dev/zero", line: 1, message: "longer than \(limit) bytes")) { try lines.next() }
        #expect(throws: InputError(file: "/dev/zero", line: nil, message: "longer than \(limit) bytes")) {
            try WholeFile.contents("/dev/zero", limit: limit)
        }
    }

    @Test(
        "Names of files come back from their strings, each from its own",
        arguments: [
            [0x61], [0xE9], [0x62, 0xC3, 0xA9], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF], [0xED, 0xA0, 0x80], [0x2D, 0x68], [],
        ] as [[UInt8]])
    func fileNames(bytes: [UInt8]) {
        let name = FileName.string(bytes)
        #expect(FileName.path(name).dropLast().map { UInt8(bitPattern: $0) } == bytes)
        #expect(FileName.path(FileName.withoutHyphen(name)) == FileName.path(name) && !FileName.withoutHyphen(name).hasPrefix("-"))
        #expect(FileName.shown(FileName.withoutHyphen(name)) == String(decoding: bytes, as: UTF8.self))
    }
}
