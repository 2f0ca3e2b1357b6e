/// Whether a statement was given to the right speaker.
struct SpeakerComparison {
    let isSame: Bool
    let isSimilar: Bool

    /// - Returns: `nil` where the gold does not tell who speaks.
    init?(gold: Statement.Speaker?, _ predicted: Statement.Speaker?, _ text: [Unicode.Scalar]) {
        switch (gold?.name, gold?.range) {
        case (let name?, _) where !name.isEmpty:
            let (a, b) = (Self.words(name), Self.words(predicted?.name ?? ""))
            guard !a.isEmpty, !b.isEmpty else {
                (isSame, isSimilar) = (false, false)
                return
            }
            isSame = a == b
            isSimilar = Set(a).isSubset(of: b) || Set(b).isSubset(of: a)
        case (nil, let mention?):
            isSame = predicted?.range == mention
            let last = Self.pieces(text[mention]).last
            isSimilar =
                isSame || predicted?.range.map { range in Self.pieces(text[range]).contains { $0 == last } } ?? false
        default: return nil
        }
    }

    /// The words of a name, in small letters and without punctuation.
    private static func words(_ name: String) -> [String] {
        var words = [""]
        for scalar in name.unicodeScalars {
            if isWordCharacter(scalar) {
                words[words.count - 1] += folded(scalar)
            } else if !words[words.count - 1].isEmpty {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "_" || scalar == "'" || scalar == "-"
        }
        if scalar == "’" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return true
        default: return scalar.properties.numericType != nil
        }
    }

    /// Small letters, such that all ways to write a letter fold to the same: `ẞ`, `ß` and `SS` to `ss`.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        guard scalar.properties.changesWhenCaseFolded else { return String(scalar) }
        let upper = scalar.properties.lowercaseMapping.unicodeScalars.map(\.properties.uppercaseMapping).joined()
        return upper.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }

    private static func pieces(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        text.split { $0.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains($0) }
    }
}
