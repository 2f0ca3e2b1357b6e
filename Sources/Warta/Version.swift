/// Which version of the library this is.
public enum WartaVersion {
    /// As in [Semantic Versioning](https://semver.org/): `0.1.0`. What changed is in `CHANGELOG.md`.
    public static let current = "0.1.0"
}
