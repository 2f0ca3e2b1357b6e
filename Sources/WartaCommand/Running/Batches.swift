import Dispatch
import Foundation
import Synchronization
import WartaFormats

/// Documents in groups that are worked on at once, so that memory stays bounded and the order is kept.
struct Batches {
    private var reader: InputReader
    private let options: InputOptions
    private let jobs: Int
    private let errors = ErrorCount()
    private static let documentsPerJob = 32
    private static let mostBytes = 32 << 20

    init(_ options: InputOptions, jobs: Int) {
        self.options = options
        self.jobs = jobs
        reader = InputReader(options.files, format: options.format)
    }

    /// Whether any input could not be read so far.
    var hadErrors: Bool { errors.count > 0 }

    mutating func next() -> Batch? {
        for file in errors.takeBadFiles() where !options.skipBadLines { reader.skipFile(file) }
        var items: [Batch.Item] = []
        var bytes = 0
        while items.count < jobs * Self.documentsPerJob, bytes < Self.mostBytes {
            do {
                guard let raw = try reader.next() else { break }
                bytes += raw.bytes.count
                items.append(.document(raw))
            } catch {
                errors.add(file: nil)
                items.append(.unreadable(error))
            }
        }
        return items.isEmpty ? nil : Batch(items: items, byteCount: bytes, options: options, jobs: jobs, errors: errors)
    }
}

/// Documents that are worked on at once.
struct Batch {
    enum Item: Sendable {
        case document(RawDocument)
        case unreadable(InputError)
    }

    fileprivate let items: [Item]
    let byteCount: Int
    fileprivate let options: InputOptions
    fileprivate let jobs: Int
    fileprivate let errors: ErrorCount

    var count: Int { items.count }

    /// What `body` makes of each document, or why it could not be read. Behind a line that cannot be read, the rest of
    /// its file is left out unless the user wants to go on.
    func results<Piece: Sendable>(
        _ body: @Sendable (InputDocument) throws -> Piece
    ) -> [Result<Piece, any Error>] {
        let slots = Mutex([Result<Piece, any Error>?](repeating: nil, count: items.count))
        let next = Atomic<Int>(0)
        let (items, fields) = (items, options.fields)
        DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < items.count else { return }
                let result = Self.result(items[index], fields, body)
                slots.withLock { $0[index] = result }
            }
        }
        return kept(slots.withLock { $0.map { $0! } })
    }

    private static func result<Piece>(
        _ item: Item, _ fields: DocumentFields, _ body: (InputDocument) throws -> Piece
    ) -> Result<Piece, any Error> {
        switch item {
        case .unreadable(let error): return .failure(error)
        case .document(let raw):
            do {
                let document = try raw.document(fields)
                if document.text.hasMisreadMarks { StandardError.report(Self.misreadMarks(raw)) }
                return .success(try body(document))
            } catch let error as InputError {
                return .failure(error)
            } catch {
                return .failure(InputError(file: raw.file, line: raw.line, message: "\(error)"))
            }
        }
    }

    /// What only warns: the document is read nevertheless.
    private static func misreadMarks(_ raw: RawDocument) -> InputError {
        InputError(
            file: raw.file, line: raw.line,
            message: "quotation marks look like UTF-8 that was read in another encoding; they are taken for what they were")
    }

    private func kept<Piece>(_ results: [Result<Piece, any Error>]) -> [Result<Piece, any Error>] {
        var badFiles: Set<String> = []
        var kept: [Result<Piece, any Error>] = []
        for (item, result) in zip(items, results) {
            guard case .document(let raw) = item else {
                kept.append(result)
                continue
            }
            if badFiles.contains(raw.file) { continue }
            kept.append(result)
            guard case .failure = result else { continue }
            errors.add(file: raw.file)
            if !options.skipBadLines { badFiles.insert(raw.file) }
        }
        return kept
    }
}

/// How much input could not be read.
private final class ErrorCount {
    private(set) var count = 0
    private var badFiles: [String] = []

    func add(file: String?) {
        count += 1
        if let file { badFiles.append(file) }
    }

    func takeBadFiles() -> [String] {
        defer { badFiles = [] }
        return badFiles
    }
}
