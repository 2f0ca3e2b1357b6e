/// Words of a reading that give a date, a time or an amount.
struct ValueSpan: Equatable {
    let words: Range<Int>
    let kind: EntityKind
    /// What they come to; `nil` where that is not exact.
    let value: EntityValue?
    /// How many bytes at the end of the last word belong to another word that is stuck to it: `Rp 5.000Parkir`.
    var rest = 0
}
