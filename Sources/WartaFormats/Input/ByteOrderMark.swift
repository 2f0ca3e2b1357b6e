extension ArraySlice<UInt8> {
    private static let byteOrderMark = Array("\u{FEFF}".utf8)

    /// The bytes of a file without the mark that some programs put before them, which is no part of the text.
    var withoutByteOrderMark: ArraySlice { starts(with: Self.byteOrderMark) ? dropFirst(Self.byteOrderMark.count) : self }
}
