/// A statement while it is worked on, in words of a reading.
struct Statement {
    var kind: Quote.Kind
    var content: Range<Int>
    var cue: Int?
    /// The mention beside the cue.
    var mention: SpeakerMention?
    var frame: Frame

    /// Who the words beside a cue say has spoken.
    enum SpeakerMention: Equatable {
        case name(Int)
        /// Several speakers of one statement: the words, and the names among them.
        case joint(Range<Int>, [Int])
        /// Something that a body or person published: the words, and the name among them.
        case voice(Range<Int>, Int)
        case pronoun(Int)
        /// A noun phrase without a name.
        case phrase(Range<Int>)
        /// The suffix of the cue.
        case suffix

        /// The case's name.
        var form: String {
            switch self {
            case .name: "name"
            case .joint: "joint"
            case .voice: "voice"
            case .pronoun: "pronoun"
            case .phrase: "phrase"
            case .suffix: "suffix"
            }
        }
    }

    /// What makes words a statement.
    enum Frame: Int {
        /// `"...," kata Eko`
        case after
        /// `"...," Eko menambahkan`
        case subjectAfter
        /// `"...," demikian keterangan Kemlu`
        case announcement
        /// `"...," Direktur Riset Eko.`
        case bareName
        /// `Eko mengatakan, "..."`
        case before
        /// The second part of an interrupted quotation.
        case continued
        /// Quotation marks alone.
        case free
        /// `Eko mengatakan ...`
        case clause
        /// `Menurut Eko, ...`
        case source
        /// `..., kata Eko, ...`
        case aside
        /// `Bupati Eko: "..."`
        case label
        /// After a label in minutes or an interview.
        case turn

        /// What the attribution model knows of the frame: those that it was not taught are taken for the nearest one.
        var known: Frame { self == .label || self == .turn ? .before : self }
    }

    /// Whether its cue or its first word is only a part of an address.
    func beginsInAddress(_ reading: Reading) -> Bool {
        if let cue, reading.addresses.address(at: cue) != nil { return true }
        return reading.addresses.address(at: content.lowerBound).map { $0.lowerBound < content.lowerBound } ?? false
    }

    /// The first word of the statement with its frame.
    func start(_ reading: Reading) -> Int {
        let mentionStart: Int? =
            switch mention {
            case .joint(let words, _), .voice(let words, _), .phrase(let words): words.lowerBound
            case .pronoun(let word): word
            case .name, .suffix, nil: nil
            }
        return min(content.lowerBound, cue ?? content.lowerBound, mentionStart ?? content.lowerBound)
    }

    /// The sentence in which the statement or its cue ends.
    func lastSentence(_ reading: Reading) -> Int { Int(reading.sentenceOfWord[max(content.upperBound - 1, cue ?? 0)]) }
}
