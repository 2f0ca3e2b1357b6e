/// The groups of words, found in raw news by the company they keep, that a word belongs to: one of a coarse, a middle and
/// a fine division.
package struct WordClusters: Equatable, Sendable {
    package let rawValue: UInt32

    static let none = WordClusters(rawValue: 0)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// - Parameters: Numbers from 0, below 255, 1023 and 4095.
    package init(coarse: Int, middle: Int, fine: Int) {
        rawValue = UInt32(coarse + 1) << 24 | UInt32(middle + 1) << 12 | UInt32(fine + 1)
    }

    /// From 1; 0 for a word of no group.
    var coarse: UInt32 { rawValue >> 24 }
    var middle: UInt32 { rawValue >> 12 & 0xFFF }
    var fine: UInt32 { rawValue & 0xFFF }
}
