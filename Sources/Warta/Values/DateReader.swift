/// Reads dates: `Kamis (20/1/2022)`, `20-22 Januari 2022`, `Januari 2022`, `tahun 2022`.
struct DateReader {
    let passage: Passage

    /// A date as far as it has been read, or its two ends.
    private struct Dates {
        var first: Parts
        var last: Parts?
        var end: Int
    }

    private struct Parts {
        var year: Int?
        var month: Int?
        var day: Int?
        var weekday: CalendarDate.Weekday?
        /// Whether the text gives a year of two digits that may be of either century.
        var hasUnclearYear = false

        var date: CalendarDate? { CalendarDate(year: year, month: month, day: day, weekday: weekday) }
    }

    private func span(_ dates: Dates, from start: Int) -> ValueSpan? {
        guard let first = dates.first.date else { return nil }
        let last = dates.last.flatMap(\.date)
        if dates.last != nil, last == nil { return nil }
        let isUnclear = dates.first.hasUnclearYear || dates.last?.hasUnclearYear ?? false
        let isExact = !isUnclear && last.map(first.mayLead(to:)) ?? true
        return ValueSpan(words: start..<dates.end, kind: .date, value: isExact ? .date(first, to: last) : nil)
    }

    /// The start with the word that introduces a date: `hari Senin`, `tanggal 20`, `bulan Januari`, `tahun 2022`.
    private func introduced(_ word: Int, by meaning: WordMeaning) -> Int {
        let hasStop = passage.isMark(word - 1, ".") && passage.isAttached(word - 1)
        let before = hasStop ? word - 2 : word - 1
        return passage.means(before, meaning) ? before : word
    }

    // MARK: From a weekday

    /// A date that begins with the day of the week.
    func date(atWeekday word: Int) -> ValueSpan? {
        guard let weekday = passage.meanings.weekday(passage.hash(word)) else { return nil }
        let start = introduced(word, by: .weekdayWord)
        guard start < word || passage.reading.isCapital(word), !isWeek(word) else { return nil }
        var dates = Dates(first: Parts(weekday: weekday), end: word + 1)
        if let next = passage.endOfConnector(word + 1), let other = passage.meanings.weekday(passage.hash(next)),
            passage.reading.isCapital(next)
        {
            dates.last = Parts(weekday: other)
            dates.end = next + 1
        }
        if let written = writtenDate(after: dates.end) { dates = combine(dates, written) }
        return span(dates, from: start)
    }

    /// Whether `Minggu` is a week at the start of a sentence: `Minggu lalu`.
    private func isWeek(_ word: Int) -> Bool {
        passage.means(word, .unit) && passage.reading.isSentenceStart(word) && passage.means(word + 1, .afterWeek)
    }

    /// The date in figures or with its month that follows a weekday, also after a comma or in brackets.
    private func writtenDate(after word: Int) -> Dates? {
        let start = endOfPartOfDay(word)
        var next = passage.isMark(start, ",") ? start + 1 : start
        if passage.isMark(next, "(") {
            guard var dates = numericDate(next + 1) ?? namedDate(next + 1) ?? dayAlone(next + 1),
                passage.isMark(dates.end, ")")
            else { return nil }
            dates.end += 1
            return dates
        }
        guard start == word else { return nil }
        if passage.means(next, .dayWord) { next += 1 }
        return numericDate(next) ?? namedDate(next)
    }

    /// The word after `malam` or `dini hari WIB`, which may stand between a weekday and the date in brackets.
    private func endOfPartOfDay(_ word: Int) -> Int {
        var end = passage.lookUp(.partOfDay, word)?.end ?? word
        if end > word { end = passage.lookUp(.zone, end)?.end ?? end }
        return end
    }

    private func dayAlone(_ word: Int) -> Dates? {
        passage.integer(word).map { Dates(first: Parts(day: $0), end: word + 1) }
    }

    private func combine(_ weekdays: Dates, _ written: Dates) -> Dates {
        var dates = written
        dates.first.weekday = weekdays.first.weekday
        dates.last?.weekday = weekdays.last?.weekday
        return dates
    }

    // MARK: From a month

    /// A month with or without a year.
    func date(atMonth word: Int) -> ValueSpan? {
        let start = introduced(word, by: .monthWord)
        guard let dates = months(word), start < word || passage.reading.isCapital(word) else { return nil }
        let isBare = start == word && dates.end == word + 1
        return isBare && isInName(word) ? nil : span(dates, from: start)
    }

    /// Whether a capital right after a month makes a name of the two.
    private func isInName(_ word: Int) -> Bool {
        passage.words.contains(word + 1) && passage.reading.isCapital(word + 1)
            && !passage.means(word + 1, .weekday)
    }

    private func months(_ word: Int) -> Dates? {
        let hash = passage.hash(word)
        guard let month = passage.meanings.month(hash) else { return nil }
        var dates = Dates(first: Parts(month: month), end: word + 1)
        takeYear(&dates.first, &dates.end)
        guard dates.first.year != nil || passage.means(word, .month) else { return nil }
        if let next = passage.endOfConnector(dates.end), let (last, end) = monthOrDay(next) {
            shareYear(&dates.first, last)
            (dates.last, dates.end) = (last, end)
        }
        return dates
    }

    /// The end of a range that begins with a month.
    private func monthOrDay(_ word: Int) -> (parts: Parts, end: Int)? {
        if let day = passage.integer(word) { return dayAndMonth(day, word + 1) }
        guard let month = passage.meanings[.month, passage.hash(word)] else { return nil }
        var parts = Parts(month: month)
        var end = word + 1
        takeYear(&parts, &end)
        return (parts, end)
    }

    /// The year after a month.
    private func takeYear(_ parts: inout Parts, _ end: inout Int) {
        var word = end
        if passage.isMark(word, "."), passage.isAttached(word), passage.words.contains(word + 1) { word += 1 }
        if passage.isMark(word, ",") { word += 1 }
        if passage.means(word, .yearWord) { word += 1 }
        guard let year = year(word), (1000..<3000).contains(year), !isCounted(word + 1) else { return }
        parts.year = year
        end = word + 1
    }

    /// Gives the start of a range the year that only its end has: the one before, where the months go over New Year.
    private func shareYear(_ first: inout Parts, _ last: Parts) {
        if last.hasUnclearYear { first.hasUnclearYear = true }
        guard first.year == nil, let year = last.year, let from = first.month, let to = last.month else { return }
        first.year = from > to ? year - 1 : year
    }

    /// A number of four digits.
    private func year(_ word: Int) -> Int? {
        guard let year = passage.integer(word, digits: 4), year >= 1000 else { return nil }
        return year
    }

    // MARK: From a number

    /// A date that begins with a number.
    func date(atNumber word: Int) -> ValueSpan? {
        guard let digits = passage.digits(word), digits.lengths[0] <= 4 else { return nil }
        let start = introduced(word, by: .dayWord)
        if let dates = namedDate(word) { return span(dates, from: start) }
        if let dates = numericDate(word), isFree(dates, word, isIntroduced: start < word) {
            return span(dates, from: start)
        }
        if start < word, let dates = days(word) { return span(dates, from: start) }
        return nil
    }

    /// Whether figures are a date without a weekday before them: a whole one, or one of a day and month in brackets that
    /// is no fraction, or stands after a word such as `kemarin`.
    private func isFree(_ dates: Dates, _ word: Int, isIntroduced: Bool) -> Bool {
        if isIntroduced { return true }
        if dates.first.year != nil, isWritten(dates, word) { return true }
        guard passage.isMark(word - 1, "("), passage.isMark(dates.end, ")") else { return false }
        // What is more than one is no fraction.
        return dates.first.day ?? 0 > dates.first.month ?? 0 || passage.means(word - 2, .beforeDay)
    }

    /// Whether figures with a year can be nothing else: `12-3-10` may be a record of wins, `04-12-22` is a date.
    private func isWritten(_ dates: Dates, _ word: Int) -> Bool {
        guard passage.integer(word) != nil, passage.integer(dates.end - 1) != nil, passage.isMark(dates.end - 2, "-") else {
            return true
        }
        return [word, dates.end - 3].contains { passage.digits($0).map { $0.lengths[0] == 2 && $0.values[0] < 10 } ?? false }
    }

    /// `20 Januari 2022`, `20-22 Januari`, `28 Mei hingga 1 Juni 2026`.
    private func namedDate(_ word: Int) -> Dates? {
        guard let first = passage.integer(word) else { return nil }
        var dates: Dates
        if let single = dayAndMonth(first, word + 1) {
            dates = Dates(first: single.parts, end: single.end)
        } else if let next = passage.endOfConnector(word + 1), let day = passage.integer(afterDayWord(next)),
            let last = dayAndMonth(day, afterDayWord(next) + 1)
        {
            return Dates(
                first: Parts(year: last.parts.year, month: last.parts.month, day: first), last: last.parts,
                end: last.end)
        } else {
            return nil
        }
        if let next = passage.endOfConnector(dates.end), let day = passage.integer(afterDayWord(next)),
            let last = dayAndMonth(day, afterDayWord(next) + 1)
        {
            shareYear(&dates.first, last.parts)
            (dates.last, dates.end) = (last.parts, last.end)
        }
        return dates
    }

    private func afterDayWord(_ word: Int) -> Int { passage.means(word, .dayWord) ? word + 1 : word }

    private func dayAndMonth(_ day: Int, _ word: Int) -> (parts: Parts, end: Int)? {
        let hash = passage.hash(word)
        guard let month = passage.meanings.month(hash) else { return nil }
        var parts = Parts(month: month, day: day)
        var end = word + 1
        takeYear(&parts, &end)
        return parts.date == nil ? nil : (parts, end)
    }

    /// `tanggal 20`, `tanggal 13 sampai 17`.
    private func days(_ word: Int) -> Dates? {
        guard let day = passage.integer(word) else { return nil }
        var dates = Dates(first: Parts(day: day), end: word + 1)
        if let next = passage.endOfConnector(word + 1), let last = passage.integer(afterDayWord(next)) {
            (dates.last, dates.end) = (Parts(day: last), afterDayWord(next) + 1)
        }
        return dates
    }

    // MARK: In figures

    /// `20/1/2022`, `20/1`, `20-1-2022`, `20.1.2022`, `2022-01-20`, `28-29/5/2026`, `30/5-1/6/2026`.
    private func numericDate(_ word: Int) -> Dates? {
        if let single = figures(word) {
            var dates = Dates(first: single.parts, end: single.end)
            if let next = passage.endOfConnector(single.end).map(afterDayWord), let last = figures(next) {
                shareYear(&dates.first, last.parts)
                (dates.last, dates.end) = (last.parts, last.end)
            }
            return dates
        }
        guard let day = passage.integer(word), let next = passage.endOfConnector(word + 1).map(afterDayWord),
            let last = figures(next)
        else { return nil }
        var first = last.parts
        first.day = day
        return Dates(first: first, last: last.parts, end: last.end)
    }

    private func figures(_ word: Int) -> (parts: Parts, end: Int)? {
        if let parts = dotted(word) { return (parts, word + 1) }
        if let year = year(word), let month = after("-", word + 1), let day = after("-", word + 3),
            endsFigures(word + 5)
        {
            let parts = Parts(year: year, month: month, day: day)
            return parts.date == nil ? nil : (parts, word + 5)
        }
        guard let day = passage.integer(word) else { return nil }
        for mark in ["/", "-"] as [Unicode.Scalar] {
            guard let month = after(mark, word + 1) else { continue }
            var parts = Parts(month: month, day: day)
            var end = word + 3
            if let year = after(mark, end, digits: 4) {
                parts.year = year < 100 ? Self.year(ofTwoDigits: year) : year
                parts.hasUnclearYear = parts.year == nil
                end += 2
            }
            guard endsFigures(end), parts.date != nil, mark == "/" || parts.year ?? 0 >= 1900 || parts.hasUnclearYear else {
                return nil
            }
            return (parts, end)
        }
        return nil
    }

    /// What a newspaper means by a year of two digits: 45 to 99 are of the last century, from the year in which the country
    /// became independent, and 00 to 35 of this one; those between may be of either.
    private static func year(ofTwoDigits year: Int) -> Int? {
        switch year {
        case 45...: 1900 + year
        case ...35: 2000 + year
        default: nil
        }
    }

    private func after(_ mark: Unicode.Scalar, _ word: Int, digits: Int = 2) -> Int? {
        guard passage.isMark(word, mark), passage.isAttached(word), passage.isAttached(word + 1),
            let number = passage.integer(word + 1, digits: digits), let groups = passage.digits(word + 1)
        else { return nil }
        return digits == 4 && groups.lengths[0] != 4 && groups.lengths[0] != 2 ? nil : number
    }

    /// Whether no further figures follow: `1/2/3/4` is no date.
    private func endsFigures(_ word: Int) -> Bool {
        !(passage.isMark(word, "/") && passage.isAttached(word) && passage.digits(word + 1) != nil)
    }

    /// `20.1.2022`, which is one word.
    private func dotted(_ word: Int) -> Parts? {
        guard let groups = passage.digits(word), groups.isWhole, groups.count == 3, groups.hasPointsOnly,
            groups.lengths[0] <= 2, groups.lengths[1] <= 2, groups.lengths[2] == 4
        else { return nil }
        let parts = Parts(year: Int(groups.values[2]), month: Int(groups.values[1]), day: Int(groups.values[0]))
        return parts.date == nil || parts.year! < 1900 ? nil : parts
    }

    // MARK: Years

    /// A year, or years, beginning at the word: `tahun 2022`, `sejak 2019`, `2019-2024`, `1990-an`.
    ///
    /// - Parameter isListed: Whether the word goes on with a list of years.
    func year(at word: Int, isListed: Bool = false) -> ValueSpan? {
        guard let year = year(word) else { return nil }
        let start = introduced(word, by: .yearWord)
        let isIntroduced = start < word
        guard (isIntroduced ? 1000..<3000 : 1900..<2100).contains(year), !isOfAnotherCalendar(word + 1) else {
            return nil
        }
        var dates = Dates(first: Parts(year: year), end: word + 1)
        if let last = endOfDecade(word, year) {
            (dates.last, dates.end) = (Parts(year: last), word + 3)
        } else if let last = season(word, year) {
            (dates.last, dates.end) = (Parts(year: last), word + 3)
            return span(dates, from: start)
        } else if let (last, end) = lastYear(word, year) {
            (dates.last, dates.end) = (Parts(year: last), end)
        } else if passage.isMark(word + 1, "/"), passage.isAttached(word + 1) {
            return nil
        }
        let isYear = isIntroduced || isListed || isPlaced(word) || isInBrackets(dates, word)
        return isYear && (isIntroduced || !isCounted(dates.end)) ? span(dates, from: start) : nil
    }

    /// Whether what stands before a number says that it is a year.
    private func isPlaced(_ word: Int) -> Bool {
        passage.means(word - 1, .beforeYear)
            || passage.means(word - 2, .quarter) && passage.means(word - 1, .quarterNumber)
    }

    private func isInBrackets(_ dates: Dates, _ word: Int) -> Bool {
        dates.last != nil && passage.isMark(word - 1, "(") && passage.isMark(dates.end, ")")
    }

    /// Whether the number before a word counts something: `pada 2000 orang`.
    private func isCounted(_ word: Int) -> Bool {
        guard let unit = passage.lookUp(.unit, word) else {
            return passage.lookUp(.currencyName, word) != nil || passage.isMark(word, "%") || passage.means(word, .numeral)
        }
        return Unit.Kind(code: unit.value) != .time
    }

    /// `tahun 1447 H`, `tahun 70 SM`.
    private func isOfAnotherCalendar(_ word: Int) -> Bool { passage.means(word, .otherCalendar) }

    private func endOfDecade(_ word: Int, _ year: Int) -> Int? {
        guard passage.isMark(word + 1, "-"), passage.hash(word + 2) == FunctionWord.about, year % 10 == 0 else { return nil }
        return year + 9
    }

    /// `2022/2023`
    private func season(_ word: Int, _ year: Int) -> Int? {
        guard let next = after("/", word + 1, digits: 4) else { return nil }
        let last = next < 100 ? year / 100 * 100 + next : next
        return last == year + 1 ? last : nil
    }

    private func lastYear(_ word: Int, _ year: Int) -> (Int, end: Int)? {
        let before = introduced(word, by: .yearWord) - 1
        let isBetween = passage.hash(before) == FunctionWord.between && passage.hash(word + 1) == FunctionWord.and
        guard var next = passage.endOfConnector(word + 1) ?? (isBetween ? word + 2 : nil) else { return nil }
        if passage.means(next, .yearWord) { next += 1 }
        guard let last = self.year(next), (year + 1..<2100).contains(last) else { return nil }
        return (last, next + 1)
    }
}
