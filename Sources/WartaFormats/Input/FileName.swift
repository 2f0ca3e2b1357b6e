import Foundation

/// Names of files as strings, whatever their bytes.
///
/// A system lets names have any bytes. Those that are no UTF-8 stand in the string as the last characters that there are,
/// U+10FF00 and the byte, and so do the bytes of these characters themselves.
package enum FileName {
    private static let escapes: Unicode.Scalar = "\u{10FF00}"

    /// The string for a name.
    package static func string(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        if !bytes.contains(0xF4), let name = String(validating: bytes, as: UTF8.self) { return name }
        var name = String.UnicodeScalarView()
        var rest = bytes[...]
        while !rest.isEmpty {
            var parser = Unicode.UTF8.ForwardParser()
            var iterator = rest.makeIterator()
            if case .valid(let encoded) = parser.parseScalar(from: &iterator), Unicode.UTF8.decode(encoded) < escapes {
                name.append(Unicode.UTF8.decode(encoded))
                rest = rest.dropFirst(encoded.count)
            } else {
                name.append(escape(rest.removeFirst()))
            }
        }
        return String(name)
    }

    /// The same name in characters that are no option's.
    package static func withoutHyphen(_ name: String) -> String {
        name.hasPrefix("-") ? String(Character(escape(UInt8(ascii: "-")))) + name.dropFirst() : name
    }

    /// The bytes of a name, and 0.
    package static func path(_ name: String) -> [CChar] {
        var bytes: [UInt8] = []
        for scalar in name.unicodeScalars {
            if scalar < escapes {
                bytes += UTF8.encode(scalar)!
            } else {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            }
        }
        return bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// The name for people: what is no UTF-8 is U+FFFD.
    package static func shown(_ name: String) -> String {
        guard name.utf8.contains(0xF4) else { return name }
        return String(decoding: path(name).dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(escapes.value + UInt32(byte))! }
}

extension FileName {
    /// What stands under a name, links followed; `nil` with `errno` for nothing.
    package static func status(_ name: String) -> stat? {
        var status = stat()
        return stat(path(name), &status) == 0 ? status : nil
    }

    /// The names in a folder, but for the folder itself and the one that it is in; `nil` with `errno` where it cannot be read.
    package static func entries(of folder: String) -> [String]? {
        guard let handle = opendir(path(folder)) else { return nil }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { string($0.prefix { $0 != 0 }) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Where a path leads, also through links to something that is not there yet; `nil` with `errno` for links in a circle.
    package static func target(of name: String) -> String? {
        var name = name
        for _ in 0..<40 {
            if let real = realpath(path(name), nil) {
                defer { free(real) }
                return string(UnsafeRawBufferPointer(start: real, count: strlen(real)))
            }
            while name.count > 1, name.hasSuffix("/") { name.removeLast() }
            guard let link = linkTarget(name) else { return name }
            let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
            name = link.hasPrefix("/") ? link : folder + link
        }
        errno = ELOOP
        return nil
    }

    private static func linkTarget(_ name: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path(name), &bytes, bytes.count)
        return count < 0 ? nil : string(bytes[..<count].map { UInt8(bitPattern: $0) })
    }
}
