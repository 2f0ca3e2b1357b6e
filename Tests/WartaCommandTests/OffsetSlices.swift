/// Slices of a text at offsets in one of the units of `--offsets`, by the standard library's own views.
enum OffsetSlices {
    static let units = ["unicode", "utf8", "utf16"]

    static func slice(_ text: String, _ range: Range<Int>, unit: String) -> String {
        switch unit {
        case "unicode": String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
        case "utf8": String(decoding: Array(text.utf8)[range], as: UTF8.self)
        default: String(decoding: Array(text.utf16)[range], as: UTF16.self)
        }
    }

    static func length(_ text: String, unit: String) -> Int {
        switch unit {
        case "unicode": text.unicodeScalars.count
        case "utf8": text.utf8.count
        default: text.utf16.count
        }
    }
}
