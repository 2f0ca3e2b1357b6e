import Foundation
import WartaFormats

/// Where output belongs.
struct OutputPath: Sendable {
    /// What the user calls it.
    let name: String
    /// The file or folder itself, where the user's path is a link.
    let target: String
    /// What stands there; `nil` for nothing.
    let status: stat?

    /// - Throws: ``Failure`` for a path that leads nowhere.
    init(_ name: String) throws {
        self.name = FileName.shown(name)
        guard let target = FileName.target(of: name) else { throw Self.failure(self.name) }
        self.target = target
        status = FileName.status(target)
    }

    var isFile: Bool { status.map { $0.st_mode & S_IFMT == S_IFREG } ?? false }
    var isFolder: Bool { status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

    /// Makes something beside the target: under the first name that nothing else has.
    func makeBeside<Made>(_ make: (_ path: String) -> Made?) throws -> (made: Made, path: String) {
        let process = ProcessInfo.processInfo.processIdentifier
        for number in 1...100 {
            let path = "\(target).\(number > 1 ? "\(process)-\(number)" : "\(process)").part"
            if let made = make(path) { return (made, path) }
            guard errno == EEXIST else { break }
        }
        throw failure()
    }

    /// - Parameter error: By default that of the last call.
    func failure(_ error: Int32 = errno) -> Failure { Self.failure(name, error) }

    static func failure(_ name: String, _ error: Int32 = errno) -> Failure {
        Failure("\(name): cannot be written: \(String(cString: strerror(error)))")
    }
}
