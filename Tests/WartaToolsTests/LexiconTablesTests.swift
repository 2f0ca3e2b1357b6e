import Foundation
import Testing
import WartaTestSupport

@testable import Warta
@testable import WartaTools

@Suite("Tables of the lexicon")
struct LexiconTablesTests {
    private static let folder = URL(fileURLWithPath: Repository.path("Lexicons"))

    private static func text(_ file: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }

    @Test("Every table of the folder has a topic")
    func topics() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".tsv") }
        #expect(files.sorted() == LexiconTopic.all.map(\.file).sorted())
    }

    /// Those without the large tables of names.
    private static let wordTopics: [LexiconTopic] = [
        .reportingVerbs, .closedWords, .units, .currencies, .calendar, .numerals, .nouns, .nameWords, .newspapers,
    ]

    @Test("The rows of words are read: no unknown class, no word that means the same twice or is never found")
    func rows() throws {
        var builder = LexiconBuilder()
        for topic in Self.wordTopics {
            let table = try TSVTable(try Self.text(topic.file), file: topic.file, required: topic.columns)
            try topic.add(table, &builder)
        }
    }

    @Test("No row stands twice, no value is empty or has spaces around it", arguments: LexiconTopic.all.map(\.file))
    func fields(file: String) throws {
        let lines = try Self.text(file).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(Set(lines).count == lines.count, "\(file): a row stands twice")
        // Notes are for people.
        let columns = lines[0].split(separator: "\t").filter { !["note", "expansion"].contains($0) }.count
        for (number, line) in lines.enumerated() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).prefix(columns)
            let isWhole = fields.allSatisfy { field in
                field.isEmpty || field.split(separator: ";", omittingEmptySubsequences: false).allSatisfy(Self.isTrimmed)
            }
            #expect(isWhole && fields.contains { !$0.isEmpty }, "\(file):\(number + 1): \(line)")
        }
    }

    private static func isTrimmed(_ value: Substring) -> Bool {
        !value.isEmpty && value.first != " " && value.last != " " && !value.contains { $0.isNewline }
    }

    @Test("A word of a class stands there once, in small letters, and is a word", arguments: wordTopics.map(\.file))
    func words(file: String) throws {
        let table = try TSVTable(try Self.text(file), file: file, required: [])
        var seen: Set<[String]> = []
        for row in table.rows {
            let names = [row[table.columns[0]]] + row.list("forms") + row.list("signs") + row.list("names") + row.list("countries")
            for name in names where file != "currencies.tsv" || name != row["code"] {
                #expect(
                    name == name.lowercased() || name.hasPrefix("°") || row["class"] == "letter", "\(file):\(row.line): \(name)")
                #expect(!WordTokenizer().words(in: name).isEmpty, "\(file):\(row.line): \(name)")
            }
            let key = ["class", "kind"].first(where: table.columns.contains).map { row[$0] } ?? ""
            #expect(seen.insert([names[0], key]).inserted, "\(file):\(row.line): \(names[0])")
        }
    }

    @Test("The sources name no words but those of grammar, each once")
    func wordsOfSources() throws {
        let sources = URL(fileURLWithPath: Repository.path("Sources/Warta"))
        let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
        var found: [String] = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
            let words = text.matches(of: /WordHash\.of\("([^"]*)"\)/).map { String($0.output.1) }
            #expect(words.isEmpty || file.hasSuffix("FunctionWord.swift"), "\(file): \(words)")
            found += words
        }
        #expect(!found.isEmpty && Set(found).count == found.count)
        for word in found {
            #expect(WordTokenizer().words(in: word).count == 1 && word == word.lowercased(), "\(word)")
        }
    }

    @Test(
        "What is wrong with a row is told with file and line",
        arguments: [
            (.units, "orang\tbanyak\t\t\t\t", "no kind of unit 'banyak'"),
            (.units, "orang\tcount\torg;org\t\t\t", "'org' is there already"),
            (.units, "orang\tcount\tkepala satu keluarga\t\t\t", "'kepala satu keluarga' has 3 words, 2 would be found"),
            (.units, "orang\tcount\torg\t\t\tjiwa", "feature 'jiwa' is none of its names"),
            (.units, "meter\tmeasure\t\tmm\t\t", "'mm' is not one letter"),
            (.currencies, "SGD\t\t\t\tUSD\t\t", "'shared' and 'countries' need one another"),
            (.calendar, "juni\tbulan\t6\t", "no class 'bulan'"),
            (.calendar, "juni\tmonth\t13\t", "no month '13'"),
            (.calendar, "juni\tmonth\t6\tya", "feature is '1' or nothing"),
            (.calendar, "wib\tzone\twib\t", "no zone 'wib'"),
            (.calendar, "hari\tweekday-word\t1\t", "no weekday-word '1'"),
            (.calendar, "hari\tweekday-word\t\t1", "no class 'weekday-word'"),
            (.numerals, "dua\tangka\t2\t", "no class 'angka'"),
            (.numerals, "dua\tdigit\t12\t", "no digit '12'"),
            (.numerals, "M\tletter\tsembilan\t", "no powers 'sembilan'"),
            (.numerals, "M\tletter\t\t", "no powers ''"),
            (.numerals, "mlr\tscale-consonants\t19\t", "no scale-consonants '19'"),
            (.nouns, "wartawan\tpendengar", "no class 'pendengar'"),
            (.nouns, "\tlistener", "no word"),
            (.nouns, "awak media\tlistener", "'awak media' has 2 words, 1 would be found"),
            (.nameWords, "biro\tbiro", "no class 'biro'"),
            (.newspapers, "surat-kabar-yang-panjang", "'surat-kabar-yang-panjang' has more than 16 bytes"),
            (.closedWords, "dan\tkata", "no class 'kata'"),
            (.titles, "bupati\tjabatan", "no class 'jabatan'"),
            (.triggers, "dinas\tgovernment\tmiddle", "no class 'government middle'"),
            (.abbreviations, "dll\tlain", "no class 'lain'"),
            (.reportingVerbs, "kata\tkerja", "no class 'kerja'"),
            (.names, "rini\tbanyak\t0", "'banyak' is not a count"),
            (.words, "kopi\t1\t2\t-3\t4", "'-3' is not a count"),
            (.clusters, "kopi\t1\t\t3", "'' is not a count"),
        ] as [(LexiconTopic, String, String)])
    func errors(topic: LexiconTopic, row: String, message: String) throws {
        let text = topic.columns.joined(separator: "\t") + "\n" + row + "\n"
        let table = try TSVTable(text, file: topic.file, required: topic.columns)
        #expect(throws: LexiconError(file: topic.file, line: 2, message: message)) {
            var builder = LexiconBuilder()
            try topic.add(table, &builder)
        }
    }

    @Test("A verb that reports has a form with the speaker in its ending")
    func suffixes() throws {
        var builder = LexiconBuilder()
        let text = "verb\tclass\nkata\tcue\nmenurut\tsource\nmenilai\treporting\n"
        try LexiconTopic.reportingVerbs.add(try TSVTable(text, file: "v.tsv", required: ["verb", "class"]), &builder)
        let lexicon = Lexicon(compiled: builder.compiled())!.base
        func traits(_ word: String) -> WordTraits? { lexicon.word(WordHash.of(word)).map(lexicon.traits) }
        #expect(traits("kata") == .cue && traits("katanya") == .cueWithSuffix)
        #expect(traits("menurut") == .sourceCue && traits("menurutnya") == [.sourceCue, .cueWithSuffix])
        #expect(traits("menilai") == .reportingVerb && traits("menilainya") == nil)
    }
}
