import CICU

/// One of ICU's break iterators, owned. Not for two threads at a time.
final class ICUBreaks {
    private let handle: OpaquePointer

    private init(_ handle: OpaquePointer?) {
        guard let handle else { fatalError("ICU has no break rules for Indonesian, or memory is short") }
        self.handle = handle
    }

    deinit { cicu_breaks_close(handle) }

    /// An iterator over word boundaries in locale `id`; a copy of one that is opened once.
    static func words() -> ICUBreaks { ICUBreaks(cicu_breaks_clone(wordPrototype.handle)) }

    /// Opening reads the rules; cloning shares them. The prototype is never given a text or moved, and ICU lets
    /// several threads read (so clone) one object that none of them changes: sharing it is safe.
    nonisolated(unsafe) private static let wordPrototype = ICUBreaks(cicu_breaks_open(CICU_WORDS, "id"))

    /// Starts over on `bytes`, which must stay in place until the last call of ``next()``.
    func setText(_ bytes: UTF8Bytes) {
        guard cicu_breaks_set_text(handle, bytes.baseAddress, Int32(bytes.count)) else {
            fatalError("ICU refused a text")
        }
    }

    /// The next boundary, or `nil` at the end.
    @inline(__always)
    func next() -> Int? {
        let boundary = cicu_breaks_next(handle)
        return boundary < 0 ? nil : Int(boundary)
    }

    /// ICU's rule status of the segment before the last boundary.
    var status: Int32 { cicu_breaks_status(handle) }
}
