/// The annotations of a file, one a document.
package struct StandoffFile {
    package let file: String
    package let name: String
    package let documents: [StandoffDocument]
    private let places: [String: Int]

    /// - Throws: ``InputError`` for a line that cannot be read, and for an id that comes twice.
    package init(_ file: String) throws(InputError) {
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

    package subscript(id: String) -> StandoffDocument? { places[id].map { documents[$0] } }
}
