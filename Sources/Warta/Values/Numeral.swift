/// What a word of a spelled number stands for.
package enum Numeral: Equatable, Sendable {
    /// `satu` to `sembilan`, and `nol`.
    case digit(Int64)
    /// `sepuluh`, `sebelas`.
    case small(Int64)
    /// `belas`: ten and the digit before it.
    case teen
    /// Ten to this power, times what stands before it: `puluh`, `ribu`.
    case power(Int)
    /// Ten to this power by itself: `seratus`, `sejuta`.
    case onePower(Int)
    case half
    /// Some such number: `puluhan`, `jutaan`.
    case vague

    /// The numeral as the value of a word.
    package var code: Int {
        switch self {
        case .digit(let number), .small(let number): Int(number)
        case .teen: 16
        case .half: 17
        case .vague: 18
        case .power(let power): 32 + power
        case .onePower(let power): 64 + power
        }
    }

    init(code: Int) {
        self =
            switch code {
            case 0..<10: .digit(Int64(code))
            case 10..<16: .small(Int64(code))
            case 16: .teen
            case 17: .half
            case 18: .vague
            case ..<64: .power(code - 32)
            default: .onePower(code - 64)
            }
    }
}

extension WordMeanings {
    /// What a word stands for in a number.
    func numeral(_ hash: UInt64) -> Numeral? { self[.numeral, hash].map(Numeral.init(code:)) }
}

/// Adds up the words of a number.
///
/// A digit waits for the word after it, which may multiply it; every part has to be smaller than the one before it, so
/// that `dua tiga` is not one number.
struct SpelledNumber {
    private var total: Amount? = Amount(0)
    /// What is counted since the last thousand, million or so.
    private var group: Int64 = 0
    private var waiting: Int64?
    /// The power that the next part of the group has to stay below, and the next thousand, million or so.
    private var groupLimit = 3
    private var totalLimit = 19
    private var hasHalf = false
    /// The word after the last one that belongs to the number.
    private(set) var end: Int?
    /// Zeros of the last word, of the thousand on.
    private(set) var lastPower = 0

    var amount: Amount? {
        guard var sum = total.flatMap({ total in Amount(group + (waiting ?? 0)).flatMap(total.adding) }) else {
            return nil
        }
        if hasHalf {
            guard let half = Amount(5, scale: -1), let more = sum.adding(half) else { return nil }
            sum = more
        }
        return sum
    }

    /// Takes the next word; false if it does not belong to the number.
    mutating func take(_ numeral: Numeral, at word: Int) -> Bool {
        guard !hasHalf else { return false }
        switch numeral {
        case .digit(let digit):
            guard waiting == nil, groupLimit > 0, !(digit == 0 && end != nil) else { return false }
            waiting = digit
            // A digit that nothing multiplies ends the group.
            if groupLimit == 1 { settle() }
        case .small(let number):
            guard waiting == nil, groupLimit > 1 else { return false }
            group += number
            groupLimit = 0
        case .teen:
            guard let digit = waiting, digit > 0, groupLimit > 1 else { return false }
            group += 10 + digit
            waiting = nil
            groupLimit = 0
        case .power(let power) where power < 3:
            guard let digit = waiting, digit > 0, power < groupLimit else { return false }
            group += digit * (power == 1 ? 10 : 100)
            waiting = nil
            groupLimit = power
        case .power(let power):
            let count = group + (waiting ?? 0)
            guard count > 0, power < totalLimit else { return false }
            add(count, power)
        case .onePower(2):
            guard waiting == nil, groupLimit > 2 else { return false }
            group += 100
            groupLimit = 2
        case .onePower(let power):
            guard waiting == nil, group == 0, power < totalLimit else { return false }
            add(1, power)
        case .half:
            guard end == nil || waiting != nil && group == 0 else { return false }
            hasHalf = true
        case .vague: return false
        }
        lastPower =
            switch numeral {
            case .power(let power) where power >= 3: power
            case .onePower(let power) where power >= 3: power
            default: 0
            }
        end = word + 1
        return true
    }

    private mutating func settle() {
        group += waiting ?? 0
        waiting = nil
        groupLimit = 0
    }

    private mutating func add(_ count: Int64, _ power: Int) {
        total = total.flatMap { total in Amount(count, scale: power).flatMap(total.adding) }
        (group, waiting, groupLimit, totalLimit) = (0, nil, 3, power)
    }
}
