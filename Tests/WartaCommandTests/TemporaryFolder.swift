import Foundation

/// A folder that goes away with the value that holds it.
final class TemporaryFolder: Sendable {
    let url: URL

    init() {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("warta-tests-\(UUID().uuidString)")
        try! FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The names of the files in it, sorted.
    var files: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() } }

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ data: Data) throws { try data.write(to: url.appendingPathComponent(name)) }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    func handle(forWriting name: String) throws -> FileHandle {
        try write(name, "")
        return try FileHandle(forWritingTo: url.appendingPathComponent(name))
    }
}
