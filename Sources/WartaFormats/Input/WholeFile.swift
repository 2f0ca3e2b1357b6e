import Foundation

/// Files that are small enough to be read at once.
package enum WholeFile {
    /// - Parameter name: What errors call the file, if it is not its path.
    /// - Throws: ``InputError``.
    package static func contents(_ file: String, name: String? = nil) throws(InputError) -> Data {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw InputError(file: name ?? file, line: nil, message: "cannot be read")
        }
        return data
    }
}
