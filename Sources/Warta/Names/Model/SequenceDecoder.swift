/// Finds the best labels of stretches of words, one stretch at a time.
protocol SequenceDecoder {
    /// Begins a stretch.
    mutating func begin()

    /// Takes the next word of the stretch.
    ///
    /// - Parameter rows: The rows of weights of the word's features.
    mutating func append(_ rows: UnsafeBufferPointer<UInt32>, of model: EntityModel)

    /// The best label of each word of the stretch and its probability.
    mutating func decode(_ body: (_ index: Int, _ label: Int, _ probability: Double) -> Void)
}

extension ChainDecoder: SequenceDecoder {
    @inline(__always)
    mutating func append(_ rows: UnsafeBufferPointer<UInt32>, of model: EntityModel) { append(model.scores(rows)) }
}

extension WideChainDecoder: SequenceDecoder {
    mutating func append(_ rows: UnsafeBufferPointer<UInt32>, of model: EntityModel) { append(model.allScores(rows)) }
}
