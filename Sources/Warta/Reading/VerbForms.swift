extension Reading {
    /// Whether a word has the form of a verb in the passive: `dipimpin`.
    func isPassiveVerb(_ word: Int) -> Bool {
        let range = words.utf8Range(word)
        return shape(word) == .lower && range.count > 5 && bytes[range.lowerBound] == UInt8(ascii: "d")
            && bytes[range.lowerBound + 1] == UInt8(ascii: "i")
    }
}
