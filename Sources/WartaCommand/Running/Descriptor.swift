import Foundation
import WartaFormats

/// An open file to write to.
struct Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    /// A new file.
    ///
    /// - Returns: `nil` with `errno` where there is one already or none can be made.
    init?(creating path: String, mode: mode_t = 0o666) {
        number = open(FileName.path(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if number < 0 { return nil }
    }

    /// - Returns: 0, or `errno` where not all could be written.
    func write(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Foundation.write(number, rest.baseAddress!, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { return errno }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return 0
        }
    }

    /// Closes the file, whose bytes are on the disk then.
    ///
    /// - Returns: 0, or `errno` where they are not.
    func closeWritten() -> Int32 {
        let synced = fsync(number) == 0 ? 0 : errno
        let closed = close(number) == 0 ? 0 : errno
        return synced != 0 ? synced : closed
    }

    /// Has descriptors 0 to 2 refuse reading and writing where the caller closed them; otherwise the next files that are
    /// opened would take their places, and messages be written into them.
    static func occupyStandardStreams() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
            // Files are opened with the lowest number that is free.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
