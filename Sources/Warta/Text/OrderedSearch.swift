extension RandomAccessCollection where Index == Int {
    /// The place of the first element that starts at a word or after it, in elements that are in order; the end if
    /// there is none. Logarithmic time.
    func firstPlace(notBefore word: Int, _ start: (Element) -> Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if start(self[middle]) < word { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
