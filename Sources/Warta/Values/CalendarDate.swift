/// A date of the Gregorian calendar as far as a text gives it.
///
/// Nothing is added from elsewhere: of `Kamis (20/1)` the year is not known.
///
/// ```swift
/// let date = CalendarDate(year: 2022, month: 1, day: 20)!
/// print(date)                                            // 2022-01-20
/// print(CalendarDate(month: 1, day: 20)!)                // --01-20
/// ```
public struct CalendarDate: Sendable, Hashable {
    /// The days of the week, counted as ISO 8601 counts them.
    public enum Weekday: Int, Sendable, CaseIterable, Codable {
        case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// From 1 to 9999.
    public let year: Int?
    /// From 1 to 12.
    public let month: Int?
    /// The day of the month, from 1.
    public let day: Int?
    /// The day of the week as the text names it, whether it falls on that date or not.
    public let weekday: Weekday?

    /// - Returns: `nil` if no calendar has such a date, as the thirtieth of February, or if nothing is given. Without a
    ///   year February has 29 days.
    public init?(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Weekday? = nil) {
        guard year != nil || month != nil || day != nil || weekday != nil else { return nil }
        guard (1...9999).contains(year ?? 1), (1...12).contains(month ?? 1) else { return nil }
        guard (1...Self.days(inMonth: month ?? 1, of: year ?? 2000)).contains(day ?? 1) else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date as in ISO 8601: `2022-01-20`, `2022-01`, `2022`. What is missing in front is a hyphen, as in XML Schema:
    /// `--01-20`, `--01`, `---20`; a weekday alone is `-W-4`. A weekday beside a day is left out.
    public var description: String {
        guard year != nil || month != nil || day != nil else { return "-W-\(weekday!.rawValue)" }
        var text = year.map { Self.padded($0, 4) } ?? "-"
        guard month != nil || day != nil else { return text }
        text += "-" + (month.map { Self.padded($0, 2) } ?? "")
        return day.map { text + "-" + Self.padded($0, 2) } ?? text
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CalendarDate {
    /// Whether a range from this date to another does not run backwards, as far as the two tell.
    func mayLead(to last: CalendarDate) -> Bool {
        switch (year, last.year) {
        case (let from?, let to?): (from, month ?? 0, day ?? 0) <= (to, last.month ?? 13, last.day ?? 32)
        case (nil, nil): month != last.month || day ?? 0 <= last.day ?? 32
        default: true
        }
    }
}
