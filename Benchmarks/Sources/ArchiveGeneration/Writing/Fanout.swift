/// Sub-folders of two hexadecimal digits, so that no folder holds an archive's every file.
package enum Fanout {
    /// All 256 folders.
    package static let folders: [String] = (0..<256).map { folder($0) }

    /// The folder of a record: the FNV-1a hash of its id.
    package static func folder(for id: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return folder(Int((hash ^ (hash >> 8) ^ (hash >> 16)) & 0xFF))
    }

    private static func folder(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return number < 16 ? "0" + digits : digits
    }
}
