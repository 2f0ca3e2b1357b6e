/// Reads documents from files one after another, holding no more of a JSONL file than one block and one line, and no more
/// of a CoNLL file than one document.
package struct InputReader {
    private let format: (String) -> InputFormat?
    private var files: ArraySlice<String>
    private var current: Source?

    private enum Source {
        case jsonl(LineReader)
        case conll(ConllReader)
    }

    /// - Parameter format: The form of a file; `nil` where its ending has to tell.
    package init(_ files: [String], format: @escaping (String) -> InputFormat?) {
        self.files = files[...]
        self.format = format
    }

    /// The next document, or `nil` at the end.
    ///
    /// - Throws: ``InputError`` for a file that cannot be read; the call after it goes on with the next file.
    package mutating func next() throws(InputError) -> RawDocument? {
        while true {
            if let document = try nextOfCurrent() { return document }
            guard let file = files.popFirst() else { return nil }
            let known = format(file)
            if known == nil { try Self.check(file, ForeignForm.advice(onEnding: file)) }
            switch known ?? InputFormat(ending: file) {
            case .jsonl: current = .jsonl(try InputFile.lines(file))
            case .conll: current = .conll(ConllReader(try InputFile.lines(file)))
            case .conllu: current = .conll(ConllReader(try InputFile.lines(file), isUniversal: true))
            case .text:
                let bytes = try WholeFile.contents(file)[...].withoutByteOrderMark
                if known == nil { try Self.check(file, ForeignForm.advice(onText: bytes)) }
                return RawDocument(file: InputFile.name(file), line: 1, bytes: bytes, content: .text)
            }
        }
    }

    private static func check(_ file: String, _ advice: String?) throws(InputError) {
        if let advice { throw InputError(file: InputFile.name(file), line: nil, message: advice) }
    }

    /// Leaves the rest of the file that is being read.
    package mutating func skipFile(_ file: String) {
        switch current {
        case .jsonl(let lines) where lines.file == file: current = nil
        case .conll(let reader) where reader.file == file: current = nil
        default: break
        }
    }

    private mutating func nextOfCurrent() throws(InputError) -> RawDocument? {
        let source = current
        current = nil
        guard let document = try Self.next(source) else { return nil }
        current = source
        return document
    }

    private static func next(_ source: Source?) throws(InputError) -> RawDocument? {
        switch source {
        case .jsonl(let lines):
            try lines.nextFilled().map {
                RawDocument(file: lines.file, line: $0.number, bytes: $0.bytes, content: .jsonl)
            }
        case .conll(let reader): try reader.next()
        case nil: nil
        }
    }
}
