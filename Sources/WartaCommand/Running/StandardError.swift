import Foundation

/// Messages for people.
enum StandardError {
    static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    /// What went wrong, and where.
    static func report(_ error: any Error) { write("warta: \(error)\n") }
}
