import Foundation
import Testing
import WartaTestSupport

@testable import Warta

@Suite("Values as JSON")
struct ValueCodingTests {
    private func json(_ value: some Encodable) throws -> String { String(decoding: try JSONEncoder().encode(value), as: UTF8.self) }

    private func value<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    @Test("Dates come back but for the weekday beside a day", arguments: [nil, 1, 2022, 9999])
    func dates(year: Int?) throws {
        for month in [nil, 1, 12] {
            for day in [nil, 1, 31] where year != nil || month != nil || day != nil {
                let date = try #require(CalendarDate(year: year, month: month, day: day))
                #expect(try json(date) == "\"\(date)\"")
                #expect(try value(json(date)) == date)
                let named = try #require(CalendarDate(year: year, month: month, day: day, weekday: .friday))
                #expect(try value(json(named)) == date)
            }
        }
        for weekday in CalendarDate.Weekday.allCases {
            let date = try #require(CalendarDate(weekday: weekday))
            #expect(try value(json(date)) == date)
        }
    }

    @Test("Times come back but for the zone of the place")
    func times() throws {
        for zone in [nil] + TimeOfDay.Zone.allCases {
            for second in [nil, 0, 60] {
                let time = try #require(TimeOfDay(hour: 9, minute: 5, second: second, zone: zone))
                #expect(try value(json(time)) == time.inZone(zone == .local ? nil : zone))
            }
        }
    }

    @Test(
        "What is no date and no time is an error",
        arguments: [
            "", "-", "--", "2022-", "2022-13", "2022-02-30", "22-01-20", "+2022", "2022-1-20", "-W-8", "-W-", "--01-20-", "20",
            "20:4", "25:00", "20:45+06:00", "20:45ZZ", ":", "20:45/", "/", "2022/20:45", "2022/2023/2024", "2022 ",
        ])
    func noValue(text: String) {
        #expect(throws: DecodingError.self) { try value("\"\(text)\"", as: EntityValue.self) }
        #expect(throws: DecodingError.self) { try value("\"\(text)\"", as: CalendarDate.self) }
        #expect(throws: DecodingError.self) { try value("\"\(text)\"", as: TimeOfDay.self) }
    }

    @Test("Whole amounts of 64 bits and amounts of fifteen digits come back", arguments: 1...3 as ClosedRange<UInt64>)
    func amounts(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let digits = Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
            let amount = Amount(digits, scale: Int.random(in: -20...20, using: &random))!
            #expect(try value(json(amount)) == amount)
            let whole = Amount(Int64.random(in: 0...999_999_999_999_999_999, using: &random))!
            #expect(try json(whole) == whole.description)
            #expect(try value(json(whole)) == whole)
        }
    }

    @Test("What is read of an amount is what is said to be written", arguments: 1...3 as ClosedRange<UInt64>)
    func longAmounts(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let digits = Int64.random(in: -Amount.largestSignificand...Amount.largestSignificand, using: &random)
            let amount = Amount(digits, scale: Int.random(in: -36...18, using: &random))!
            #expect(try value(json(amount)) == amount.asWritten)
        }
    }

    @Test(
        "Values have the form of the command's JSON",
        arguments: [
            (#"{"amount":12500000000000,"currency":"IDR"}"#, EntityValue.money(Amount(125, scale: 11)!, currency: "IDR")),
            (#"{"amount":5,"currency":"USD","to":6.5}"#, .money(Amount(5)!, to: Amount(65, scale: -1), currency: "USD")),
            (#"{"amount":970000,"unit":"unit"}"#, .quantity(Amount(970_000)!, unit: "unit")),
            (#"{"amount":2.5}"#, .percent(Amount(25, scale: -1)!)),
            (
                #""2022-01-20\/2022-01-22""#,
                .date(CalendarDate(year: 2022, month: 1, day: 20)!, to: CalendarDate(year: 2022, month: 1, day: 22))
            ),
            (#""20:45+07:00""#, .time(TimeOfDay(hour: 20, minute: 45, zone: .wib)!)),
        ])
    func forms(json: String, value: EntityValue) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(value), as: UTF8.self) == json)
        #expect(try self.value(json) == value)
    }
}
