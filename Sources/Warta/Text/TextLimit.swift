/// How long a text can be.
enum TextLimit {
    /// In UTF-8 bytes: 2 GiB less one, as ICU counts in 32 bits.
    static let utf8Length = Int(Int32.max)
}
