/// Reads money, percentages and quantities: `Rp 12,5 triliun`, `20 persen`, `970 ribu unit`.
struct AmountReader {
    let passage: Passage

    private enum Measure: Equatable {
        case percent
        case currency(String)
        case unit(Unit)

        static func == (left: Measure, right: Measure) -> Bool {
            switch (left, right) {
            case (.percent, .percent): true
            case (.currency(let a), .currency(let b)): a == b
            case (.unit(let a), .unit(let b)): a.name == b.name
            default: false
            }
        }
    }

    // MARK: Money with its sign before it

    /// Money whose sign is the word, or begins it.
    func money(at word: Int) -> ValueSpan? {
        guard let sign = sign(word), var first = amount(behind: sign) else { return nil }
        var last: NumberPhrase?
        if let next = passage.endOfConnector(first.end) {
            let again = self.sign(next)
            let second = again.map(amount(behind:)) ?? passage.number(next).map(priced)
            if again?.currency ?? sign.currency == sign.currency, let second, isRange(&first, second) { last = second }
        }
        var end = (last ?? first).end
        if let (currency, next) = currencyName(end), currency == sign.currency { end = next }
        return ValueSpan(
            words: sign.start..<end, kind: .money, value: value(first, last, .currency(sign.currency)))
    }

    private typealias Sign = (currency: String, start: Int, number: Int, offset: Int?)

    private func sign(_ word: Int) -> Sign? {
        guard passage.words.contains(word) else { return nil }
        if let currency = Currency.signs[passage.hash(word)] {
            if isDollarSign(word) { return dollars(word, currency) }
            guard currency == "IDR" || passage.reading.shape(word) == .upper || !isLetters(word) else { return nil }
            let hasStop = passage.isMark(word + 1, ".") && passage.isAttached(word + 1)
            return (currency, word, word + (hasStop ? 2 : 1), nil)
        }
        // `US$`, whose letters come first.
        if isDollarSign(word + 1), passage.isAttached(word + 1), let currency = Currency.dollarSigns[passage.hash(word)] {
            return (currency, word, word + 2, nil)
        }
        return joinedSign(word)
    }

    private func isDollarSign(_ word: Int) -> Bool { passage.isMark(word, "$") }

    private func isLetters(_ word: Int) -> Bool { passage.reading.words.classes[word].isWord }

    /// The currency of a dollar sign whose letters, if any, belong to a name.
    private func dollars(_ word: Int, _ currency: String) -> Sign {
        let reading = passage.reading
        let issuer = reading.words.isAttached(word) ? Currency.dollarSigns[reading.lexemes.hashes[word - 1]] : nil
        return (issuer ?? currency, word, word + 1, nil)
    }

    /// `Rp500`, `RM20`: the sign in one word with the number.
    private func joinedSign(_ word: Int) -> Sign? {
        let range = passage.reading.words.utf8Range(word)
        guard range.count > 2 else { return nil }
        for length in 2...min(3, range.count - 1) {
            let number = range.lowerBound + length
            guard passage.reading.bytes[number] &- UInt8(ascii: "0") < 10 else { continue }
            let hash = WordHash.of(passage.reading.bytes, range.lowerBound..<number)
            return Currency.signs[hash].map { ($0, word, word, number) }
        }
        return nil
    }

    private func amount(behind sign: Sign) -> NumberPhrase? {
        passage.number(sign.number, from: sign.offset).map(priced)
    }

    /// A number as prices are written: `50.000,-`, `1,5 T`, and never with a fraction of three digits.
    private func priced(_ number: NumberPhrase) -> NumberPhrase {
        var number = number.power == 0 ? number.asThousands : number
        if number.power == 0, let power = Self.letterPower(passage, number.end) {
            number.amount = number.amount?.scaled(by: power)
            number.power = power
            number.end += 1
        }
        let mark = number.end
        if passage.isMark(mark, ",") || passage.isMark(mark, "."), passage.isMark(mark + 1, "-"),
            passage.isAttached(mark), passage.isAttached(mark + 1), passage.number(mark + 2) == nil || !passage.isAttached(mark + 2)
        {
            number.end += 2
        }
        return number
    }

    /// `M` for `miliar` and `T` for `triliun`, which only prices use.
    private static func letterPower(_ passage: Passage, _ word: Int) -> Int? {
        guard passage.words.contains(word), passage.reading.shape(word) == .initial,
            passage.reading.words.utf8Range(word).count == 1
        else { return nil }
        if passage.isMark(word, "M") { return 9 }
        return passage.isMark(word, "T") ? 12 : nil
    }

    // MARK: What stands behind a number

    /// Money, a percentage or a quantity whose number begins at the word.
    func amount(at word: Int) -> ValueSpan? {
        guard var first = passage.number(word) else { return nil }
        if let (measure, end) = measure(behind: first) {
            if let next = passage.endOfConnector(end), let second = passage.number(next),
                let (again, last) = self.measure(behind: second), again == measure, isRange(&first, second)
            {
                return span(first, second, measure, end: last)
            }
            return span(first, nil, measure, end: end)
        }
        guard first.suffix == nil, let next = passage.endOfConnector(first.end), let second = passage.number(next),
            let (measure, end) = measure(behind: second), isRange(&first, second)
        else { return nil }
        // `tipe 2 hingga 49 persen`
        if passage.dash(first.end) == nil, isLabelled(first) { return nil }
        return span(first, second, measure, end: end)
    }

    private func span(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure, end: Int) -> ValueSpan? {
        var start = first.start
        var isNegative = false
        let kind: Entity.Kind
        switch measure {
        case .unit(let unit):
            guard isQuantity(first, last, unit, end: end) else { return nil }
            kind = .quantity
        case .percent:
            kind = .percent
            (start, isNegative) = minus(start)
        case .currency: kind = .money
        }
        var value = value(first, last, measure)
        if isNegative, case .percent(let amount, to: nil) = value { value = .percent(amount.negated) }
        return ValueSpan(words: start..<end, kind: kind, value: value)
    }

    /// `minus 5 persen`, `-5%`.
    private func minus(_ word: Int) -> (start: Int, Bool) {
        let before = word - 1
        guard passage.words.contains(before) else { return (word, false) }
        // `plus minus 1 persen` is no loss.
        if passage.hash(before) == Self.minus { return passage.hash(before - 1) == Self.plus ? (word, false) : (before, true) }
        let isMinus = passage.dash(before) != nil && passage.isAttached(word) && passage.isSign(before)
        return isMinus ? (before, true) : (word, false)
    }

    private static let minus = WordHash.of("minus")
    private static let plus = WordHash.of("plus")

    private func measure(behind number: NumberPhrase) -> (measure: Measure, end: Int)? {
        if let suffix = number.suffix {
            return unit(suffix).flatMap { $0.kind == .measure ? (.unit($0), number.end) : nil }
        }
        let word = endOfRepetition(number.end)
        if let (_, end) = passage.lookUp(Self.percents, word) {
            // `96% persen`
            return (.percent, passage.lookUp(Self.percents, end)?.end ?? end)
        }
        if let (currency, end) = currencyName(word) { return (.currency(currency), end) }
        return unit(word).map { (.unit($0.unit), $0.end) }
    }

    private static let percents = WordTable("%,persen,prosen,percent")

    /// The word behind a number in brackets that repeats the one before it in words: `5 (lima) tahun`.
    private func endOfRepetition(_ word: Int) -> Int {
        guard passage.isMark(word, "("), let again = passage.number(word + 1), passage.isMark(again.end, ")") else {
            return word
        }
        return again.end + 1
    }

    private func currencyName(_ word: Int) -> (currency: String, end: Int)? {
        guard let (currency, end) = passage.lookUp(Currency.names, word) else { return nil }
        let reading = passage.reading
        // The country may be a name of its own, and then stays outside.
        guard let issuers = Currency.issuers[currency], reading.words.indices.contains(end),
            let issued = issuers[reading.lexemes.hashes[end]]
        else { return (currency, end) }
        return (issued, endOfIssuer(end))
    }

    /// The word behind the country of a currency, which may have two words: `Arab Saudi`.
    private func endOfIssuer(_ word: Int) -> Int {
        guard passage.words.contains(word) else { return word }
        return Self.secondWords.contains(passage.hash(word + 1)) ? word + 2 : word + 1
    }

    private static let secondWords = WordTable("serikat,kong,selandia,saudi,selatan,utara,lanka,emirat,darussalam")

    // MARK: Units

    private func unit(_ word: Int) -> (unit: Unit, end: Int)? {
        guard passage.words.contains(word) else { return nil }
        if passage.reading.words.utf8Range(word).count <= 2, let letter = unit(passage.reading.words.utf8Range(word)) {
            return powered(letter, word + 1)
        }
        if let degrees = degrees(word) { return degrees }
        guard let (unit, end) = passage.lookUp(Unit.named, word) else { return nil }
        return unit.kind == .measure ? powered(unit, end) : (unit, end)
    }

    /// The unit of a few letters: those of one letter as they are, longer ones in any case.
    private func unit(_ range: Range<Int>) -> Unit? {
        let bytes = passage.reading.bytes
        return range.count == 1 ? Unit.letters[bytes[range.lowerBound]] : Unit.named[WordHash.of(bytes, range)]
    }

    /// `30°C`
    private func degrees(_ word: Int) -> (unit: Unit, end: Int)? {
        guard passage.hash(word) == Self.degree else { return nil }
        let scale = passage.isMark(word + 1, "C") ? " celsius" : passage.isMark(word + 1, "F") ? " fahrenheit" : ""
        return (Unit(name: "derajat" + scale, kind: .measure), scale.isEmpty ? word + 1 : word + 2)
    }

    private static let degree = WordHash.of("°")

    /// Adds `persegi` or `kubik`, and what the measure is taken by: `per jam`, `/detik`.
    private func powered(_ unit: Unit, _ end: Int) -> (unit: Unit, end: Int) {
        var (unit, end) = (unit, end)
        if let power = Unit.powers[passage.hash(end)] { (unit, end) = (unit.named(unit.name + " " + power), end + 1) }
        let isPer = passage.isMark(end, "/") && passage.isAttached(end) || passage.hash(end) == Self.per
        guard isPer, let (other, last) = passage.lookUp(Unit.named, end + 1), other.kind != .count else { return (unit, end) }
        return (unit.named(unit.name + "/" + other.name), last)
    }

    private static let per = WordHash.of("per")

    // MARK: What is a quantity and what is not

    private func isQuantity(_ first: NumberPhrase, _ last: NumberPhrase?, _ unit: Unit, end: Int) -> Bool {
        if unit.kind == .measure { return true }
        let before = passage.reading.words.indices.contains(first.start - 1) ? passage.reading.lexemes.hashes[first.start - 1] : 0
        if before == Self.oneOf || isLabelled(first) { return false }
        if (last ?? first).isBare, isYearLike(last ?? first) { return false }
        return unit.kind == .count || !namesDate(last ?? first, isRange: last != nil, end: end)
    }

    private static let oneOf = WordHash.of("salah")

    /// Whether a number is the name of something rather than a count: `pasal 5`, `nomor 3`.
    private func isLabelled(_ number: NumberPhrase) -> Bool {
        guard number.power == 0 else { return false }
        var before = number.start - 1
        if passage.isMark(before, "."), passage.isAttached(before) { before -= 1 }
        return Self.labels.contains(passage.hash(before))
    }

    private static let labels = WordTable(
        """
        nomor,no,pasal,ayat,tahap,bab,kelas,seri,edisi,lantai,blok,rt,rw,jalur,terminal,dapil,desil,peringkat,posisi,\
        urutan,golongan,tipe,type,versi,babak,grup,jilid,volume,fase,gelombang,huruf,butir,halaman,hlm,channel,sesi,\
        kuartal,triwulan,semester,lap,menit,pekan,matchday,juara,ranking,rangking,liga,juz,formula,gen,generasi,tier,\
        level,grade,zona,covid,sman,smpn,sdn,smkn,man,mtsn,min,sma,smp,sd,smk,bulan,hari,minggu,tahun,uu,pp,perpres,\
        permen,inpres,perppu,keppres,kav,kavling,jalan,gate,gerbang,nd,kategori,pos,tps,season,musim,brigadir,inspektur,\
        letnan,sersan,kopral,bhayangkara
        """)

    /// `2026 tim` counts nothing; thousands are written `2.026`, or are round.
    private func isYearLike(_ number: NumberPhrase) -> Bool {
        guard let year = passage.integer(number.start, digits: 4) else { return false }
        return (1900..<2100).contains(year) && year % 100 != 0
    }

    /// Whether a number and a word for a time are no duration: `Nomor 2 Tahun 2022`, `naik 5,2 tahun ini`, `Rp 5 juta tahun
    /// lalu`.
    private func namesDate(_ number: NumberPhrase, isRange: Bool, end: Int) -> Bool {
        let isYear = passage.hash(end - 1) == Self.year && passage.integer(end, digits: 4).map { $0 > 999 } ?? false
        let isClock = passage.hash(end - 1) == Self.hour && passage.digits(end).map { $0.count > 1 } ?? false
        if isYear || isClock { return true }
        if passage.hash(end) == Self.this { return isRange || passage.integer(number.start) == nil && number.isBare }
        return number.power >= 6 && Self.relative.contains(passage.hash(end))
    }

    private static let year = WordHash.of("tahun")
    private static let hour = WordHash.of("jam")
    private static let this = WordHash.of("ini")
    private static let relative = WordTable("lalu,depan,kemarin,mendatang,sebelumnya")

    // MARK: Values

    /// Whether two numbers are the ends of a range, as vague ones always are; a first one that leaves out its million takes
    /// it from the second.
    private func isRange(_ first: inout NumberPhrase, _ last: NumberPhrase) -> Bool {
        guard let from = first.amount, let to = last.amount else { return true }
        if first.power == 0, last.power > 0, let shared = from.scaled(by: last.power), shared < to {
            first.amount = shared
            first.power = last.power
            return true
        }
        return from < to
    }

    private func value(_ first: NumberPhrase, _ last: NumberPhrase?, _ measure: Measure) -> EntityValue? {
        guard let from = amount(first, measure) else { return nil }
        let to = last.flatMap { amount($0, measure) }
        if last != nil, to == nil { return nil }
        return switch measure {
        case .percent: .percent(from, to: to)
        case .currency(let currency): .money(from, to: to, currency: currency)
        case .unit(let unit): .quantity(from, to: to, unit: unit.name)
        }
    }
    /// A number as what it counts wants it read: nothing is counted in fractions of three digits, and nobody takes times
    /// in thousands of seconds.
    private func amount(_ number: NumberPhrase, _ measure: Measure) -> Amount? {
        guard number.power == 0, case .unit(let unit) = measure else { return number.amount }
        if unit.kind == .count { return number.asThousands.amount }
        guard unit.name == "detik", let groups = passage.digits(number.start), groups.isSplitByPoint else { return number.amount }
        return number.amount?.scaled(by: -3)
    }
}
