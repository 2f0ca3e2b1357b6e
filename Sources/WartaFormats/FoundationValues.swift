import Foundation
import Warta

extension Decimal {
    /// The same number.
    ///
    /// ```swift
    /// Decimal(Amount(25, scale: -1)!)         // 2.5
    /// ```
    public init(_ amount: Amount) {
        self.init(
            sign: amount.significand < 0 ? .minus : .plus, exponent: amount.scale,
            significand: Decimal(amount.significand.magnitude))
    }
}

extension DateComponents {
    /// What is known of a date, in the Gregorian calendar.
    ///
    /// ```swift
    /// DateComponents(CalendarDate(year: 2022, month: 1, day: 20)!).date!
    /// ```
    public init(_ date: CalendarDate) {
        self.init(
            calendar: Calendar(identifier: .gregorian), year: date.year, month: date.month, day: date.day,
            weekday: date.weekday.map(Self.weekday))
    }

    /// The hour, the minute, the second if the text gives it, and the zone if the text names one of Indonesia or the world.
    ///
    /// ```swift
    /// DateComponents(TimeOfDay(hour: 20, minute: 45, zone: .wib)!).timeZone     // GMT+7
    /// ```
    public init(_ time: TimeOfDay) {
        let zone = time.zone?.hoursFromUTC.flatMap { TimeZone(secondsFromGMT: $0 * 3600) }
        self.init(timeZone: zone, hour: time.hour, minute: time.minute, second: time.second)
    }

    /// Foundation's number of a day of the week: Sunday is the first.
    private static func weekday(_ weekday: CalendarDate.Weekday) -> Int { weekday.rawValue % 7 + 1 }
}
