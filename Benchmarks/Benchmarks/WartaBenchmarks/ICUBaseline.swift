import CICUBaseline

/// One of ICU's break iterators, opened once for all texts.
final class ICUBaseline {
    private let handle: OpaquePointer

    init(_ segments: icu_segments) { handle = icu_baseline_open(segments) }

    deinit { icu_baseline_close(handle) }

    /// Goes over all boundaries of `text`.
    func visit(_ text: String) -> icu_visit {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            icu_baseline_visit(handle, bytes.baseAddress, Int64(bytes.count))
        }!
    }
}
