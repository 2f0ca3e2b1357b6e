/// What a date, a time, an amount of money, a quantity or a percentage comes to.
///
/// Values of other kinds may be added in later versions. Where the text gives a range, as in `20-22 Januari 2022` or
/// `Rp 5-6 juta`, the second place of a case holds its end.
///
/// ```swift
/// for entity in Analyzer().analyze("Harga naik 20 persen, Kamis (20/1/2022).").entities {
///     switch entity.value {
///     case .percent(let amount, to: nil): print(amount)       // 20
///     case .date(let date, to: nil): print(date)              // 2022-01-20
///     default: break
///     }
/// }
/// ```
@nonexhaustive
public enum EntityValue: Sendable, Hashable {
    /// A date, or the first and the last date of a range.
    case date(CalendarDate, to: CalendarDate? = nil)
    /// A time of the day, or the first and the last of a range.
    case time(TimeOfDay, to: TimeOfDay? = nil)
    /// An amount of a currency, which is named by its ISO 4217 code: `IDR`.
    case money(Amount, to: Amount? = nil, currency: String)
    /// An amount of a unit: `orang`, `kilogram`, `kilometer/jam`. Abbreviations are written out, spellings made one.
    case quantity(Amount, to: Amount? = nil, unit: String)
    /// A number of hundredths.
    case percent(Amount, to: Amount? = nil)
}

extension EntityValue: CustomStringConvertible {
    /// The value on one line: `2022-01-20`, `20:45+07:00`, `5000000/6000000 IDR`, `20%`. The ends of a range are
    /// separated by `/`, as ISO 8601 separates them.
    public var description: String {
        switch self {
        case .date(let first, let last): Self.range(first, last)
        case .time(let first, let last): Self.range(first, last)
        case .money(let first, let last, let currency): Self.range(first, last) + " " + currency
        case .quantity(let first, let last, let unit): Self.range(first, last) + " " + unit
        case .percent(let first, let last): Self.range(first, last) + "%"
        }
    }

    private static func range<Value: CustomStringConvertible>(_ first: Value, _ last: Value?) -> String {
        last.map { "\(first)/\($0)" } ?? first.description
    }
}
