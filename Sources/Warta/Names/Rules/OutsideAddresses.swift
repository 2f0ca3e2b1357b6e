/// Leaves out names inside web and e-mail addresses and names of accounts, and cuts what goes into one.
struct OutsideAddresses: NameRule {
    private let reading: Reading

    init(_ text: TaggedText) { reading = text.reading }

    func applied(to mentions: Mentions) -> Mentions {
        if reading.addresses.all.isEmpty { return mentions }
        return mentions.replacing { mention in
            let (start, end) = (mention.words.lowerBound, mention.words.upperBound)
            if let address = reading.addresses.address(at: start) {
                // `@Rini Astuti` is a name, not that of an account.
                return address.lowerBound == start && address.upperBound < end && isSigned(start) ? nil : []
            }
            guard let address = mention.words.lazy.compactMap(reading.addresses.address).first else { return nil }
            return address.lowerBound > start && address.lowerBound < end ? [mention.moved(to: start..<address.lowerBound)] : nil
        }
    }

    private func isSigned(_ word: Int) -> Bool { reading.bytes[Int(reading.words.starts[word])] == UInt8(ascii: "@") }
}
