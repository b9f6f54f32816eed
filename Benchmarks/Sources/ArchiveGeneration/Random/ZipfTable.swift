/// Draws ranks whose frequency falls as 1 / (rank + offset)^exponent (Zipf and Mandelbrot): a few records are in
/// everything, most in little.
package struct ZipfTable: Sendable {
    private let cumulative: [Double]

    /// - Parameters:
    ///   - count: how many ranks there are; at least one.
    ///   - exponent: how steeply the frequency falls; about 1 in texts.
    ///   - offset: flattens the head, so that no single record takes a share that no newsroom has.
    package init(count: Int, exponent: Double, offset: Double) {
        var sum = 0.0
        var table: [Double] = []
        table.reserveCapacity(max(count, 1))
        for rank in 0..<max(count, 1) {
            sum += 1 / power(Double(rank) + 1 + offset, exponent)
            table.append(sum)
        }
        cumulative = table
    }

    /// A rank from 0, the most frequent, up to `count` − 1.
    package func rank(_ random: inout SplitMix64) -> Int {
        guard let total = cumulative.last else { return 0 }
        let wanted = random.fraction() * total
        var low = 0
        var high = cumulative.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
