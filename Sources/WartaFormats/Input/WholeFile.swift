import Foundation
import Warta

/// Files that are small enough to be read at once.
package enum WholeFile {
    /// - Throws: ``InputError``.
    package static func contents(_ file: String) throws(InputError) -> Data {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw InputError(file: file, line: nil, message: "cannot be read")
        }
        return data
    }
}

extension EntityModel {
    /// The model in a file.
    ///
    /// - Throws: ``InputError``.
    package convenience init(file: String) throws(InputError) {
        let data = try WholeFile.contents(file)
        do {
            try self.init(Array(data))
        } catch {
            throw InputError(file: file, line: nil, message: "\(error)")
        }
    }
}
