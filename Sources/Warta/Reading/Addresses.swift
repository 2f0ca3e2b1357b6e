/// Web and e-mail addresses and the names of accounts in a text: no name, no value and no statement begins inside one.
///
/// `https://contoh.id/harga`, `contoh.id/harga`, `www.contoh.id`, `redaksi@contoh.id`, `@contoh`. A domain alone may be the
/// name of a newspaper, and `Contoh.id/Rini` is what one prints below Rini's photograph. Linear time, most of it for finding
/// the few bytes that tell one.
struct Addresses {
    /// The words of each, in order and apart.
    let all: [Range<Int>]

    init(_ bytes: UTF8Bytes, _ words: Words) {
        let text = AddressText(bytes)
        var all: [Range<Int>] = []
        var end = 0
        for sign in text.signs() where sign >= end {
            guard let found = text.address(at: sign) else { continue }
            end = found.upperBound
            let first = words.ends.firstPlace(notBefore: found.lowerBound + 1) { Int($0) }
            let next = words.starts.firstPlace(notBefore: end) { Int($0) }
            if first < next, first >= all.last?.upperBound ?? 0 { all.append(first..<next) }
        }
        self.all = all
    }

    /// The address that has a word.
    func address(at word: Int) -> Range<Int>? {
        if all.isEmpty { return nil }
        let next = all.firstPlace(notBefore: word + 1) { $0.lowerBound }
        return next > 0 && all[next - 1].contains(word) ? all[next - 1] : nil
    }
}

/// A text in which addresses are looked for by their signs: `@`, `/` and `www.`
private struct AddressText {
    private let bytes: UTF8Bytes

    init(_ bytes: UTF8Bytes) { self.bytes = bytes }

    /// The places of the signs, in order.
    func signs() -> [Int] {
        var signs: [Int] = []
        bytes.forEachPlace(of: UInt8(ascii: "@")) { signs.append($0) }
        bytes.forEachPlace(of: UInt8(ascii: "/")) { if isScheme($0) || isPath($0) { signs.append($0) } }
        bytes.forEachPlace(of: UInt8(ascii: "w")) { if isHost($0) { signs.append($0) } }
        return signs.sorted()
    }

    func address(at sign: Int) -> Range<Int>? {
        switch bytes[sign] {
        case UInt8(ascii: "@"): return account(sign)
        case UInt8(ascii: "w"): return sign..<end(of: sign)
        default:
            let start = isScheme(sign) ? start(before: sign - 1, \.isLetter) : start(before: sign, \.isOfDomain)
            return start..<end(of: sign)
        }
    }

    private func has(_ offset: Int, _ character: Unicode.Scalar) -> Bool {
        bytes.indices.contains(offset) && bytes[offset] == UInt8(ascii: character)
    }

    // MARK: On the web

    /// The first slash of `https://`.
    private func isScheme(_ slash: Int) -> Bool {
        has(slash - 1, ":") && has(slash + 1, "/") && slash > 1 && bytes[slash - 2].isLetter
    }

    /// The slash of `contoh.id/harga`.
    private func isPath(_ slash: Int) -> Bool {
        let ending = start(before: slash, \.isLower)
        guard slash - ending >= 2, has(ending - 1, "."), ending > 1, bytes[ending - 2].isOfDomain else { return false }
        guard slash + 1 < bytes.count, bytes[slash + 1] > 0x20 else { return false }
        return !(bytes[start(before: slash, \.isOfDomain)].isUpper && isName(after: slash))
    }

    /// Whether words with capitals follow and nothing else: `Contoh.id/Rini Astuti`, `Contoh.id/Rini/Wahyu`.
    private func isName(after slash: Int) -> Bool {
        var end = slash
        while has(end, "/") {
            guard end + 1 < bytes.count, bytes[end + 1].isUpper else { return false }
            end = bytes[(end + 1)...].firstIndex { !$0.isLetter } ?? bytes.count
        }
        return end == bytes.count || !(bytes[end].isOfDomain && bytes[end] != UInt8(ascii: ".") || has(end, "?"))
    }

    private func isHost(_ start: Int) -> Bool {
        has(start + 1, "w") && has(start + 2, "w") && has(start + 3, ".") && start + 4 < bytes.count
            && bytes[start + 4].isAlphanumeric && (start == 0 || !bytes[start - 1].isOfDomain)
    }

    /// Where an address ends: before white space, a closing mark, or the punctuation of its sentence.
    private func end(of sign: Int) -> Int {
        var end = bytes[sign...].firstIndex(where: \.endsAddress) ?? bytes.count
        while end > sign + 1, ".,;:!?'*".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    // MARK: With @

    /// `redaksi@contoh.id`, `@contoh`.
    private func account(_ sign: Int) -> Range<Int>? {
        let end = endOfAccount(sign + 1)
        guard bytes[sign + 1..<end].contains(where: \.isLetter) else { return nil }
        let start = start(before: sign, \.isOfDomain)
        let isMail = bytes[sign + 1..<end].contains(UInt8(ascii: "."))
        return (isMail ? start : sign)..<end
    }

    /// A full stop counts if a small letter follows.
    private func endOfAccount(_ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isOfDomain {
            let isMark = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-")
            if isMark, end + 1 == bytes.count || !bytes[end + 1].isLower && !bytes[end + 1].isDigit { break }
            end += 1
        }
        return end
    }

    private func start(before end: Int, _ isPart: (UInt8) -> Bool) -> Int {
        var start = end
        while start > 0, isPart(bytes[start - 1]) { start -= 1 }
        return start
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (self | 0x20).isLower }

    fileprivate var isAlphanumeric: Bool { isLetter || isDigit }

    fileprivate var isOfDomain: Bool {
        isAlphanumeric || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }

    /// White space, a bracket or quotation mark, or the first byte of one outside ASCII.
    fileprivate var endsAddress: Bool { self <= 0x20 || "\"<>()[]{}|`".utf8.contains(self) || self == 0xC2 || self == 0xE2 }
}
