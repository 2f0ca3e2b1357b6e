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
    private let final: String
    private let temporary: String
    private let index: FileHandle
    private var names = FileNames(endings: ["txt", "ann"])
    private var types: Set<String> = []
    private let signals: [any DispatchSourceSignal]
    /// Held while something is written, so that an interrupt leaves nothing behind.
    private static let isWriting = Mutex(())
    private static let indexName = "documents.jsonl"

    init(path: String) throws {
        self.path = path
        final = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        try Self.check(final, path)
        let temporary = "\(final).\(ProcessInfo.processInfo.processIdentifier).part"
        self.temporary = temporary
        let indexPath = "\(temporary)/\(Self.indexName)"
        guard mkdir(temporary, 0o777) == 0, FileManager.default.createFile(atPath: indexPath, contents: nil),
            let index = FileHandle(forWritingAtPath: indexPath)
        else { throw Self.failure(path) }
        self.index = index
        signals = Interrupt.handlers { number in
            Self.isWriting.withLock { _ in
                try? FileManager.default.removeItem(atPath: temporary)
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
        try keepingWhole {
            try write("\(name).txt", piece.files.text)
            try write("\(name).ann", piece.files.annotations)
            try index.write(contentsOf: Data(line.utf8))
        }
    }

    func finish() throws {
        let configuration = BratConfiguration(types: types)
        try keepingWhole {
            try write("annotation.conf", configuration.annotation)
            try write("visual.conf", configuration.visual)
            try index.close()
            try Self.check(final, path)
            try replace()
        }
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(temporary)/\(name)"))
    }

    /// Leaves nothing behind where something cannot be written.
    private func keepingWhole(_ body: () throws -> Void) throws {
        try Self.isWriting.withLock { _ in
            do {
                try body()
            } catch {
                try? FileManager.default.removeItem(atPath: temporary)
                throw error as? Failure ?? Self.failure(path)
            }
        }
    }

    private func replace() throws {
        let old = "\(temporary).old"
        let hasOld = rename(final, old) == 0
        guard rename(temporary, final) == 0 else {
            if hasOld { rename(old, final) }
            throw Self.failure(path)
        }
        if hasOld { try? FileManager.default.removeItem(atPath: old) }
    }

    /// Only nothing, an empty folder or one that holds what this type writes may be replaced.
    private static func check(_ final: String, _ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: final, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw Failure("\(path): is no folder") }
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: final) else { throw failure(path) }
        if entries.isEmpty { return }
        guard entries.contains(indexName) else { throw Failure("\(path): is a folder of other files") }
        for entry in entries where !isOwn(entry, in: final) {
            throw Failure("\(path): is a folder that also holds '\(entry)'")
        }
    }

    private static func isOwn(_ entry: String, in folder: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(entry)")
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return false }
        return [indexName, "annotation.conf", "visual.conf"].contains(entry) || entry.hasSuffix(".txt")
            || entry.hasSuffix(".ann")
    }

    private static func failure(_ path: String) -> Failure { Failure("\(path): cannot be written") }
}
