/// Parts of the day, which tell the half of it that an hour is in.
package enum PartOfDay: Int, Sendable { case early, midday, late, night }

/// The words of dates and times.
extension WordMeanings {
    /// A month by its name, or by a short one, which needs a day or a year beside it.
    func month(_ hash: UInt64) -> Int? { self[.month, hash] ?? self[.shortMonth, hash] }

    func weekday(_ hash: UInt64) -> CalendarDate.Weekday? {
        self[.weekday, hash].flatMap(CalendarDate.Weekday.init(rawValue:))
    }

    func zone(_ hash: UInt64) -> TimeOfDay.Zone? { self[.zone, hash].map { TimeOfDay.Zone.allCases[$0] } }
}
