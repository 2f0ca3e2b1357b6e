/// Long texts that are one piece again and again: what a stage that looks too far ahead or back is slow on.
public enum HostileText {
    /// For the division into sentences.
    public static let marks = [
        "\"", "'", "“", "”", "\" ", "' \"", ".", "(", ")", "\n", "\r", "1. ", "A. ", "a.", "…", "Namun.", "kata \"A ", "x \"'A ",
        ": 1. A ",
    ]

    /// For names and actors.
    public static let names = [
        "Kudus ", "KUDUS ", "Rini Astuti dan ", "Ketua (", "PT Maju, ", "Bupati Rini (RA) ", "a", "😀", "漢", "* ", "* Hidayat, ",
        "Badan * (*) dan ", "PT * Tbk, ", "Bupati * * (*) dan * ", "Kota *-", "RSUD * ",
    ]

    /// For statements and their speakers.
    public static let statements = [
        "kata Rini ", "\"Rini\" mengatakan ", "Menurut Ketua DPRD itu, ", "ia mengatakan ", "“ ", "' ", "\"a\" ",
        "\"A b,\" kata Rini. ", "Rini Astuti mengatakan harga naik ", "Menurut Ketua DPR Rini dan Wahyu dan ",
        "Rini mengatkan harga, ", "(Rini) yang disapa Ani itu ", "kata Rini, di di di, ",
        "\"A b c,\" kata dia di Jakarta, Kamis (20/1) ", "\"A b,\" kata *. ", "* mengatakan harga naik. ",
        "kata * dan * yang disapa *, ",
        "Menteri * * datang. \"A b c,\" ujarnya. ",
    ]

    /// For dates, times and amounts.
    public static let values = [
        "1 juta ", "juta ", "satu ", "20-", "12/1/", "1.", "1,5", "(1 ", "Rp ", "Rp1-", "$", "pukul 1.00-", "Senin-", "Mei-",
        "2022-", "2022 dan ", "13.00, pukul 13.00, ", "5 (lima ", "setengah ", "puluhan ", "9", "- 5 ",
        "1 000 ", "lima koma ", "Rp 1 juta 1 ", "M 5,6 ", "1 mlr ", "1 trilnu ", "Rp 1.000a ", "5 s.d. ",
    ]

    /// For addresses and characters that nobody sees.
    public static let addresses = [
        "@", "a@", "/", "a.id/", "www.", "://", "a://", "@a ", "a.", "w", "@a.b,", "\u{200B}", "a\u{AD}", "\u{202F}", "\u{A0}a",
    ]

    public static let all = marks + names + statements + values + addresses

    /// A piece as often as it fits into a length.
    ///
    /// - Parameters:
    ///   - piece: What to repeat. Each star in it stands for a new name, so that a text may have any number of them.
    ///   - length: How many UTF-8 bytes the text has at most.
    public static func repeating(_ piece: String, length: Int) -> String {
        var text = ""
        var count = 0
        while true {
            var next = ""
            for character in piece {
                if character == "*" {
                    next += name(count)
                    count += 1
                } else {
                    next.append(character)
                }
            }
            guard text.utf8.count + next.utf8.count <= length else { return text }
            text += next
        }
    }

    /// The digits of a number as syllables: `Baba`, `Caba`, and so on.
    private static func name(_ number: Int) -> String {
        var name = ""
        var rest = number
        repeat {
            name += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return name.prefix(1).uppercased() + name.dropFirst() + "ng"
    }

    private static let syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "wa"]
}
