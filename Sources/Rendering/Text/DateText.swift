import ArchiveModel

/// How dates are written for machines.
enum DateText {
    /// A valid value of a `datetime` attribute (HTML, 2.3.5), which knows neither small letters nor leap seconds.
    static func machine(_ date: PartialDate) -> String {
        guard date.precision == .moment else { return date.text }
        let text = date.text.utf8
        let isLeapSecond = text.dropFirst(17).prefix(2).elementsEqual("60".utf8)
        let head = String(Substring(text.prefix(10))) + "T" + String(Substring(text.dropFirst(11).prefix(6)))
        return head + (isLeapSecond ? "59" : String(Substring(text.dropFirst(17).prefix(2))))
            + offset(of: date, zulu: "Z")
    }

    /// «+05:00»; `zulu` for what is in UTC.
    static func offset(of moment: PartialDate, zulu: String) -> String {
        let last = moment.text.utf8.last ?? 0
        guard last | 0x20 != UInt8(ascii: "z") else { return zulu }
        return String(Substring(moment.text.utf8.suffix(6)))
    }
}
