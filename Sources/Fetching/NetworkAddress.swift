/// An IPv4 or IPv6 address as numbers.
package struct NetworkAddress: Sendable, Hashable {
    /// 4 bytes, or 16.
    package let bytes: [UInt8]

    /// Nothing unless there are 4 or 16 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        // An IPv4 address in IPv6 clothes is what it is (RFC 4291, 2.5.5; RFC 6052, 2.1).
        let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]
        let compatible = [UInt8](repeating: 0, count: 12)
        let translated: [UInt8] = [0x00, 0x64, 0xFF, 0x9B] + Array(repeating: 0, count: 8)
        let isShort = bytes.count == 16 && bytes[12..<15].contains { $0 != 0 }
        if bytes.count == 16,
            bytes.starts(with: mapped) || bytes.starts(with: translated) || bytes.starts(with: compatible) && isShort
        {
            self.bytes = Array(bytes[12...])
        } else {
            self.bytes = bytes
        }
    }

    /// Whether it can be that of a server on the public internet: no loopback, private, link-local, shared, documentation,
    /// multicast or reserved address (the special-purpose registries of IANA, RFC 6890).
    package var isPublic: Bool {
        let ranges = bytes.count == 4 ? Self.special4 : Self.special6
        return !ranges.contains { range in Self.matches(bytes, range.prefix, bits: range.bits) }
    }

    /// As it is written: dotted, or in eight groups of hexadecimal digits.
    package var text: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2).map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }

    private static func matches(_ bytes: [UInt8], _ prefix: [UInt8], bits: Int) -> Bool {
        for bit in 0..<bits {
            let mask = UInt8(0x80) >> (bit % 8)
            let wanted = bit / 8 < prefix.count ? prefix[bit / 8] : 0
            if bytes[bit / 8] & mask != wanted & mask { return false }
        }
        return true
    }

    private static let special4: [(prefix: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24),
        ([224], 4), ([240], 4),
    ]
    private static let special6: [(prefix: [UInt8], bits: Int)] = [
        ([], 127), ([0x00, 0x64, 0xFF, 0x9B, 0, 1], 48), ([0x01, 0x00], 64), ([0x20, 0x01, 0, 0], 23),
        ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16), ([0x3F, 0xFF], 20), ([0xFC], 7), ([0xFE, 0x80], 10),
        ([0xFE, 0xC0], 10), ([0xFF], 8),
    ]
}
