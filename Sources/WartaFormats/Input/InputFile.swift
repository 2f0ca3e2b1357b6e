import Foundation

/// Files and standard input, opened for reading.
package enum InputFile {
    /// What a file is called in messages.
    package static func name(_ file: String) -> String { file == "-" ? "standard input" : file }

    package static func open(_ file: String) throws(InputError) -> FileHandle {
        if file == "-" { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw InputError(file: file, line: nil, message: "no such file")
        }
        guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: file) else {
            throw InputError(file: file, line: nil, message: isFolder.boolValue ? "is a folder" : "cannot be opened")
        }
        return handle
    }

    package static func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: file) }

    package static func lines(_ file: String) throws(InputError) -> LineReader { LineReader(try open(file), name(file)) }
}
