/// Where results go, document by document.
protocol DocumentWriter<Piece> {
    /// What is written of a document.
    associatedtype Piece: Sendable

    func write(_ piece: Piece) throws
    /// Puts the complete output in its place.
    func finish() throws
}
