/// What a letter behind money stands for: `12,5M`.
package struct ScaleLetter {
    /// The power of ten with rupiah, and with other currencies; 0 where the letter means nothing.
    private let own: Int
    private let others: Int

    package init(own: Int, others: Int) {
        self.own = own
        self.others = others
    }

    init(code: Int) { self.init(own: code >> 5, others: code & 31) }

    /// The letter as a value of its meaning.
    package var code: Int { own << 5 | others }

    func power(_ currency: String) -> Int? {
        let power = currency == Lexicon.ownCurrency ? own : others
        return power > 0 ? power : nil
    }
}
