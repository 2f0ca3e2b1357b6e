import Foundation

/// Files and standard input, opened for reading.
package enum InputFile {
    /// What a file is called in messages.
    package static func name(_ file: String) -> String { file == "-" ? "standard input" : FileName.shown(file) }

    /// - Parameter name: What errors call the file, if it is not its path.
    package static func open(_ file: String, name: String? = nil) throws(InputError) -> FileHandle {
        if file == "-" { return .standardInput }
        func error(_ message: String) -> InputError {
            InputError(file: name ?? self.name(file), line: nil, message: message)
        }
        guard let status = FileName.status(file) else { throw error(errno == ENOENT ? "no such file" : reason()) }
        if status.st_mode & S_IFMT == S_IFDIR { throw error("is a folder") }
        let descriptor = Foundation.open(FileName.path(file), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw error(reason()) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    package static func exists(_ file: String) -> Bool { FileName.status(file) != nil }

    /// The bytes in a file; `nil` where only reading tells.
    package static func size(_ file: String) -> Int? {
        guard file != "-", let status = FileName.status(file), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    package static func lines(_ file: String) throws(InputError) -> LineReader { LineReader(try open(file), name(file)) }

    private static func reason() -> String { "cannot be opened: \(String(cString: strerror(errno)))" }
}
