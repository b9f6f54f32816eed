internal import Diagnostics

/// The change that makes a text JSON where the reader gave up: a comma that is missing, or one too many.
enum JSONRepair {
    /// - Parameter offset: where the reader gave up.
    static func fix(_ source: SourceText, at offset: Int) -> Fix? {
        guard offset < source.bytes.count, let last = source.bytes[..<offset].lastIndex(where: { $0 > 0x20 }) else { return nil }
        let fix: Fix
        switch source.bytes[offset] {
        case UInt8(ascii: "}") where source.bytes[last] == UInt8(ascii: ","),
            UInt8(ascii: "]") where source.bytes[last] == UInt8(ascii: ","):
            fix = Fix("Take out the comma behind the last value", [.init(",", with: "", at: Place(source.path, last..<last + 1))])
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["):
            fix = Fix("Put a comma between the two", [.init("", with: ",", at: Place(source.path, at: last + 1))])
        default: return nil
        }
        guard let replacement = fix.replacements.first else { return nil }
        let range = replacement.place.range
        let text = source.bytes[..<range.lowerBound] + replacement.new.utf8 + source.bytes[range.upperBound...]
        // The reader must get on; whether all is right then is another matter.
        guard let failure = JSONReader.failure(in: SourceText(path: source.path, bytes: Array(text))) else { return fix }
        return failure > offset + 1 ? fix : nil
    }
}
