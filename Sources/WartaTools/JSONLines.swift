import Foundation

/// Files with a JSON object a line.
enum JSONLines {
    /// The objects of a file with the numbers of their lines.
    static func objects(_ file: String) throws -> [(line: Int, object: [String: Any])] {
        try TextFile.read(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard !line.allSatisfy(\.isWhitespace) else { return nil }
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                throw InputError(file, index + 1, "not a JSON object")
            }
            return (index + 1, object)
        }
    }
}

/// Files that are read whole.
enum TextFile {
    static func read(_ file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file) else { throw InputError(file, 1, "cannot be read") }
        return String(decoding: data, as: UTF8.self)
    }
}

/// What is wrong with a file, and where.
struct InputError: Error, CustomStringConvertible {
    let description: String

    init(_ file: String, _ line: Int, _ message: String) { description = "\(file):\(line): \(message)" }
}
