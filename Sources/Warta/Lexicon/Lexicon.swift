import CWartaData

/// What the library knows of names and words, with the user's own names beside it.
///
/// The built-in part is used where it lies in the program's binary, so that ``standard`` costs nothing. Own names are
/// compiled once, when they are added, and win over the built-in ones.
///
/// ```swift
/// let table = """
///     name\tkind\tlink\tforms
///     Badan Gizi Nasional\tgovernment\tid-bgn\tBGN
///     """
/// let lexicon = try Lexicon.standard.adding(tsv: table, file: "names.tsv")
/// let analyzer = Analyzer(lexicon: lexicon)
/// ```
public struct Lexicon: Sendable {
    /// The built-in lexicon first, then what was added, in the order of adding.
    let layers: [CompiledLexicon]

    /// The lexicon that comes with the library.
    public static let standard = Lexicon(layers: [CompiledLexicon(static: warta_lexicon())])

    /// The link of the country whose newspapers the library reads.
    static let ownCountry = "ID"

    /// The code of its currency.
    static let ownCurrency = "IDR"

    var base: CompiledLexicon { layers[0] }

    /// A lexicon in place of the built-in one, from what ``LexiconBuilder/compiled()`` gave.
    ///
    /// - Returns: `nil` for bytes whose parts do not point at one another as they should.
    package init?(compiled bytes: [UInt8]) {
        guard LexiconLayout(bytes)?.isSound == true else { return nil }
        layers = [CompiledLexicon(bytes)]
    }

    private init(layers: [CompiledLexicon]) { self.layers = layers }

    /// A lexicon with more names. Takes time linear in their length.
    public func adding(_ entries: [LexiconEntry]) -> Lexicon {
        var builder = LexiconBuilder()
        for entry in entries { builder.add(entry) }
        return Lexicon(layers: layers + [CompiledLexicon(builder.compiled())])
    }

    /// A lexicon with the names of a tab-separated table.
    ///
    /// The header row names the columns: `name` and `kind` (a kind's name such as `person`, or its short one such as
    /// `PER`), and if wanted `link`, `forms` (separated by `;`) and `matching` (`exact`, `name`, `any`).
    ///
    /// - Parameters:
    ///   - tsv: The table.
    ///   - file: What errors call it.
    /// - Throws: ``LexiconError`` with the line that cannot be read.
    public func adding(tsv: String, file: String) throws -> Lexicon {
        let table = try TSVTable(tsv, file: file, required: ["name", "kind"])
        return adding(
            try table.rows.map { row in
                guard let kind = EntityKind(name: row["kind"]) else {
                    throw table.error(row, "no kind of entity '\(row["kind"])'")
                }
                guard !row["name"].isEmpty else { throw table.error(row, "no name") }
                return LexiconEntry(
                    row["name"], kind: kind, forms: row.list("forms"),
                    link: row["link"].isEmpty ? nil : row["link"], matching: try Self.matching(row, table))
            })
    }

    private static func matching(_ row: TSVTable.Row, _ table: TSVTable) throws -> LexiconEntry.Matching {
        switch row["matching"] {
        case "": .byForm
        case "exact": .exact
        case "name": .name
        case "any": .anyCase
        default: throw table.error(row, "matching is 'exact', 'name' or 'any', not '\(row["matching"])'")
        }
    }
}
