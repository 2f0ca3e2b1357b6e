import Testing
import WartaTestSupport

@testable import Warta

@Suite("Exact values")
struct AmountTests {
    @Test("An amount has one form, whatever zeros it was made with")
    func normalForm() {
        #expect(Amount(1_500) == Amount(15, scale: 2) && Amount(0, scale: 5) == Amount(0))
        #expect(Set([Amount(100, scale: -2), Amount(1)]).count == 1)
    }

    @Test(
        "Its digits",
        arguments: [
            (125, 11, "12500000000000"), (25, -1, "2.5"), (-3, -2, "-0.03"), (7, -3, "0.007"), (0, 9, "0"),
            (1234, -2, "12.34"), (-5, 1, "-50"),
        ])
    func digits(significand: Int64, scale: Int, text: String) throws {
        let amount = try #require(Amount(significand, scale: scale))
        #expect(amount.description == text)
        #expect(Double(amount) == Double(text))
        #expect(Int(exactly: amount) == Int(text))
    }

    @Test("What is too large is none")
    func limits() {
        #expect(
            Amount(.max) == nil && Amount(.min) == nil && Amount(1, scale: 37) == nil && Amount(1, scale: .max) == nil)
        #expect(Amount(9, scale: 36)?.scaled(by: 1) == nil)
        #expect(Amount(999_999_999_999_999_999)?.adding(Amount(1, scale: -1)!) == nil)
    }

    @Test("The order is that of the numbers", arguments: 1...3 as ClosedRange<UInt64>)
    func order(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let pair = try (0..<2).map { _ in
                try #require(
                    Amount(
                        Int64.random(in: -9_999...9_999, using: &random),
                        scale: Int.random(in: -20...20, using: &random)))
            }
            #expect((pair[0] < pair[1]) == (Double(pair[0]) < Double(pair[1])))
        }
    }

    @Test("Dates that no calendar has are none")
    func impossibleDates() {
        #expect(
            CalendarDate(year: 2023, month: 2, day: 29) == nil && CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(month: 2, day: 29) != nil && CalendarDate(year: 2024, month: 2, day: 29) != nil)
        #expect(
            CalendarDate(month: 13) == nil && CalendarDate(day: 32) == nil && CalendarDate(month: 4, day: 31) == nil)
        #expect(CalendarDate() == nil && CalendarDate(year: 0) == nil && CalendarDate(year: 10_000) == nil)
    }

    @Test("Times that no clock shows are none")
    func impossibleTimes() {
        #expect(TimeOfDay(hour: 24) != nil && TimeOfDay(hour: 24, minute: 1) == nil && TimeOfDay(hour: 25) == nil)
        #expect(
            TimeOfDay(hour: 7, minute: 60) == nil && TimeOfDay(hour: -1) == nil && TimeOfDay(hour: 7, second: 61) == nil
        )
    }

    @Test("Dates in ISO 8601, with hyphens for what is not known")
    func isoDates() {
        #expect(
            CalendarDate(year: 44)?.description == "0044"
                && CalendarDate(year: 2022, month: 1)?.description == "2022-01")
        #expect(CalendarDate(month: 1)?.description == "--01" && CalendarDate(day: 7)?.description == "---07")
        #expect(CalendarDate(weekday: .thursday)?.description == "-W-4")
    }
}
