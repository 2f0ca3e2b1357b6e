import Foundation
import Warta

/// The lines of a file with their numbers, holding no more of it than one block and one line.
package final class LineReader {
    package struct Line {
        package let number: Int
        package let bytes: ArraySlice<UInt8>

        var isBlank: Bool {
            bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
        }
    }

    package let file: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    /// Where the next line starts in the buffer.
    private var start = 0
    private var number = 0
    private static let blockLength = 1 << 18
    private let limit: Int

    /// - Parameter limit: How many bytes a line may have.
    package init(_ handle: FileHandle, _ file: String, limit: Int = Document.maximumUTF8Length) {
        self.handle = handle
        self.file = file
        self.limit = limit
    }

    /// The next line without its end, or `nil` at the end of the file.
    package func next() throws(InputError) -> Line? {
        guard let bytes = try nextBytes() else { return nil }
        number += 1
        return Line(number: number, bytes: number == 1 ? bytes.withoutByteOrderMark : bytes)
    }

    /// The next line that is not blank.
    package func nextFilled() throws(InputError) -> Line? {
        while let line = try next() {
            if !line.isBlank { return line }
        }
        return nil
    }

    private func nextBytes() throws(InputError) -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = Self.lineEnd(in: buffer, from: searched) {
                defer { start = end + 1 }
                return buffer[start..<end]
            }
            searched = buffer.count - start
            if searched > limit { throw InputError(file: file, line: number + 1, message: "longer than \(limit) bytes") }
            guard try readBlock() else {
                defer { start = buffer.count }
                return start < buffer.count ? buffer[start...] : nil
            }
        }
    }

    /// Adds a block to what is left of the last one.
    private func readBlock() throws(InputError) -> Bool {
        do {
            guard let block = try handle.read(upToCount: Self.blockLength), !block.isEmpty else { return false }
            // Moved only when a line was taken off: a line of many blocks would be moved for each of them.
            if start > 0 { buffer = Array(buffer[start...]) }
            start = 0
            buffer.append(contentsOf: block)
            return true
        } catch {
            throw InputError(file: file, line: number + 1, message: "cannot be read")
        }
    }

    private static func lineEnd(in buffer: [UInt8], from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let end = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(end) - base
        }
    }
}
