/// Reads times of the day: `pukul 20.45 WIB`, `jam 8 malam`, `08.00-10.00 WITA`, `19:30`.
struct TimeReader {
    let passage: Passage

    /// A time as far as it has been read.
    private struct Clock {
        var time: TimeOfDay
        var end: Int
        var hasMinutes = false
        /// Whether a colon stands before the minutes.
        var hasColon = false
        var hasPartOfDay = false
        /// What the part of the day adds to the hour that is written.
        var shift = 0
    }

    /// The time whose number begins at the word.
    ///
    /// - Parameter isListed: Whether the word goes on with a list of times.
    func time(at word: Int, isListed: Bool = false) -> ValueSpan? {
        let introduction = introduction(before: word)
        guard var first = clock(word, isIntroduced: introduction != nil) else { return nil }
        let last = rangeEnd(after: first, isIntroduced: introduction != nil)
        share(last, with: &first)
        let zone = first.time.zone ?? last?.time.zone
        let start = first.time.inZone(zone), end = last.map { $0.time.inZone($0.time.zone ?? zone) }
        let isTime =
            introduction != nil || first.hasMinutes && (zone != nil || isListed) || first.hasColon && isClock(word)
        guard isTime else { return nil }
        return ValueSpan(
            words: (introduction ?? word)..<(last ?? first).end, kind: .time,
            value: .time(start, to: end))
    }

    /// `pukul`, `jam` or `pkl.` before the word.
    private func introduction(before word: Int) -> Int? {
        let hasStop = passage.isMark(word - 1, ".") && passage.isAttached(word - 1)
        let before = hasStop ? word - 2 : word - 1
        // `24 jam 5 orang`
        let isDuration = passage.means(before, .unit) && passage.digits(before - 1) != nil
        return passage.means(before, .clockWord) && !isDuration ? before : nil
    }

    /// Whether a bare `19:30` is a time rather than a proportion or a verse.
    private func isClock(_ word: Int) -> Bool {
        guard let hours = passage.digits(word), hours.lengths[0] == 2 else { return false }
        return !passage.means(word - 1, .proportion)
    }

    private func rangeEnd(after first: Clock, isIntroduced: Bool) -> Clock? {
        guard var next = passage.endOfConnector(first.end) else { return nil }
        let isIntroducedAgain = passage.means(next, .clockWord)
        if isIntroducedAgain { next += 1 }
        let isNumbered = isIntroducedAgain || isIntroduced && !first.hasMinutes
        guard let last = clock(next, isIntroduced: isNumbered) else { return nil }
        let areHours = isNumbered && first.time.hour < last.time.hour
        return last.hasMinutes || isIntroducedAgain || last.hasPartOfDay || last.time.zone != nil || areHours ? last : nil
    }

    /// `jam 8-10 malam` begins at 20.00.
    private func share(_ last: Clock?, with first: inout Clock) {
        guard let last, last.shift > 0, !first.hasPartOfDay, first.time.hour + last.shift < last.time.hour else {
            return
        }
        first.time = first.time.inHour(first.time.hour + last.shift)
    }

    // MARK: One time

    private func clock(_ word: Int, isIntroduced: Bool) -> Clock? {
        guard var clock = digits(word) ?? (isIntroduced ? spelled(word) : nil) else { return nil }
        guard clock.hasMinutes || isIntroduced && !isCount(clock.end) else { return nil }
        takePartOfDay(&clock)
        takeZone(&clock)
        return clock
    }

    /// Whether the word makes a number before it a count: `jam 5 menit`, `pukul 4 orang`, not `jam 8 malam`.
    private func isCount(_ word: Int) -> Bool {
        passage.lookUp(.unit, word) != nil && !passage.means(word, .partOfDay) || passage.lookUp(.percent, word) != nil
    }

    private func digits(_ word: Int) -> Clock? {
        guard let groups = passage.digits(word), groups.isWhole, groups.hasPointsOnly, groups.lengths[0] <= 2 else {
            return nil
        }
        if groups.count == 1 { return colon(word, Int(groups.values[0])) }
        guard groups.lengths[1] == 2, groups.count == 2 || groups.count == 3 && groups.lengths[2] == 2 else {
            return nil
        }
        let second = groups.count == 3 ? Int(groups.values[2]) : nil
        return TimeOfDay(hour: Int(groups.values[0]), minute: Int(groups.values[1]), second: second).map {
            Clock(time: $0, end: word + 1, hasMinutes: true)
        }
    }

    /// `19:30`, or an hour alone.
    private func colon(_ word: Int, _ hour: Int) -> Clock? {
        guard let minute = afterColon(word + 1) else {
            return TimeOfDay(hour: hour).map { Clock(time: $0, end: word + 1) }
        }
        let second = afterColon(word + 3)
        return TimeOfDay(hour: hour, minute: minute, second: second).map {
            Clock(time: $0, end: second == nil ? word + 3 : word + 5, hasMinutes: true, hasColon: true)
        }
    }

    private func afterColon(_ word: Int) -> Int? {
        guard passage.isMark(word, ":"), passage.isAttached(word), passage.isAttached(word + 1),
            let groups = passage.digits(word + 1), groups.isWhole, groups.count == 1, groups.lengths[0] == 2
        else { return nil }
        return Int(groups.values[0])
    }

    /// `lima`, and `setengah delapan`, which is half an hour before eight.
    private func spelled(_ word: Int) -> Clock? {
        if passage.meanings.numeral(passage.hash(word)) == .half, let next = passage.number(word + 1),
            let hour = next.amount.flatMap(Int.init(exactly:)), (1...12).contains(hour)
        {
            return TimeOfDay(hour: hour - 1, minute: 30).map { Clock(time: $0, end: next.end) }
        }
        guard let number = passage.number(word), number.suffix == nil, !number.isBare,
            let hour = number.amount.flatMap(Int.init(exactly:))
        else { return nil }
        return TimeOfDay(hour: hour).map { Clock(time: $0, end: number.end) }
    }

    // MARK: Parts of the day and zones

    private func takePartOfDay(_ clock: inout Clock) {
        guard let (part, end) = passage.lookUp(.partOfDay, clock.end) else { return }
        clock.end = end
        clock.hasPartOfDay = true
        let written = clock.time.hour
        guard written <= 12 else { return }
        clock.time = clock.time.inHour(Self.hour(written, PartOfDay(rawValue: part)!))
        clock.shift = clock.time.hour - written
    }

    private static func hour(_ hour: Int, _ part: PartOfDay) -> Int {
        switch part {
        case .early: hour == 12 ? 0 : hour
        case .midday: hour < 7 ? hour + 12 : hour
        case .late: hour < 12 ? hour + 12 : hour
        case .night: hour == 12 ? 0 : hour > 4 ? hour + 12 : hour
        }
    }

    private func takeZone(_ clock: inout Clock) {
        guard let (zone, end) = passage.zone(clock.end) else { return }
        clock.time = clock.time.inZone(zone)
        clock.end = end
    }
}

extension Passage {
    /// The zone that a word begins to name, and the word after the name: `WIB`, `Waktu Indonesia Bagian Tengah`.
    fileprivate func zone(_ word: Int) -> (TimeOfDay.Zone, end: Int)? {
        guard words.contains(word) else { return nil }
        var name = hash(word)
        var found = meanings.zone(name).map { ($0, end: word + 1) }
        for next in (word + 1..<reading.words.count).prefix(3) {
            name = WordMeanings.pair(name, reading.lexemes.hashes[next])
            // Indonesia may be a name, and then ends what is read; its zone is known all the same.
            if let zone = meanings.zone(name) { found = (zone, words.contains(next) ? next + 1 : word) }
        }
        return found
    }
}
