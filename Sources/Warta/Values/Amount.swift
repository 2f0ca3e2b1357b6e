/// An exact decimal number: a whole number of up to 18 digits times a power of ten.
///
/// ```swift
/// let amount = Amount(125, scale: 11)!        // 12,5 triliun
/// print(amount)                               // 12500000000000
/// print(Double(amount), Int(exactly: amount)!)
/// ```
public struct Amount: Sendable, Hashable {
    /// The digits, without zeros at their end.
    public let significand: Int64
    /// How many times ten multiplies the digits, from -36 to 36.
    public let scale: Int

    static let largestSignificand: Int64 = 999_999_999_999_999_999
    static let scales = -36...36

    /// `significand` times ten to the power of `scale`.
    ///
    /// - Returns: `nil` if that takes more than 18 digits or a scale beyond 36.
    public init?(_ significand: Int64, scale: Int = 0) {
        guard Self.scales.contains(scale) else { return nil }
        var digits = significand
        var power = significand == 0 ? 0 : scale
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            power += 1
        }
        guard Self.scales.contains(power), digits.magnitude <= Self.largestSignificand else { return nil }
        self.significand = digits
        self.scale = power
    }

    /// The amount times a power of ten; `nil` where that is too much.
    func scaled(by power: Int) -> Amount? { Amount(significand, scale: scale + power) }

    /// The sum; `nil` where it has too many digits.
    func adding(_ other: Amount) -> Amount? {
        let lowest = min(scale, other.scale)
        guard let left = digits(at: lowest), let right = other.digits(at: lowest) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Amount(sum, scale: lowest)
    }

    var negated: Amount { Amount(-significand, scale: scale)! }

    /// The digits that the number has when it is written with a lower scale.
    private func digits(at lower: Int) -> Int64? {
        var digits = significand
        for _ in 0..<scale - lower {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            digits = product
        }
        return digits
    }
}

extension Amount: Comparable {
    public static func < (left: Amount, right: Amount) -> Bool {
        let lowest = min(left.scale, right.scale)
        // One that has too many digits for the other's scale is the larger by far.
        if let a = left.digits(at: lowest), let b = right.digits(at: lowest) { return a < b }
        return Double(left) < Double(right)
    }
}

extension Amount: CustomStringConvertible {
    /// The number in decimal digits, with a point before its fraction: `12500000000000`, `2.5`, `-0.03`.
    public var description: String {
        let sign = significand < 0 ? "-" : ""
        let digits = String(significand.magnitude)
        if scale >= 0 { return sign + digits + String(repeating: "0", count: scale) }
        let fraction = -scale
        let padded = String(repeating: "0", count: max(0, fraction + 1 - digits.utf8.count)) + digits
        return sign + padded.dropLast(fraction) + "." + padded.suffix(fraction)
    }
}

extension Double {
    /// The nearest number to an amount.
    public init(_ amount: Amount) { self = Double("\(amount.significand)e\(amount.scale)")! }
}

extension Int {
    /// The same number, if it is whole and small enough.
    public init?(exactly amount: Amount) {
        guard let number = Int(amount.description) else { return nil }
        self = number
    }
}
