import CFiles
import Foundation
import Synchronization
import WartaFormats

/// A folder of brat's documents, which takes the place of an old one when it is complete.
///
/// Beside the documents and brat's configuration stands `documents.jsonl`, which has for each document the name of its
/// files, its id and its other fields.
final class BratFolder: DocumentWriter {
    struct Piece: Sendable {
        let source: DocumentSource
        let files: BratDocument
    }

    private let path: String
    private let isForced: Bool
    private let temporary: String
    private let index: Descriptor
    private var indexChecksum = Checksum()
    private var checksums = ""
    private var names = FileNames(endings: ["txt", "ann"])
    private var types: Set<String> = []
    /// Held while something is written, so that a signal leaves nothing behind.
    private static let isWriting = Mutex(())
    private static let indexName = "documents.jsonl"

    /// - Parameter isForced: Whether also a folder of Warta's that somebody worked on is to be replaced.
    init(path: String, isForced: Bool) throws {
        self.path = path
        self.isForced = isForced
        let output = try OutputPath(path)
        _ = try Self.replaceable(output, isForced)
        let temporary = try output.makeBeside { mkdir(FileName.path($0), 0o777) == 0 ? () : nil }.path
        self.temporary = temporary
        guard let index = Descriptor(creating: "\(temporary)/\(Self.indexName)") else { throw output.failure() }
        self.index = index
        Interrupt.handle { number in
            Self.isWriting.withLock { _ in
                Self.remove(temporary)
                Interrupt.end(with: number)
            }
        }
    }

    func write(_ piece: Piece) throws {
        let name = names.unused(for: piece.source.id)
        types.formUnion(piece.files.types)
        let line = JSONLine.object { line in
            line.passThrough([("id", piece.source.idJSON)])
            line.field("file", name)
            line.passThrough(piece.source.otherFields.filter { $0.name != "file" })
        }
        indexChecksum.add(line.utf8)
        try keepingWhole {
            try write("\(name).txt", piece.files.text)
            try write("\(name).ann", piece.files.annotations)
            try check(index.write(line))
        }
    }

    func finish() throws {
        let configuration = BratConfiguration(types: types)
        try keepingWhole {
            try write("annotation.conf", configuration.annotation)
            try write("visual.conf", configuration.visual)
            checksums += FolderContents.line(indexChecksum, Self.indexName)
            try write(FolderContents.checksumsName, checksums)
            try check(cfiles_sync(index.number) == 0 ? 0 : errno)
            try check(index.closeWritten())
            try replace()
        }
    }

    private func write(_ name: String, _ text: String) throws {
        guard let file = Descriptor(creating: "\(temporary)/\(name)") else { throw failure(errno) }
        let written = file.write(text)
        try check(close(file.number) == 0 ? written : errno)
        var checksum = Checksum()
        checksum.add(text.utf8)
        checksums += FolderContents.line(checksum, name)
    }

    private func check(_ error: Int32) throws {
        if error != 0 { throw failure(error) }
    }

    private func failure(_ error: Int32) -> Failure { OutputPath.failure(FileName.shown(path), error) }

    /// Leaves nothing behind where something cannot be written.
    private func keepingWhole(_ body: () throws -> Void) throws {
        try Self.isWriting.withLock { _ in
            do {
                try body()
            } catch {
                Self.remove(temporary)
                throw error
            }
        }
    }

    private func replace() throws {
        let output = try OutputPath(path)
        let old = try Self.replaceable(output, isForced)
        if let status = output.status { chmod(FileName.path(temporary), status.st_mode & 0o7777) }
        guard !old.files.isEmpty else {
            return try check(rename(FileName.path(temporary), FileName.path(output.target)) == 0 ? 0 : errno)
        }
        try exchange(output)
        old.remove(temporary)
        if let first = old.handmade.first {
            StandardError.report(
                Failure(
                    "\(output.name): is replaced, and with it files made by hand: \(old.handmade.count), the first '\(first.name)'")
            )
        }
    }

    /// Puts the folder in the place of the old one, which then has the name that this one had.
    private func exchange(_ output: OutputPath) throws {
        let (new, old, beside) = (
            FileName.path(temporary), FileName.path(output.target), FileName.path("\(temporary).old")
        )
        if cfiles_exchange(new, old) == 0 { return }
        // Some file systems cannot do it at once.
        try check(rename(old, beside) == 0 ? 0 : errno)
        guard rename(new, old) == 0 else {
            let error = errno
            rename(beside, old)
            throw failure(error)
        }
        rename(beside, new)
    }

    /// What would be replaced: nothing, an empty folder or one with nothing but what Warta wrote, unless forced.
    private static func replaceable(_ output: OutputPath, _ isForced: Bool) throws -> FolderContents {
        let contents = try FolderContents(output, mark: indexName)
        if !isForced, let first = contents.handmade.first {
            throw Failure("\(output.name): '\(first.name)' \(first.matter); --force replaces the folder all the same")
        }
        return contents
    }

    private static func remove(_ folder: String) {
        for name in FileName.entries(of: folder) ?? [] { unlink(FileName.path("\(folder)/\(name)")) }
        rmdir(FileName.path(folder))
    }
}
