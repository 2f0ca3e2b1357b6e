import Foundation
import WartaFormats

/// What stands in a folder that output is to take the place of.
///
/// Of each file that Warta writes into a folder, ``checksumsName`` there has a line: its checksum, two spaces, its name.
struct FolderContents {
    static let checksumsName = ".checksums"

    /// The names of all files.
    let files: [String]
    /// Those that Warta did not write, or that somebody changed since, with what is the matter.
    let handmade: [(name: String, matter: String)]

    /// - Parameter mark: The name of a file that is in all folders that Warta writes.
    /// - Throws: ``Failure`` where something stands there that cannot be a folder of Warta's.
    init(_ output: OutputPath, mark: String) throws {
        guard output.status != nil else {
            (files, handmade) = ([], [])
            return
        }
        guard output.isFolder else { throw Failure("\(output.name): is no folder") }
        guard let files = FileName.entries(of: output.target) else { throw output.failure() }
        self.files = files.sorted()
        if !files.isEmpty, !files.contains(mark) { throw Failure("\(output.name): is a folder of other files") }
        let checksums = Self.checksums(output.target)
        var handmade: [(name: String, matter: String)] = []
        for name in self.files where name != Self.checksumsName {
            let path = "\(output.target)/\(name)"
            let kind = Self.kind(path)
            if kind == S_IFDIR { throw Failure("\(output.name): holds the folder '\(FileName.shown(name))'") }
            guard let checksum = checksums[name], kind == S_IFREG else {
                handmade.append((FileName.shown(name), "was not written by Warta"))
                continue
            }
            if try checksum != Self.checksum(path) { handmade.append((name, "was changed since Warta wrote it")) }
        }
        self.handmade = handmade
    }

    /// Removes the files and then the folder, which stays if it holds anything else.
    func remove(_ folder: String) {
        for name in files { unlink(FileName.path("\(folder)/\(name)")) }
        rmdir(FileName.path(folder))
    }

    static func line(_ checksum: Checksum, _ name: String) -> String { "\(checksum)  \(name)\n" }

    private static func checksums(_ folder: String) -> [String: String] {
        guard let bytes = try? WholeFile.contents("\(folder)/\(checksumsName)") else { return [:] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        return Dictionary(
            lines.filter { $0.count == 2 }.map { (String($0[1].dropFirst()), String($0[0])) }, uniquingKeysWith: { $1 })
    }

    private static func checksum(_ path: String) throws(InputError) -> String {
        var checksum = Checksum()
        checksum.add(try WholeFile.contents(path, limit: .max))
        return "\(checksum)"
    }

    /// The type of a file, a link's own.
    private static func kind(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(FileName.path(path), &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
