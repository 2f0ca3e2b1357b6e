/// Finds the speakers whom the labels of minutes and interviews name: `KETUA RAPAT (H. SARWONO HADIPUTRA, S.H./F-PKN):`.
struct TurnSpeakers: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        mentions.overruled(
            by: reading.turns.all.compactMap { label in
                label.name.flatMap { mentions.overlapping($0).map(\.words) == [$0] ? nil : $0 }.map {
                    Mention(words: $0, kind: .person, confidence: 1, match: nil)
                }
            })
    }
}
