import Foundation

/// What to do when the user or the system ends the program.
enum Interrupt {
    /// Runs `body` with the signal's number when one arrives, however busy the other threads are; it has to end the
    /// program.
    static func handlers(_ body: @escaping @Sendable (Int32) -> Void) -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(
                signal: number, queue: DispatchQueue(label: "signal \(number)"))
            source.setEventHandler { body(number) }
            source.resume()
            return source
        }
    }

    /// Ends the program with the signal's status.
    static func end(with number: Int32) { exit(128 + number) }
}
