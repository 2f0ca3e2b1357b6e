extension Array {
    /// The place of the first element that starts at a word or behind it, in elements that are in order; the count if
    /// there is none. Logarithmic time.
    func firstPlace(notBefore word: Int, _ start: (Element) -> Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if start(self[middle]) < word { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
