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
        reader = InputReader(options.files) { _ in options.format }
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
    func outcomes<Piece: Sendable>(_ body: @Sendable (InputDocument) throws -> Piece) -> [Outcome<Piece>] {
        let slots = Mutex([Outcome<Piece>?](repeating: nil, count: items.count))
        let next = Atomic<Int>(0)
        let (items, fields) = (items, options.fields)
        DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < items.count else { return }
                let outcome = Self.outcome(items[index], fields, body)
                slots.withLock { $0[index] = outcome }
            }
        }
        return kept(slots.withLock { $0.map { $0! } })
    }

    private static func outcome<Piece>(
        _ item: Item, _ fields: DocumentFields, _ body: (InputDocument) throws -> Piece
    ) -> Outcome<Piece> {
        switch item {
        case .unreadable(let error): return Outcome(.failure(error))
        case .document(let raw):
            do {
                let document = try raw.document(fields)
                return Outcome(.success(try body(document)), document.warnings)
            } catch let error as InputError {
                return Outcome(.failure(error))
            } catch {
                return Outcome(.failure(InputError(file: raw.file, line: raw.line, message: "\(error)")))
            }
        }
    }

    private func kept<Piece>(_ outcomes: [Outcome<Piece>]) -> [Outcome<Piece>] {
        var badFiles: Set<String> = []
        var kept: [Outcome<Piece>] = []
        for (item, outcome) in zip(items, outcomes) {
            guard case .document(let raw) = item else {
                kept.append(outcome)
                continue
            }
            if badFiles.contains(raw.file) { continue }
            kept.append(outcome)
            guard case .failure = outcome.result else { continue }
            errors.add(file: raw.file)
            if !options.skipBadLines { badFiles.insert(raw.file) }
        }
        return kept
    }
}

/// What came of a piece of input.
struct Outcome<Piece: Sendable>: Sendable {
    let result: Result<Piece, any Error>
    /// What the user should know of how it was read.
    let warnings: [InputError]

    init(_ result: Result<Piece, any Error>, _ warnings: [InputError] = []) {
        self.result = result
        self.warnings = warnings
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
