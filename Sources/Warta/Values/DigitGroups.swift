/// The groups of digits that begin a word, with one mark between each two: `12.500`, `20.45`, `1.234,5`.
struct DigitGroups {
    /// How many groups there are.
    private(set) var count = 0
    /// The first three groups as numbers, each as far as its first nine digits.
    private(set) var values = SIMD4<Int32>()
    /// How many digits the first three have.
    private(set) var lengths = SIMD4<Int>()
    /// The digits without the marks; `nil` if they are too many.
    private var digits: Int64? = 0
    /// How many groups stand before the last mark that differs from the first, or before the only one.
    private var comma: (count: Int, lastGroup: Int) = (0, 0)
    private var point: (count: Int, lastGroup: Int) = (0, 0)
    /// Whether all groups but the first have three digits, up to the last one.
    private var innerGroupsAreThousands = true
    private var lastLength = 0
    /// Where the digits end, in UTF-8 bytes.
    private(set) var end = 0
    /// Whether the word has nothing after the digits.
    private(set) var isWhole = false

    /// - Returns: `nil` if the word does not begin with a digit.
    init?(_ bytes: UTF8Bytes, _ word: Range<Int>) {
        var offset = word.lowerBound
        while offset < word.upperBound, bytes[offset].isDigit {
            let start = offset
            var value: Int32 = 0
            while offset < word.upperBound, bytes[offset].isDigit {
                let digit = bytes[offset] - UInt8(ascii: "0")
                if offset - start < 9 { value = value * 10 + Int32(digit) }
                append(digit)
                offset += 1
            }
            endGroup(value, offset - start)
            guard offset + 1 < word.upperBound, bytes[offset + 1].isDigit else { break }
            if bytes[offset] == UInt8(ascii: ",") {
                comma = (comma.count + 1, count)
            } else if bytes[offset] == UInt8(ascii: ".") {
                point = (point.count + 1, count)
            } else {
                break
            }
            offset += 1
        }
        guard count > 0 else { return nil }
        end = offset
        isWhole = offset == word.upperBound
    }

    private mutating func append(_ digit: UInt8) {
        guard let old = digits else { return }
        digits = old < Amount.largestSignificand / 10 ? old * 10 + Int64(digit) : nil
    }

    private mutating func endGroup(_ value: Int32, _ length: Int) {
        if count > 1, lastLength != 3 { innerGroupsAreThousands = false }
        if count < 3 {
            values[count] = value
            lengths[count] = length
        }
        lastLength = length
        count += 1
    }

    var hasPointsOnly: Bool { comma.count == 0 }

    /// Whether the only mark is a comma before three digits, which English would read as thousands.
    var mayBeThousands: Bool {
        count == 2 && comma.count == 1 && lengths[1] == 3 && lengths[0] <= 3 && values[0] > 0
    }

    /// Whether the only mark is a point, before three digits and after one or two.
    var isSplitByPoint: Bool { count == 2 && point.count == 1 && lengths[1] == 3 && lengths[0] <= 2 && values[0] > 0 }

    /// Whether marks divide the digits, the last of them thousands.
    var endsInThousands: Bool { count > 1 && lastLength == 3 }

    /// Whether the only mark is a point that divides neither thousands nor, as Indonesian writes, a fraction: `50.00`.
    var isOddlyPointed: Bool { count == 2 && point.count == 1 && lengths[1] != 3 }

    /// Whether these are the last three digits of a larger number, with a fraction or without.
    var areLastOfThousands: Bool { isWhole && lengths[0] == 3 && (count == 1 || count == 2 && comma.count == 1) }

    /// The number as Indonesian writes it, with points between thousands and a comma before the fraction, or else as
    /// English does; `nil` if it is neither, or has too many digits.
    var amount: Amount? {
        guard let digits, let fraction = fractionDigits else { return nil }
        return Amount(digits, scale: -fraction)
    }

    private var fractionDigits: Int? {
        let marks = comma.count + point.count
        if marks == 0 { return 0 }
        let isGrouped = lengths[0] <= 3 && values[0] > 0 && innerGroupsAreThousands
        switch (point.count, comma.count) {
        case (1, 0) where lastLength == 3 && lengths[0] > 3: return nil
        case (1, 0): return isGrouped && lastLength == 3 ? 0 : lastLength
        case (0, 1): return lastLength
        case (_, 0), (0, _): return isGrouped && lastLength == 3 ? 0 : nil
        case (_, 1) where comma.lastGroup == count - 1: return isGrouped ? lastLength : nil
        case (1, _) where point.lastGroup == count - 1: return isGrouped ? lastLength : nil
        default: return nil
        }
    }
}
