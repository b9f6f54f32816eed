#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Turns bytes in any encoding of the web into UTF-8, by the system's `iconv`.
struct CharacterEncoding: Sendable, Equatable {
    /// The name that `iconv` knows.
    let name: String

    static let utf8 = CharacterEncoding(name: "UTF-8")

    /// The encoding that a label means (WHATWG Encoding, “Names and labels”); nothing where it is none.
    init?(label: String) {
        let label = label.trimmedText.lowercased()
        guard !label.isEmpty, label.utf8.count < 32,
            label.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
        else { return nil }
        name = Self.webNames[label] ?? label.uppercased()
        let converter = iconv_open("UTF-8", name)
        guard Int(bitPattern: converter) != -1 else { return nil }
        iconv_close(converter)
    }

    private init(name: String) { self.name = name }

    /// The text, with U+FFFD for each byte that stands for no character, and how many of those there are.
    func decode(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], faults: Int) {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
            return (Array(bytes), bytes.count)
        }
        defer { iconv_close(converter) }
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        var faults = 0
        var part = [CChar](repeating: 0, count: 1 << 16)
        input.withUnsafeMutableBufferPointer { source in
            part.withUnsafeMutableBufferPointer { target in
                var next = source.baseAddress
                var left = source.count
                while left > 0 {
                    var out = target.baseAddress
                    var room = target.count
                    let result = iconv(converter, &next, &left, &out, &room)
                    let reason = errno
                    output += target[..<(target.count - room)].map { UInt8(bitPattern: $0) }
                    guard result == -1, reason != E2BIG else { continue }
                    output += [0xEF, 0xBF, 0xBD]
                    faults += 1
                    next = next.map { $0 + 1 }
                    left -= 1
                    _ = iconv(converter, nil, nil, nil, nil)
                }
            }
        }
        return (output, faults)
    }

    /// Labels that mean another encoding than their name says, and names that `iconv` has otherwise.
    private static let webNames = [
        "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8", "ascii": "WINDOWS-1252", "us-ascii": "WINDOWS-1252",
        "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252", "iso_8859-1": "WINDOWS-1252", "latin1": "WINDOWS-1252",
        "l1": "WINDOWS-1252", "cp1252": "WINDOWS-1252", "x-cp1252": "WINDOWS-1252", "iso-8859-9": "WINDOWS-1254",
        "latin5": "WINDOWS-1254", "iso-8859-11": "WINDOWS-874", "tis-620": "WINDOWS-874", "x-cp1251": "WINDOWS-1251",
        "cp1251": "WINDOWS-1251", "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "chinese": "GB18030",
        "gb_2312-80": "GB18030", "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
        "windows-31j": "CP932", "ms_kanji": "CP932", "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "korean": "CP949",
        "x-euc-jp": "EUC-JP", "big5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS",
        "utf-16": "UTF-16LE", "x-mac-roman": "MACINTOSH", "macintosh": "MACINTOSH", "koi8": "KOI8-R",
    ]
}
