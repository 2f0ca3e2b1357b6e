/// Names and values of a text in one order.
struct EntityOrder {
    private(set) var all: [Entity] = []
    /// Where each name has come to stand.
    private var places: [Int] = []

    /// - Parameters:
    ///   - names: Names, in order.
    ///   - values: Dates, times and amounts, in order, that overlap no name.
    init(_ names: [Entity], _ values: [Entity]) {
        all.reserveCapacity(names.count + values.count)
        places.reserveCapacity(names.count)
        var next = values.startIndex
        for name in names {
            while next < values.endIndex, values[next].utf8Range.lowerBound < name.utf8Range.lowerBound {
                all.append(values[next])
                next += 1
            }
            places.append(all.count)
            all.append(name)
        }
        all += values[next...]
    }

    /// An actor whose mentions count the names alone, counting all.
    func moved(_ actor: Participant) -> Participant {
        var actor = actor
        actor.mentions = actor.mentions.map { places[$0] }
        return actor
    }
}
