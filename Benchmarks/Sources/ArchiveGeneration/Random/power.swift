/// `base` to the power of `exponent`, by square roots and products alone.
///
/// The C library's `pow` may differ in its last bit between systems, and an archive must not; IEEE 754 fixes the square
/// root to the bit. The exponent is taken to the nearest 1/1024, from 0 up to, not including, 2.
func power(_ base: Double, _ exponent: Double) -> Double {
    var result = 1.0
    var factor = base
    var bits = Int((exponent * 1024).rounded())
    if bits >= 1024 {
        result = base
        bits -= 1024
    }
    for position in stride(from: 9, through: 0, by: -1) {
        factor = factor.squareRoot()
        if bits & (1 << position) != 0 { result *= factor }
    }
    return result
}
