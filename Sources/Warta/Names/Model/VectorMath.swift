/// Mathematics on vectors, without a mathematics library.
package enum VectorMath {
    /// 2 to the whole part by bits, the rest by a polynomial (Taylor, six terms on [-ln 2 / 2, ln 2 / 2]; relative
    /// error below 1e-5). Values are taken as -80 at the least and 80 at the most, and give 0 below that.
    @inline(__always)
    package static func exp(_ values: SIMD16<Float>) -> SIMD16<Float> {
        // Not `clamped`, which is a call.
        var clamped = values
        clamped.replace(with: -80, where: values .< -80)
        clamped.replace(with: 80, where: values .> 80)
        // Adding 1.5 times 2 to the 23rd rounds to whole numbers and leaves them in the low bits.
        let shifted = clamped * 1.442_695_04 + 12_582_912
        let whole = shifted - 12_582_912
        let rest = clamped - whole * 0.693_147_18
        var series = rest * (1.0 / 120) + (1.0 / 24)
        series = series * rest + (1.0 / 6)
        series = series * rest + 0.5
        series = series * rest + 1
        series = series * rest + 1
        let power = (unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- (0x4B40_0000 - 127)) &<< 23
        var result = series * unsafeBitCast(power, to: SIMD16<Float>.self)
        result.replace(with: 0, where: values .< -80)
        return result
    }

    static func exp(_ value: Float) -> Float { exp(SIMD16(repeating: value))[0] }

    /// The natural logarithm of a number from 1 up, by Newton's method on ``exp``.
    static func log(_ value: Float) -> Float {
        var result = Float(value.exponent) * 0.693_147_18
        for _ in 0..<4 { result += value * exp(-result) - 1 }
        return result
    }

    /// The exponential function of one value, to the precision of the vectors.
    static func exp(_ value: Double) -> Double { Double(exp(SIMD16(repeating: Float(value)))[0]) }
}
