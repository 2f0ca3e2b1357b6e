/// The caller's text beside its reading: where words stand in it.
struct WordPlaces {
    let text: String
    let reading: Reading

    /// A stretch of the text.
    struct Place {
        let range: Range<String.Index>
        let utf8Range: Range<Int>
        let text: String
    }

    subscript(words: Range<Int>) -> Place { place(reading.source.utf8Range(words)) }

    /// The place of words without the last bytes of them, as they are read.
    func place(_ words: Range<Int>, without rest: Int) -> Place {
        if rest == 0 { return self[words] }
        let range = reading.source.utf8Range(words)
        var end = reading.source.words.utf8Range(words.upperBound - 1).lowerBound
        for byte in reading.bytes[reading.words.utf8Range(words.upperBound - 1).dropLast(rest)] {
            // The caller's text may have invisible characters between them.
            while reading.source.bytes[end] != byte { end += 1 }
            end += 1
        }
        return place(range.lowerBound..<end)
    }

    subscript(word: Int) -> Place { place(reading.source.words.utf8Range(word)) }

    private func place(_ utf8Range: Range<Int>) -> Place {
        Place(range: text.range(ofUTF8: utf8Range), utf8Range: utf8Range, text: reading.source.bytes.string(utf8Range))
    }
}
