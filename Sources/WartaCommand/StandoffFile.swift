import WartaEvaluation

/// The annotations of a file, one a document.
struct StandoffFile {
    let file: String
    let name: String
    let documents: [StandoffDocument]
    private let places: [String: Int]

    /// - Throws: ``InputError`` for a line that cannot be read, and for an id that comes twice.
    init(_ file: String) throws(InputError) {
        self.file = file
        name = InputFile.name(file)
        var documents: [StandoffDocument] = []
        var places: [String: Int] = [:]
        let lines = try InputFile.lines(file)
        while let line = try lines.nextFilled() {
            let document = try StandoffDocument(line, name)
            if let first = places.updateValue(documents.count, forKey: document.id) {
                throw InputError(
                    file: name, line: line.number,
                    message: "id \(document.id) again, already in line \(documents[first].line)")
            }
            documents.append(document)
        }
        self.documents = documents
        self.places = places
    }

    subscript(id: String) -> StandoffDocument? { places[id].map { documents[$0] } }
}

/// The texts that a gold annotation is of.
struct DocumentTexts {
    private var texts: [String: [Unicode.Scalar]] = [:]

    /// - Parameter documents: A file with the texts; by default `X.docs.jsonl` beside `X.gold.jsonl`, or the gold itself.
    init(_ documents: String?, gold: StandoffFile) throws(InputError) {
        guard let file = documents ?? Self.file(beside: gold.file) else {
            for document in gold.documents { texts[document.id] = document.text.map { Array($0.unicodeScalars) } }
            return
        }
        let lines = try InputFile.lines(file)
        while let line = try lines.nextFilled() {
            let document = try StandoffDocument(line, InputFile.name(file))
            guard gold[document.id] != nil else { continue }
            guard let text = document.text else {
                throw InputError(file: InputFile.name(file), line: line.number, message: "no string field 'text'")
            }
            texts[document.id] = Array(text.unicodeScalars)
        }
    }

    subscript(id: String) -> [Unicode.Scalar]? { texts[id] }

    private static func file(beside gold: String) -> String? {
        guard gold.hasSuffix(".gold.jsonl") else { return nil }
        let file = gold.dropLast("gold.jsonl".count) + "docs.jsonl"
        return InputFile.exists(String(file)) ? String(file) : nil
    }
}
