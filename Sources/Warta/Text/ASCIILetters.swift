/// Letters and digits of ASCII.
extension UInt8 {
    var isUpper: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    var isLower: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
}
