extension Amount: Codable {
    /// A number. One that is not whole, or is beyond 64 bits, is written as the nearest `Double`, which has all of its
    /// digits if there are no more than 15.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let whole = Int64(description) { try container.encode(whole) } else { try container.encode(Double(self)) }
    }

    /// - Throws: `DecodingError` for a number that has more than 18 digits or is too large.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let amount: Amount?
        if let whole = try? container.decode(Int64.self) {
            amount = Amount(whole)
        } else {
            amount = Amount(nearest: try container.decode(Double.self))
        }
        guard let amount else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number with too many digits")
        }
        self = amount
    }

    /// What is read of what is written.
    var asWritten: Amount { Int64(description) == nil ? Amount(nearest: Double(self)) ?? self : self }

    /// The shortest number that no other `Double` is nearer to.
    private init?(nearest number: Double) {
        let parts = "\(number)".split(separator: "e")
        let digits = parts[0].split(separator: ".")
        let fraction = digits.count > 1 ? digits[1] : ""
        guard let significand = Int64(digits[0] + fraction), let power = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
        self.init(significand, scale: power - fraction.utf8.count)
    }
}
