/// Input that cannot be read: where, and why.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file's name as the caller gave it.
    public let file: String
    /// Counted from 1; `nil` where no line is to blame.
    public let line: Int?
    /// What is wrong.
    public let message: String

    /// An error in a file.
    public init(file: String, line: Int?, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
