import Benchmark

/// Times `body` on all texts, one after the other; before each such pass, `baseline` goes over the same texts.
///
/// A machine that others use is now fast, now slow: a quotient of two passes side by side bears that, two benchmarks
/// that run one after the other do not.
func measure<Result>(
    _ name: String, _ texts: [String], beside baseline: ICUBaseline, _ body: @escaping (String) -> Result
) {
    measure(name, texts, beside: baseline, prepare: { _ in }) { text, _ in body(text) }
}

/// The same for a body that needs something of each text that is not timed.
func measure<Input, Result>(
    _ name: String, _ texts: [String], beside baseline: ICUBaseline, prepare: @escaping (String) -> Input,
    _ body: @escaping (String, Input) -> Result
) {
    let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
    Benchmark(name) { benchmark, inputs in
        let baselineTime = ContinuousClock().measure {
            for text in texts { blackHole(baseline.visit(text)) }
        }
        benchmark.startMeasurement()
        let time = ContinuousClock().measure {
            for (text, input) in zip(texts, inputs) { blackHole(body(text, input)) }
        }
        benchmark.stopMeasurement()
        benchmark.measurement(.picosecondsPerByte, Int(time / .nanoseconds(byteCount) * 1_000))
        benchmark.measurement(.thousandthsOfICUSpeed, Int(baselineTime / time * 1_000))
    } setup: {
        texts.map(prepare)
    }
}

extension BenchmarkMetric {
    /// Measurements are whole numbers, and the fastest stages need about a nanosecond for a byte.
    static var picosecondsPerByte: BenchmarkMetric { .custom("Picoseconds per byte") }

    /// 1000 is as fast as ICU.
    static var thousandthsOfICUSpeed: BenchmarkMetric {
        .custom("Thousandths of ICU speed", polarity: .prefersLarger)
    }
}
