public struct Document: Sendable {
    public static let maximumUTF8Length = Int(Int32.max)
}
