/// Currencies by their signs, codes and names, as their codes in ISO 4217.
extension WordMeanings {
    /// The currency that a sign before an amount stands for.
    func currency(ofSign hash: UInt64) -> String? { self[.currencySign, hash].map(string) }

    /// Whose dollar it is, by what stands before its sign without a space.
    func dollar(_ letters: UInt64) -> String? { self[.dollarLetters, letters].map(string) }

    /// Whose dollar, rial or peso it is, by the country after it, and how many words that has.
    ///
    /// - Parameters:
    ///   - currency: The number of the currency that the name alone means.
    ///   - country: The word after the name.
    ///   - next: The one after that.
    func issued(_ currency: Int, by country: UInt64, _ next: UInt64) -> (currency: String, words: Int)? {
        let name = Self.pair(Self.hash(of: currency), country)
        if let issued = self[.currencyCountry, Self.pair(name, next)] { return (string(issued), 2) }
        return self[.currencyCountry, name].map { (string($0), 1) }
    }
}
