/// A time of the day as a text gives it.
///
/// ```swift
/// print(TimeOfDay(hour: 20, minute: 45, zone: .wib)!)     // 20:45+07:00
/// ```
public struct TimeOfDay: Sendable, Hashable {
    /// What clock a time is read from. Zones may be added in later versions.
    @nonexhaustive
    public enum Zone: String, Sendable, CaseIterable, Codable {
        /// Western Indonesia, `+07:00`.
        case wib = "WIB"
        /// Central Indonesia, `+08:00`.
        case wita = "WITA"
        /// Eastern Indonesia, `+09:00`.
        case wit = "WIT"
        /// Coordinated Universal Time, also written `GMT`.
        case utc = "UTC"
        /// That of the place: `waktu setempat`.
        case local

        /// Hours ahead of Coordinated Universal Time, where the text tells.
        public var hoursFromUTC: Int? {
            switch self {
            case .wib: 7
            case .wita: 8
            case .wit: 9
            case .utc: 0
            case .local: nil
            }
        }
    }

    /// From 0 to 24, the last only at the end of a day: `pukul 24.00`.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int
    /// From 0 to 60, the last only for a leap second.
    public let second: Int?
    /// The clock; `nil` where the text does not name it.
    public let zone: Zone?

    /// - Returns: `nil` if no clock shows such a time.
    public init?(hour: Int, minute: Int = 0, second: Int? = nil, zone: Zone? = nil) {
        guard (0...23).contains(hour) || hour == 24 && minute == 0 && (second ?? 0) == 0 else { return nil }
        guard (0...59).contains(minute), (0...60).contains(second ?? 0) else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
        self.zone = zone
    }

    /// The same minute of another hour from 0 to 23.
    func inHour(_ hour: Int) -> TimeOfDay {
        TimeOfDay(hour: hour, minute: minute, second: second, zone: zone)!
    }

    func inZone(_ zone: Zone?) -> TimeOfDay {
        TimeOfDay(hour: hour, minute: minute, second: second, zone: zone)!
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The time as in ISO 8601: `20:45`, `20:45+07:00`, `20:45:30Z`.
    public var description: String {
        let parts = [hour, minute] + (second.map { [$0] } ?? [])
        let clock = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        guard let offset = zone?.hoursFromUTC else { return clock }
        return offset == 0 ? clock + "Z" : clock + "+0\(offset):00"
    }
}
