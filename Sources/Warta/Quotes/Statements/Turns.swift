/// Takes what stands after the labels of minutes and interviews for statements, one a paragraph.
struct Turns {
    private let names: NamedWords
    private let reading: Reading

    init(_ names: NamedWords) {
        self.names = names
        reading = names.reading
    }

    /// The first word of the first label; the end of the text where there are none.
    var start: Int { reading.turns.all.first?.words.lowerBound ?? reading.words.count }

    func statements() -> [Statement] {
        reading.turns.all.indices.flatMap { place in
            let mention = mention(reading.turns.all[place])
            return paragraphs(reading.turns.content(place, reading)).map {
                Statement(kind: .direct, content: $0, cue: nil, mention: mention, frame: .turn)
            }
        }
    }

    private func mention(_ label: TurnLabels.Label) -> Statement.SpeakerMention {
        (label.name?.lowerBound).flatMap(names.mention).map { .name($0) } ?? .phrase(label.words)
    }

    /// Those with words, without quotation marks around them.
    private func paragraphs(_ words: Range<Int>) -> [Range<Int>] {
        let starts = words.filter { $0 == words.lowerBound || reading.startsLine($0) }
        return zip(starts, starts.dropFirst() + [words.upperBound]).map { unquoted($0..<$1) }.filter { paragraph in
            paragraph.contains { reading.words.classes[$0].isWord }
        }
    }

    private func unquoted(_ words: Range<Int>) -> Range<Int> {
        guard words.count > 2, [words.lowerBound, words.upperBound - 1].allSatisfy({ reading.words.classes[$0] == .quotationMark })
        else { return words }
        return words.dropFirst().dropLast()
    }
}
