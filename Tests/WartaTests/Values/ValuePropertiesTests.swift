import Testing
import WartaTestSupport

@testable import Warta

@Suite("Dates, times and amounts of any text")
struct ValuePropertiesTests {
    private func entities(_ text: String) -> [Entity] {
        Pipeline().entities(text) { _ in Mentions() }
    }

    private func values(_ text: String) -> [EntityValue?] { entities(text).map(\.value) }

    // MARK: A value comes back from the ways in which it is written

    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]

    @Test("Dates", arguments: 1...3 as ClosedRange<UInt64>)
    func dates(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<100 {
            let year = Int.random(in: 1901...2099, using: &random), month = Int.random(in: 1...12, using: &random)
            let day = Int.random(in: 1...28, using: &random)
            let name = Self.months[month - 1]
            let date = try #require(CalendarDate(year: year, month: month, day: day))
            for written in [
                "\(day) \(name) \(year)", "tanggal \(day) \(name) \(year)", "\(day)/\(month)/\(year)",
                "\(day)-\(month)-\(year)", date.description,
            ] {
                #expect(values("Acara itu digelar \(written) di sana.") == [.date(date)], "\(written)")
            }
            let onMonday = CalendarDate(year: year, month: month, day: day, weekday: .monday)
            for written in [
                "Senin (\(day)/\(month)/\(year))", "Senin, \(day) \(name) \(year)",
                "hari Senin tanggal \(day) \(name) \(year)",
            ] {
                #expect(values("Acara itu digelar \(written).") == onMonday.map { [.date($0)] }, "\(written)")
            }
        }
    }

    @Test("Times", arguments: TimeOfDay.Zone.allCases)
    func times(zone: TimeOfDay.Zone) {
        let name = zone == .local ? "waktu setempat" : zone.rawValue
        for minutes in stride(from: 0, to: 24 * 60, by: 7) {
            let (hour, minute) = (minutes / 60, minutes % 60)
            let digits = "\(hour).\(minute < 10 ? "0" : "")\(minute)"
            let expected = TimeOfDay(hour: hour, minute: minute, zone: zone).map { [EntityValue.time($0)] }
            #expect(values("Hujan turun pukul \(digits) \(name).") == expected)
            #expect(values("Hujan turun \(digits) \(name).") == expected)
        }
    }

    @Test("Amounts in digits", arguments: 1...3 as ClosedRange<UInt64>)
    func digits(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<100 {
            let number = Int64.random(in: 1...999_999_999_999, using: &random)
            let fraction = Int64.random(in: 1...9, using: &random)
            let whole = try #require(Amount(number)), decimal = try #require(Amount(number * 10 + fraction, scale: -1))
            let grouped = Self.grouped(number)
            #expect(values("Harganya Rp \(grouped).") == [.money(whole, currency: "IDR")])
            #expect(values("Harganya Rp\(grouped),\(fraction).") == [.money(decimal, currency: "IDR")])
            #expect(values("Harganya \(grouped) rupiah.") == [.money(whole, currency: "IDR")])
            #expect(values("Yang dijual \(grouped) ekor.") == [.quantity(whole, unit: "ekor")])
            #expect(values("Naik \(grouped),\(fraction) persen.") == [.percent(decimal)])
            #expect(values("Naik \(grouped),\(fraction)%.") == [.percent(decimal)])
            let million = try #require(decimal.scaled(by: 6))
            #expect(values("Beratnya \(grouped),\(fraction) juta ton.") == [.quantity(million, unit: "ton")])
        }
    }

    /// Digits with points between thousands.
    private static func grouped(_ number: Int64) -> String {
        let digits = Array(String(number))
        return digits.indices.reduce(into: "") { text, index in
            if index > 0, (digits.count - index) % 3 == 0 { text += "." }
            text.append(digits[index])
        }
    }

    @Test("Amounts in words", arguments: 1...3 as ClosedRange<UInt64>)
    func words(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let limit: Int64 = [9, 99, 999, 9_999, 999_999, 999_999_999, 999_999_999_999].randomElement(using: &random)!
            let number = Int64.random(in: 1...limit, using: &random)
            let amount = try #require(Amount(number))
            #expect(
                values("Yang hadir \(Self.spelled(number)) orang.") == [.quantity(amount, unit: "orang")],
                "\(Self.spelled(number))")
        }
    }

    /// A number in words, as schools teach it.
    private static func spelled(_ number: Int64) -> String {
        let digits = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
        func joined(_ first: String, _ rest: Int64) -> String { rest == 0 ? first : first + " " + spelled(rest) }
        switch number {
        case ..<10: return digits[Int(number)]
        case 10: return "sepuluh"
        case 11: return "sebelas"
        case ..<20: return digits[Int(number - 10)] + " belas"
        case ..<100: return joined(digits[Int(number / 10)] + " puluh", number % 10)
        case ..<200: return joined("seratus", number % 100)
        case ..<1_000: return joined(digits[Int(number / 100)] + " ratus", number % 100)
        case ..<2_000: return joined("seribu", number % 1_000)
        case ..<1_000_000: return joined(spelled(number / 1_000) + " ribu", number % 1_000)
        case ..<1_000_000_000: return joined(spelled(number / 1_000_000) + " juta", number % 1_000_000)
        default: return joined(spelled(number / 1_000_000_000) + " miliar", number % 1_000_000_000)
        }
    }

    // MARK: Any words

    private static let pieces = [
        "1", "12", "2022", "12,5", "20.45", "1.000.000", "1,000", "99999999999999999999999", "20.1.2022", "16GB", "Rp5",
        "Rp1,5juta",
        "20an", "007", "0", "Rp", "US", "$", "€", "S$", "dolar", "rupiah", "AS", "persen", "%", "juta", "ribu",
        "triliun", "satu", "dua",
        "puluh", "belas", "ratus", "seratus", "seribu", "sejuta", "setengah", "puluhan", "jutaan", "beberapa", "lebih",
        "an", "orang",
        "m", "m²", "km", "jam", "per", "/", "hari", "tahun", "bulan", "tanggal", "pukul", "pkl", "WIB", "waktu",
        "setempat", "Indonesia",
        "malam", "pagi", "dini", "Senin", "Minggu", "Januari", "Mei", "Des", "(", ")", ",", ".", "-", "–", ":", "+",
        "minus", "hingga",
        "sampai", "dengan", "antara", "dan", "pasal", "ke", "ini", "°", "C", "T", "M", "Raja", "\n", "\"", "😅",
        "\u{301}",
    ]

    @Test("They are what the text says, in order and apart", arguments: 1...8 as ClosedRange<UInt64>)
    func anyWords(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let count = [1, 2, 4, 8, 30].randomElement(using: &random)!
            let text = (0..<count).reduce(into: "") { text, _ in
                text += Self.pieces.randomElement(using: &random)! + ["", " ", " "].randomElement(using: &random)!
            }
            var end = 0
            for entity in entities(text) {
                #expect(entity.utf8Range.lowerBound >= end, "\(text.debugDescription)")
                #expect(String(text[entity.range]) == entity.text && !entity.text.isEmpty, "\(text.debugDescription)")
                #expect(entity.value == nil || !entity.value!.description.isEmpty)
                end = entity.utf8Range.upperBound
            }
        }
    }

    @Test("Any characters", arguments: 1...4 as ClosedRange<UInt64>)
    func anyCharacters(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<300 {
            let text =
                random.next() + " 12,5 juta " + random.next() + " Rp " + random.next() + "20/1/2022" + random.next()
            #expect(entities(text).allSatisfy { String(text[$0.range]) == $0.text })
        }
    }

    @Test("Long runs of one kind come to an end", arguments: HostileText.values)
    func longRuns(piece: String) {
        let text = HostileText.repeating(piece, length: 20_000)
        #expect(entities(text).allSatisfy { $0.utf8Range.upperBound <= text.utf8.count })
    }

    // MARK: Names

    @Test("A name keeps its numbers, and mentions count all entities")
    func names() throws {
        let lexicon = Lexicon.standard.adding([LexiconEntry("Gerakan 30 September", kind: .organization)])
        let document = Analyzer(lexicon: lexicon).analyze(
            "Pada Senin (20/1/2022), Rini Astuti menulis soal Gerakan 30 September. Rini menjual 12 buku.")
        #expect(
            document.entities.map(\.text) == [
                "Senin (20/1/2022)", "Rini Astuti", "Gerakan 30 September", "Rini", "12 buku",
            ])
        let rini = try #require(document.actors.first { $0.kind == .person })
        #expect(rini.mentions.map { document.entities[$0].text } == ["Rini Astuti", "Rini"])
        #expect(document.entities.allSatisfy { $0.kind.isName || $0.actor == nil && $0.link == nil })
    }

    @Test("Statements are the same with dates and amounts among the names of the caller")
    func quotes() {
        let text =
            "Senin (20/1/2022), “Naik 20 persen,” kata Rini Astuti. Menurut Wahyu Hidayat, harga Rp 5 ribu itu wajar."
        let entities = EntityTagger().entities(in: text)
        #expect(entities.contains { $0.value != nil })
        let attributor = QuoteAttributor()
        #expect(
            attributor.quotes(in: text, entities: entities)
                == attributor.quotes(in: text, entities: entities.filter(\.kind.isName)))
    }
}
