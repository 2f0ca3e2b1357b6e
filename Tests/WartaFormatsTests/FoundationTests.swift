import Foundation
import Testing
import Warta
import WartaFormats

@Suite("Foundation's types")
struct FoundationTests {
    @Test(
        "An amount is the same decimal number",
        arguments: [(125, 11), (25, -1), (-3, -2), (0, 0), (999_999_999_999_999_999, -36), (-999_999_999_999_999_999, 18), (1, 36)])
    func decimal(significand: Int64, scale: Int) throws {
        let amount = try #require(Amount(significand, scale: scale))
        #expect(Decimal(amount) == Decimal(string: amount.description))
    }

    @Test("A date has the components that are known")
    func date() throws {
        let day = DateComponents(try #require(CalendarDate(year: 2022, month: 1, day: 20, weekday: .thursday)))
        #expect(day.year == 2022 && day.month == 1 && day.day == 20 && day.weekday == 5)
        let date = try #require(day.date)
        #expect(Calendar(identifier: .gregorian).component(.weekday, from: date) == 5)
        let sunday = DateComponents(try #require(CalendarDate(weekday: .sunday)))
        #expect(sunday.weekday == 1 && sunday.year == nil && sunday.day == nil)
    }

    @Test("A time has the zone that is known")
    func time() throws {
        let time = DateComponents(try #require(TimeOfDay(hour: 20, minute: 45, zone: .wib)))
        #expect(time.hour == 20 && time.minute == 45 && time.second == nil && time.timeZone?.secondsFromGMT() == 25_200)
        #expect(DateComponents(try #require(TimeOfDay(hour: 20, zone: .local))).timeZone == nil)
    }

    @Test("Errors say what is wrong")
    func errors() {
        let errors: [any Error] = [
            AnalysisError.textTooLong(5), LexiconError(file: "names.tsv", line: 2, message: "no name"),
            EntityModelError.otherFormat("WARTAEM2"),
        ]
        for error in errors { #expect(error.localizedDescription == "\(error)") }
    }

    @Test("A model's file is named where it cannot be read")
    func modelFile() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "lama.model")
        let missing = InputError(file: file.relativePath, line: nil, message: "no such file")
        #expect(throws: missing) { try EntityModel(contentsOf: file) }
        try Data("WARTAEM2".utf8).write(to: file)
        let error = #expect(throws: InputError.self) { try EntityModel(contentsOf: file) }
        #expect(error?.localizedDescription.hasPrefix("\(file.relativePath): an entity model of the format WARTAEM2") == true)
    }
}
