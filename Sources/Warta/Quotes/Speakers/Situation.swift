/// Somebody who spoke.
struct SpeakingTurn {
    let speaker: Speaker
    /// The last sentence of what was said.
    let sentence: Int
    let isDirect: Bool
}

/// What is known beside a statement that names nobody.
struct Situation {
    var group = Group.bare
    /// The noun phrase, without its demonstrative.
    var phrase: Range<Int>?
    var hasDemonstrative = false
    /// `sang`
    var hasArticle = false
    var sentence = 0
    /// Names before the statement, the nearest first.
    var nearby: [NearbyName] = []
    /// Who reports on in the next sentence.
    var following: Int?
    /// Whether with `juga`.
    var followingGoesOn = false
    /// Actors whose description the phrase fits; see ``PersonDescriptions/matching(_:)``.
    var described: [(actor: Int, level: Int)] = []
    /// Those who spoke, the last one first.
    var turns: [SpeakingTurn] = []
    /// The two whom `keduanya` means.
    var pair: Speaker?
    /// Whether the cue says that it was written.
    var isWritten = false
    var isDirect = false

    /// What stands for the speaker.
    enum Group: Int {
        /// Nothing at all: a quotation without a cue.
        case free
        /// A cue with nothing beside it.
        case bare
        case suffix
        case pronoun
        case plural
        /// `pihaknya`
        case oneself
        case phrase
        /// A noun phrase with `itu`, `ini`, `tersebut` or `sang`.
        case pointingPhrase
    }
}

/// An actor that is named before a statement.
struct NearbyName {
    let actor: Int
    /// How many sentences before.
    let distance: Int
    var role: MentionRole
    /// Whether the actor is named for the first time.
    let isFirst: Bool
}
