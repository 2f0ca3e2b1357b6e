import Foundation

/// Standard output, or a file that takes the place of the old one when it is complete.
final class OutputFile: DocumentWriter {
    private let name: String
    private let handle: FileHandle
    /// Where the text is until it is complete, and where it belongs then.
    private let paths: (temporary: String, final: String)?
    private let signals: [any DispatchSourceSignal]

    init(path: String?) throws {
        guard let path else {
            (name, handle, paths, signals) = ("standard output", .standardOutput, nil, [])
            return
        }
        name = path
        // A link stays a link; a device or pipe has no old content to keep.
        let final = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: final)[.type] as? FileAttributeType
        guard type == nil || type == .typeRegular else {
            guard type != .typeDirectory, let handle = FileHandle(forWritingAtPath: path) else {
                throw Self.failure(path)
            }
            (self.handle, paths, signals) = (handle, nil, [])
            return
        }
        let temporary = "\(final).\(ProcessInfo.processInfo.processIdentifier).part"
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else { throw Self.failure(path) }
        self.handle = handle
        paths = (temporary, final)
        signals = Interrupt.handlers { number in
            unlink(temporary)
            Interrupt.end(with: number)
        }
    }

    func write(_ text: String) throws {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            if let paths { unlink(paths.temporary) }
            throw Self.failure(name)
        }
    }

    /// Puts the complete file in its place.
    func finish() throws {
        guard let paths else { return }
        try? handle.close()
        guard rename(paths.temporary, paths.final) == 0 else {
            unlink(paths.temporary)
            throw Self.failure(name)
        }
    }

    private static func failure(_ name: String) -> Failure { Failure("\(name): cannot be written") }
}
