import Foundation

/// Reads documents from files one after another, holding no more of a JSONL file than one block and one line.
struct InputReader {
    private let options: InputOptions
    private var files: ArraySlice<String>
    private var current: LineReader?

    init(_ options: InputOptions) {
        self.options = options
        files = options.files[...]
    }

    /// The next document, or `nil` at the end.
    ///
    /// - Throws: ``InputError`` for a file that cannot be read; the call after it goes on with the next file.
    mutating func next() throws(InputError) -> RawDocument? {
        while true {
            if let line = try nextLine() { return line }
            guard let file = files.popFirst() else { return nil }
            let name = file == "-" ? "standard input" : file
            let handle = try Self.open(file, name)
            switch options.format(of: file) {
            case .jsonl: current = LineReader(handle, name)
            case .text:
                let bytes: Data
                do {
                    bytes = try handle.readToEnd() ?? Data()
                } catch {
                    throw InputError(file: name, line: nil, message: "cannot be read")
                }
                return RawDocument(file: name, line: 1, bytes: bytes, format: .text)
            }
        }
    }

    /// Leaves the rest of the file that is being read.
    mutating func skipFile(_ file: String) {
        if current?.file == file { current = nil }
    }

    private mutating func nextLine() throws(InputError) -> RawDocument? {
        guard current != nil else { return nil }
        do {
            if let line = try current!.next() { return line }
        } catch {
            current = nil
            throw error
        }
        current = nil
        return nil
    }

    private static func open(_ file: String, _ name: String) throws(InputError) -> FileHandle {
        if file == "-" { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw InputError(file: name, line: nil, message: "no such file")
        }
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: file) else {
            throw InputError(file: name, line: nil, message: isFolder.boolValue ? "is a folder" : "cannot be opened")
        }
        return handle
    }
}

/// The lines of a file that are not empty, with their numbers.
private struct LineReader {
    let file: String
    private let handle: FileHandle
    private var buffer = Data()
    private var searched = 0
    private var line = 0
    private var isAtEnd = false
    private static let blockLength = 1 << 18

    init(_ handle: FileHandle, _ file: String) {
        self.handle = handle
        self.file = file
    }

    mutating func next() throws(InputError) -> RawDocument? {
        while let bytes = try nextLine() {
            line += 1
            if bytes.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) {
                return RawDocument(file: file, line: line, bytes: bytes, format: .jsonl)
            }
        }
        return nil
    }

    private mutating func nextLine() throws(InputError) -> Data? {
        while true {
            if let end = buffer[(buffer.startIndex + searched)...].firstIndex(of: UInt8(ascii: "\n")) {
                let bytes = Data(buffer[buffer.startIndex..<end])
                buffer = buffer[(end + 1)...]
                searched = 0
                return bytes
            }
            searched = buffer.count
            if isAtEnd {
                defer { buffer = Data(); searched = 0 }
                return buffer.isEmpty ? nil : Data(buffer)
            }
            do {
                let block = try handle.read(upToCount: Self.blockLength) ?? Data()
                isAtEnd = block.isEmpty
                // Copied only when a line was taken off it: a line of many blocks would be copied for each of them.
                if buffer.startIndex > 0 { buffer = Data(buffer) }
                buffer.append(block)
            } catch {
                throw InputError(file: file, line: line + 1, message: "cannot be read")
            }
        }
    }
}
