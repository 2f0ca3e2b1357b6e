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
        let data = try WholeFile.contents(file.path, name: file.relativePath)
        do {
            try self.init(Array(data))
        } catch {
            throw InputError(file: file.relativePath, line: nil, message: "\(error)")
        }
    }
}
