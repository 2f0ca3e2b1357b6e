/// The words that the grammar of the stages names itself, each by its hash. All others are rows of the tables in `Lexicons`.
enum FunctionWord {
    static let and = WordHash.of("dan")
    static let which = WordHash.of("yang")
    static let by = WordHash.of("oleh")
    static let at = WordHash.of("di")
    static let to = WordHash.of("kepada")
    static let between = WordHash.of("antara")
    static let per = WordHash.of("per")
    static let this = WordHash.of("ini")
    static let also = WordHash.of("juga")
    static let thus = WordHash.of("demikian")
    /// The article of those whom one honours.
    static let honoured = WordHash.of("sang")
    static let both = WordHash.of("keduanya")
    /// A speaker's own side.
    static let oneself = WordHash.of("pihaknya")
    /// `salah satu`: one of several.
    static let oneOf = WordHash.of("salah")
    static let minus = WordHash.of("minus")
    static let plus = WordHash.of("plus")
    /// `dua koma lima`: the decimal comma as it is spoken.
    static let comma = WordHash.of("koma")
    /// `-an` after a number: about as many.
    static let about = WordHash.of("an")
}
