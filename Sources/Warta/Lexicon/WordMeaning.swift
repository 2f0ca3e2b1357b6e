/// What a word or a name of a few words can mean to the stages after the lexicon, beside the traits that the models see.
package enum WordMeaning: UInt8, CaseIterable, Sendable {
    // Dates and times.
    case month, shortMonth, weekday, partOfDay, zone
    /// What introduces a date, a year or a time: `hari`, `tanggal`, `bulan`, `tahun`, `pukul`.
    case weekdayWord, dayWord, monthWord, yearWord, clockWord
    /// What stands beside one: `Minggu lalu`, `kemarin (20/1)`, `5,2 tahun ini`, `sejak 2019`.
    case afterWeek, beforeDay, relativeTime, beforeYear
    case quarter, quarterNumber, otherCalendar

    // Amounts.
    case numeral, someNumber
    /// A letter behind money: `12,5M`.
    case scaleLetter
    /// The consonants of `triliun` and the like, which misspelt ones have too.
    case scaleConsonants
    case unit, unitLetter, unitPower, percent
    /// A unit of two words that is measured: no word of `skala Richter` is a name.
    case longMeasure
    /// Stands before the number that it is the unit of: `magnitudo 5,6`.
    case beforeUnit
    /// Stands behind degrees that say where a place is: `7,5 derajat LS`.
    case coordinate
    case currencySign, dollarLetters, currencyName, currencyCountry
    /// Leads from the start of a range to its end: `hingga`.
    case range
    /// Stands before a number that counts nothing: `pasal 5`, `skor 10:12`.
    case label, proportion

    // Names.
    case legalForm, innerLegalForm
    /// Heads of names: `biro`, `kabupaten`, `dinas`, `pondok`, and those that are mere words before a name.
    case unitOfBody, region, regionalBody, institution, looseHead
    case regional, ministry, minister, directorGeneral
    case prophet, sex, sportEvent

    // Quotes.
    case sourceNoun, announcement, announcementDetail
    case channel, beforeChannel, afterChannel, listener, newspaper
    case building, noPlace
    case article, listLink, written
    /// What somebody says, before the name and a colon: `jawaban`; what stands for a name before one: `Tanya`.
    case spokenNoun, turnLabel

    /// How many words a name with the meaning can have: those who ask look at no more.
    var longestName: Int {
        switch self {
        case .zone: 4
        case .range: 3
        case .partOfDay, .unit, .longMeasure, .percent, .currencyName, .currencyCountry, .directorGeneral: 2
        default: 1
        }
    }

    /// No newspaper's name, which words begin with, has more bytes.
    package static let longestPrefix = 16

    /// The words that a value can begin with, apart from numbers.
    static let valueStarts: Set<WordMeaning> = [
        .weekday, .month, .shortMonth, .numeral, .someNumber, .currencySign, .dollarLetters,
    ]
}
