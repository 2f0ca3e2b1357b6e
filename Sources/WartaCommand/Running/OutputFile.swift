import Foundation
import Synchronization
import WartaFormats

/// Standard output, or a file that takes the place of the old one when it is complete.
final class OutputFile: DocumentWriter {
    private let name: String
    private let descriptor: Descriptor
    /// Where the text is until it is complete, and where it belongs then.
    private let paths: (temporary: String, final: String)?
    /// Held while the file is put in its place, so that a signal comes before or after that.
    private static let isFinishing = Mutex(())

    init(path: String?) throws {
        guard let path else {
            (name, descriptor, paths) = ("standard output", Descriptor(STDOUT_FILENO), nil)
            return
        }
        let output = try OutputPath(path)
        name = output.name
        // A device or pipe has no old content to keep.
        if output.status != nil, !output.isFile {
            let number = open(FileName.path(output.target), O_WRONLY | O_CLOEXEC)
            guard number >= 0 else { throw output.failure() }
            (descriptor, paths) = (Descriptor(number), nil)
            return
        }
        let (descriptor, temporary) = try Self.makeFile(output)
        self.descriptor = descriptor
        paths = (temporary, output.target)
        Interrupt.handle { number in
            Self.isFinishing.withLock { _ in
                unlink(FileName.path(temporary))
                Interrupt.end(with: number)
            }
        }
    }

    /// A file beside the old one that has its owner and mode.
    private static func makeFile(_ output: OutputPath) throws -> (Descriptor, String) {
        guard let old = output.status else { return try output.makeBeside { Descriptor(creating: $0) } }
        guard access(FileName.path(output.target), W_OK) == 0 else { throw output.failure() }
        let (descriptor, path) = try output.makeBeside { Descriptor(creating: $0, mode: 0o600) }
        // Only the superuser can give a file away.
        _ = fchown(descriptor.number, old.st_uid, old.st_gid)
        guard fchmod(descriptor.number, old.st_mode & 0o7777) == 0 else {
            let error = errno
            unlink(FileName.path(path))
            throw output.failure(error)
        }
        return (descriptor, path)
    }

    func write(_ text: String) throws {
        let error = descriptor.write(text)
        if error != 0 { throw failure(error) }
    }

    /// Puts the complete file in its place.
    func finish() throws {
        guard let paths else { return }
        try Self.isFinishing.withLock { _ in
            let error = descriptor.closeWritten()
            guard error == 0 else { throw failure(error) }
            guard rename(FileName.path(paths.temporary), FileName.path(paths.final)) == 0 else { throw failure(errno) }
        }
    }

    /// Leaves nothing behind.
    private func failure(_ error: Int32) -> any Error {
        if let paths { unlink(FileName.path(paths.temporary)) }
        if error == EPIPE { return ClosedPipe() }
        return OutputPath.failure(name, error)
    }
}

/// Nobody reads the output any more.
struct ClosedPipe: Error {}
