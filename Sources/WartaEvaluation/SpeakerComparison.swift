import WartaFormats

/// Whether a statement was given to the right speaker.
struct SpeakerComparison {
    let isSame: Bool
    let isSimilar: Bool

    /// - Returns: `nil` where the gold does not tell who speaks.
    init?(gold: StandoffStatement.Speaker?, _ predicted: StandoffStatement.Speaker?, _ text: [Unicode.Scalar]) {
        switch (gold?.name, gold?.range) {
        case (let name?, _) where !name.isEmpty:
            let agreement = NameAgreement(name, predicted?.name ?? "")
            (isSame, isSimilar) = (agreement == .same, agreement != .different)
        case (nil, let mention?):
            isSame = predicted?.range == mention
            let last = Self.pieces(text[mention]).last
            isSimilar =
                isSame || predicted?.range.map { range in Self.pieces(text[range]).contains { $0 == last } } ?? false
        default: return nil
        }
    }

    private static func pieces(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        text.split { $0.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains($0) }
    }
}
