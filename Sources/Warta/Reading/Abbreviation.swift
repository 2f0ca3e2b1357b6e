/// Whether words abbreviate a name.
enum Abbreviation {
    /// Their letters stand in the name in their order, the first one at the start of a word.
    static func fits(_ reading: Reading, short: Range<Int>, long: Range<Int>) -> Bool {
        let letters = foldedLetters(reading, reading.utf8Range(short))
        let name = foldedLetters(reading, reading.utf8Range(long))
        guard letters.count >= 2, letters.count < name.count, letters.count <= 20 else { return false }
        var next = 0
        for letter in name where next < letters.count && letter == letters[next] { next += 1 }
        return next == letters.count && initials(reading, long).contains(letters[0])
    }

    /// Their letters are the initials of the name's capitalised words.
    static func fitsInitials(_ reading: Reading, short: Range<Int>, long: Range<Int>) -> Bool {
        foldedLetters(reading, reading.utf8Range(short)) == initials(reading, long)
    }

    private static func initials(_ reading: Reading, _ words: Range<Int>) -> [UInt8] {
        words.filter(reading.isCapital).map { reading.bytes[Int(reading.words.starts[$0])] | 0x20 }
    }

    private static func foldedLetters(_ reading: Reading, _ range: Range<Int>) -> [UInt8] {
        reading.bytes[range].filter { $0 >= 0x80 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.map {
            $0 < 0x80 ? $0 | 0x20 : $0
        }
    }
}
