/// A table of names that cannot be read: where, and what is wrong.
public struct LexiconError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file's name as the caller gave it.
    public let file: String
    /// Counted from 1; the header is line 1.
    public let line: Int
    /// What is wrong with the line.
    public let message: String

    /// An error at a line of a table.
    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { "\(file):\(line): \(message)" }
}
