/// Names for files that any file system takes, each once.
package struct FileNames {
    private let endings: [String]
    /// In small letters, as some file systems ignore case.
    private var used: Set<String> = []
    /// The number to go on with behind a name that is used already.
    private var numbers: [String: Int] = [:]
    private static let longest = 120

    /// - Parameter endings: Of the files that will have the names; such an ending of an id is left out.
    package init(endings: [String]) { self.endings = endings }

    /// A name without an ending. ASCII letters and digits, hyphens and full stops of the id stay; anything else becomes a
    /// low line.
    package mutating func unused(for id: String) -> String {
        let base = Self.safe(endings.reduce(id) { $0.hasSuffix(".\($1)") ? String($0.dropLast($1.count + 1)) : $0 })
        var name = base
        while !used.insert(name.lowercased()).inserted {
            let number = numbers[base.lowercased(), default: 1] + 1
            numbers[base.lowercased()] = number
            name = "\(base)-\(number)"
        }
        return name
    }

    private static func safe(_ id: String) -> String {
        let characters = id.unicodeScalars.prefix(longest).map { scalar in
            let isAllowed =
                scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || scalar == "-" || scalar == "."
            return isAllowed ? Character(scalar) : "_"
        }
        let name = String(characters.drop { $0 == "." || $0 == "_" || $0 == "-" })
        return name.isEmpty ? "document" : name
    }
}
