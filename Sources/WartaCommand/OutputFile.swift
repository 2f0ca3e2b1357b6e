import Foundation

/// Standard output, or a file that takes the place of the old one when it is complete.
final class OutputFile {
    private let path: String?
    private let temporaryPath: String?
    private let handle: FileHandle
    private let interrupt: (any DispatchSourceSignal)?

    init(path: String?) throws {
        self.path = path
        guard let path else {
            temporaryPath = nil
            handle = .standardOutput
            interrupt = nil
            return
        }
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else { throw Failure("\(path): cannot be written") }
        self.handle = handle
        temporaryPath = temporary
        interrupt = Self.onInterrupt { unlink(temporary) }
    }

    func write(_ text: String) throws {
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            if let temporaryPath { unlink(temporaryPath) }
            throw Failure("\(path ?? "standard output"): cannot be written")
        }
    }

    /// Puts the complete file in its place.
    func finish() throws {
        guard let path, let temporaryPath else { return }
        try? handle.close()
        guard rename(temporaryPath, path) == 0 else {
            unlink(temporaryPath)
            throw Failure("\(path): cannot be written")
        }
    }

    private static func onInterrupt(_ cleanUp: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            cleanUp()
            exit(130)
        }
        source.resume()
        return source
    }
}
