/// How far two names of a speaker agree, whatever their capitals and punctuation.
package enum NameAgreement: Sendable {
    /// Also where one of them is empty.
    case different
    /// One name's words are all in the other's.
    case partial
    case same

    package init(_ first: String, _ second: String) {
        let (first, second) = (Self.words(first), Self.words(second))
        if first.isEmpty || second.isEmpty {
            self = .different
        } else if first == second {
            self = .same
        } else {
            self = Set(first).isSubset(of: second) || Set(second).isSubset(of: first) ? .partial : .different
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
}
