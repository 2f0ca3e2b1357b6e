/// Input that cannot be read: where, and why.
package struct InputError: Error, CustomStringConvertible {
    package let file: String
    package let line: Int?
    package let message: String

    package init(file: String, line: Int?, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    package var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
