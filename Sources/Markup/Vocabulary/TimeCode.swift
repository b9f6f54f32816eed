/// A place in a broadcast or transcript, written `hh:mm:ss`.
package struct TimeCode: Sendable, Hashable, Comparable {
    /// Seconds from the start.
    package let seconds: Int32

    package init(seconds: Int32) { self.seconds = seconds }

    /// Three pairs of ASCII digits with colons between, minutes and seconds below 60; nothing for any other text.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, bytes[2] == UInt8(ascii: ":"), bytes[5] == UInt8(ascii: ":") else { return nil }
        var parts: [Int32] = []
        for start in [0, 3, 6] {
            guard (48...57).contains(bytes[start]), (48...57).contains(bytes[start + 1]) else { return nil }
            parts.append(Int32(bytes[start] - 48) * 10 + Int32(bytes[start + 1] - 48))
        }
        guard parts[1] < 60, parts[2] < 60 else { return nil }
        self.seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    }

    /// As it is written: `hh:mm:ss`.
    package var text: String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    package static func < (lhs: TimeCode, rhs: TimeCode) -> Bool { lhs.seconds < rhs.seconds }
}
