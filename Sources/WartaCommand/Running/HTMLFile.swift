import WartaFormats

/// A page of HTML for all documents.
struct HTMLFile: DocumentWriter {
    private let file: OutputFile

    init(_ file: OutputFile) throws {
        self.file = file
        try file.write(HTMLPage.head)
    }

    func write(_ piece: String) throws { try file.write(piece) }

    func finish() throws {
        try file.write(HTMLPage.tail)
        try file.finish()
    }
}
