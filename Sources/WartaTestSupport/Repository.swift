/// The files of the repository that tests read besides the code.
public enum Repository {
    /// The path of a file, given from the repository's root.
    public static func path(_ file: String) -> String {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/" + file
    }
}
