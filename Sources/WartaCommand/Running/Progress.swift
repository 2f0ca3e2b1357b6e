import ArgumentParser
import Foundation
import WartaFormats

/// A line on standard error: how far the work is, how fast it goes, how long it takes.
struct Progress {
    enum Mode: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

    private let isShown: Bool
    private let totalBytes: Int?
    private let start = Date()
    private var lastShown = Date.distantPast
    private var documents = 0
    private var bytes = 0

    init(mode: Mode, files: [String], writesToTerminal: Bool) {
        isShown = mode == .always || mode == .auto && Terminal.isTerminal(STDERR_FILENO) && !writesToTerminal
        let sizes = files.map { InputFile.size($0) }
        totalBytes = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + $1! }
    }

    mutating func advance(documents: Int, bytes: Int) {
        self.documents += documents
        self.bytes += bytes
        guard isShown, Date().timeIntervalSince(lastShown) > 0.2 else { return }
        show()
    }

    mutating func finish() {
        guard isShown else { return }
        show()
        StandardError.write("\n")
    }

    /// Makes room for a message.
    func clear() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }

    private mutating func show() {
        lastShown = Date()
        let seconds = max(Date().timeIntervalSince(start), 0.001)
        let megabytes = Double(bytes) / 1e6
        var line = "\r\u{1B}[K"
        if let totalBytes, totalBytes > 0 {
            let done = min(1, Double(bytes) / Double(totalBytes))
            let filled = Int(done * 20)
            line += "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled) + "] "
            line += "\(Int(done * 100))% "
            if bytes > 0, done < 1 { line += "\(Int(seconds / done - seconds)) s left, " }
        }
        line += "\(documents) documents, \(Int(Double(documents) / seconds)) documents/s, "
        line += String(format: "%.1f MB/s", megabytes / seconds)
        StandardError.write(line)
    }
}
