/// Signs of units before numbers, as the strength of an earthquake has: `magnitudo 5,6`, `M 5,6`, `(M) 5,6`, `Mag: 5.6`.
extension Reading {
    /// The sign before a number that it fits.
    func unitSign(before number: Int) -> Int? {
        let last = number - 1
        let isBracketed = isMark(last, ")") && isMark(last - 2, "(")
        let sign = isBracketed || isMark(last, ":") || isMark(last, ".") && words.isAttached(last) ? last - 1 : last
        return means(sign, .beforeUnit) && isMagnitude(number, after: sign) ? sign : nil
    }

    /// Whether a word is the sign of a number after it.
    func isUnitSign(_ word: Int) -> Bool {
        guard means(word, .beforeUnit) else { return false }
        return (word + 1...word + 2).contains { words.indices.contains($0) && unitSign(before: $0) == word }
    }

    /// Whether a number is less than ten; one after a letter, which is a capital, needs a fraction.
    private func isMagnitude(_ number: Int, after sign: Int) -> Bool {
        let digits = words.utf8Range(number)
        guard bytes[digits.lowerBound].isDigit else { return false }
        if digits.count == 1 { return words.utf8Range(sign).count > 2 }
        let mark = bytes[digits.lowerBound + 1]
        return (3...4).contains(digits.count) && bytes[digits.upperBound - 1].isDigit
            && (mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".")) && (words.utf8Range(sign).count > 2 || isCapital(sign))
    }
}
