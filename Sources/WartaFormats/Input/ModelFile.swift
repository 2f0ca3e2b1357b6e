import Foundation
import Warta

extension EntityModel {
    /// The model in a file, all of which is read.
    ///
    /// ```swift
    /// let analyzer = Analyzer(model: try EntityModel(contentsOf: URL(filePath: "nama.model")))
    /// ```
    ///
    /// - Throws: ``InputError`` with the file's name for one that cannot be read or is no model.
    public convenience init(contentsOf file: URL) throws(InputError) {
        try self.init(file: file.path, name: file.relativePath)
    }

    /// - Parameter name: What errors call the file, if it is not its path.
    package convenience init(file: String, name: String? = nil) throws(InputError) {
        let bytes = try WholeFile.contents(file, name: name)
        do {
            try self.init(bytes)
        } catch {
            throw InputError(file: name ?? InputFile.name(file), line: nil, message: "\(error)")
        }
    }
}
