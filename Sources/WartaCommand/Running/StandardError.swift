import Foundation

/// Messages for people. One that cannot be written is lost, and the work goes on.
enum StandardError {
    static func write(_ text: String) { _ = Descriptor(STDERR_FILENO).write(text) }

    /// What went wrong, and where. What a file or its name says cannot act on a terminal.
    static func report(_ message: some CustomStringConvertible) { write("warta: \(TerminalText("\(message)"))\n") }
}
