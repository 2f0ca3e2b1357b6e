/// The words that may belong to a name: those with a capital or in a name of the lexicon, numbers after such a word,
/// and small words between two of them. All others are outside every name, which spares most of the work.
struct CandidateWords {
    private let flags: [Bool]

    /// - Parameter all: Whether every word is one.
    init(_ reading: Reading, all: Bool = false) {
        let count = reading.words.count
        if all {
            flags = Array(repeating: true, count: count)
            return
        }
        var flags = (0..<count).map { reading.isCapital($0) || !reading.matches.memberships[$0].isEmpty }
        var last = Int.min / 2
        for word in 0..<count {
            if flags[word] {
                // Up to three small words or marks in between: "Dewan Pimpinan Pusat dan ...", "S. A. Cahyanto".
                if word - last > 1, word - last <= 4 { for between in last + 1..<word { flags[between] = true } }
                last = word
            } else if reading.words.classes[word] == .number, word == last + 1 {
                flags[word] = true
                last = word
            }
        }
        self.flags = flags
    }

    subscript(word: Int) -> Bool { flags[word] }

    /// The runs of candidates inside a sentence.
    func runs(in sentence: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for word in sentence {
            if flags[word] {
                start = start ?? word
            } else if let first = start {
                runs.append(first..<word)
                start = nil
            }
        }
        if let start { runs.append(start..<sentence.upperBound) }
        return runs
    }
}
