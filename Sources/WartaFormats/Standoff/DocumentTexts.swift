/// The texts that a gold annotation is of.
package struct DocumentTexts {
    private var texts: [String: [Unicode.Scalar]] = [:]
    /// What the user should know of how they were read.
    package private(set) var warnings: [InputError] = []

    /// - Parameter documents: A file with the texts; by default `X.docs.jsonl` beside `X.gold.jsonl`, or the gold itself.
    /// - Throws: ``InputError`` for a line that cannot be read.
    package init(_ documents: String?, gold: StandoffFile) throws(InputError) {
        guard let file = documents ?? Self.file(beside: gold.file) else {
            for document in gold.documents { texts[document.id] = document.text.map { Array($0.unicodeScalars) } }
            warnings = gold.documents.compactMap(\.warning)
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
            if let warning = document.warning { warnings.append(warning) }
        }
    }

    package subscript(id: String) -> [Unicode.Scalar]? { texts[id] }

    private static func file(beside gold: String) -> String? {
        guard let file = gold.replacingEnding(".gold.jsonl", with: ".docs.jsonl") else { return nil }
        return InputFile.exists(file) ? file : nil
    }
}

extension String {
    /// The same file name with another ending; `nil` for one that does not have the ending.
    func replacingEnding(_ ending: String, with other: String) -> String? {
        hasSuffix(ending) ? dropLast(ending.count) + other : nil
    }
}
