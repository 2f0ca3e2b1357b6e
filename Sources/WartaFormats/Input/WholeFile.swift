import Foundation
import Warta

/// Files that are small enough to be read at once.
package enum WholeFile {
    /// - Parameters:
    ///   - name: What errors call the file, if it is not its path.
    ///   - limit: How many bytes it may have. No more are read.
    /// - Throws: ``InputError``.
    package static func contents(
        _ file: String, name: String? = nil, limit: Int = Document.maximumUTF8Length
    ) throws(InputError) -> [UInt8] {
        let handle = try InputFile.open(file, name: name)
        func failure(_ message: String) -> InputError {
            InputError(file: name ?? InputFile.name(file), line: nil, message: message)
        }
        if let size = InputFile.size(file), size > limit { throw failure("longer than \(limit) bytes") }
        var bytes: [UInt8] = []
        while true {
            let block: Data
            do {
                block = try handle.read(upToCount: 1 << 18) ?? Data()
            } catch {
                throw failure("cannot be read")
            }
            if block.isEmpty { return bytes }
            bytes += block
            if bytes.count > limit { throw failure("longer than \(limit) bytes") }
        }
    }
}
