import Foundation

/// The built `warta`, run as a user runs it.
struct Command {
    /// What a run leaves behind.
    struct Outcome {
        /// As a shell gives it: 128 and the signal's number for a command that a signal ended.
        let status: Int32
        let output: String
        let errors: String

        /// The lines of standard output, without their ends.
        var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: true).map(String.init) }

        /// The lines of standard output as JSON objects.
        func objects() throws -> [[String: Any]] {
            try lines.map { line in
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return object ?? [:]
            }
        }
    }

    private let process = Process()
    private let folder = TemporaryFolder()

    /// - Parameters:
    ///   - input: Where standard input comes from: nowhere unless told.
    ///   - environment: Variables besides the test's own.
    init(
        _ arguments: [String], in workingFolder: TemporaryFolder, input: FileHandle = .nullDevice,
        environment: [String: String] = [:]
    ) throws {
        process.executableURL = Self.productFolder.appendingPathComponent("warta")
        process.arguments = arguments
        process.currentDirectoryURL = workingFolder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardInput = input
        process.standardOutput = try folder.handle(forWriting: "output")
        process.standardError = try folder.handle(forWriting: "errors")
    }

    /// Runs a command to its end.
    static func run(_ arguments: String..., in folder: TemporaryFolder, input: String? = nil) async throws -> Outcome {
        var handle = FileHandle.nullDevice
        if let input {
            try folder.write("standard-input", input)
            handle = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("standard-input"))
        }
        return try await Command(arguments, in: folder, input: handle).outcome()
    }

    /// Runs a script of the shell, in which `$warta` is the command.
    static func shell(_ script: String, in folder: TemporaryFolder) async throws -> Outcome {
        let path = productFolder.appendingPathComponent("warta").path
        let command = try Command(["-c", script], in: folder, environment: ["warta": path])
        command.process.executableURL = URL(fileURLWithPath: "/bin/sh")
        return try await command.outcome()
    }

    /// Starts the command, lets `whileRunning` act on it, and waits for its end.
    func outcome(whileRunning: (Process) async throws -> Void = { _ in }) async throws -> Outcome {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in end.finish() }
        try start()
        try await whileRunning(process)
        for await _ in ends {}
        let bySignal = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: process.terminationStatus + (bySignal ? 128 : 0), output: try folder.read("output"),
            errors: try folder.read("errors"))
    }

    /// Starts the command with the signals of a command that a shell starts: the threads that tests run on block signals,
    /// a background shell ignores some, and a child process inherits both.
    private func start() throws {
        var none = sigset_t(), own = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &own)
        signal(SIGINT, SIG_DFL)
        defer { pthread_sigmask(SIG_SETMASK, &own, nil) }
        try process.run()
    }

    /// Writes to `terminal` instead of a file.
    func writing(to terminal: FileHandle) -> Command {
        process.standardOutput = terminal
        return self
    }

    /// The build folder: executables lie beside the test bundle.
    private static var productFolder: URL {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!
            return bundle.bundleURL.deletingLastPathComponent()
        #else
            return Bundle.main.bundleURL
        #endif
    }
}
