import CWartaData

/// The places of one byte in a text, in order.
struct BytePlaces: Sequence, IteratorProtocol {
    private let bytes: UTF8Bytes
    private let byte: UInt8
    private var position = 0

    init(of byte: UInt8, in bytes: UTF8Bytes) {
        self.bytes = bytes
        self.byte = byte
    }

    mutating func next() -> Int? {
        guard position < bytes.count, let base = bytes.baseAddress,
            let found = warta_find(base + position, byte, bytes.count - position)
        else { return nil }
        let place = found - UnsafeRawPointer(base)
        position = place + 1
        return place
    }
}
