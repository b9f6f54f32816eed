import Markup

/// Where the HTML of a body differs from what libcmark writes for the same text, beyond what the format changes.
///
/// Holes stand for addresses; headings have ids; raw HTML is left out, so that with it only what is no line end is compared.
func difference(_ body: Body, from text: String, hasRawHTML: Bool) -> String? {
    let omitted = "<!-- raw HTML omitted -->"
    var expected = Markdown.html(Array(text.utf8))
    var ours = filled(body, from: expected)
    if hasRawHTML {
        expected = removing(omitted, from: expected).filter { $0 != 0x0A }
        ours.removeAll { $0 == 0x0A }
    }
    if ours == expected { return nil }
    return "got \(String(decoding: ours, as: UTF8.self)), libcmark has \(String(decoding: expected, as: UTF8.self))"
}

private func removing(_ part: String, from bytes: [UInt8]) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).split(separator: part, omittingEmptySubsequences: false).joined().utf8.map {
        $0
    }
}

/// The HTML with the addresses that libcmark has at the same places, and without heading ids.
private func filled(_ body: Body, from expected: [UInt8]) -> [UInt8] {
    let addresses = addresses(in: expected)
    var result: [UInt8] = []
    var address = 0
    var holes = body.holes[...]
    var index = 0
    while index <= body.html.count {
        while let hole = holes.first, Int(hole.offset) == index {
            holes.removeFirst()
            switch hole.content {
            case .linkAddress, .imageAddress: if address < addresses.count { result += addresses[address] }
            default: break
            }
        }
        guard index < body.html.count else { break }
        if body.html[index] == UInt8(ascii: ">"), isTagWithAddress(result) { address += 1 }
        if body.html[index...].starts(with: Array(" id=\"".utf8)), endsWithHeading(result) {
            guard let end = body.html[(index + 5)...].firstIndex(of: UInt8(ascii: "\"")) else { break }
            index = end + 1
            continue
        }
        result.append(body.html[index])
        index += 1
    }
    return result
}

private func isTagWithAddress(_ bytes: [UInt8]) -> Bool {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "<")) else { return false }
    let tag = bytes[open...]
    return !tag.contains(UInt8(ascii: ">"))
        && (tag.starts(with: Array("<a ".utf8)) || tag.starts(with: Array("<img ".utf8)))
}

private func endsWithHeading(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3 else { return false }
    return bytes[bytes.count - 3] == UInt8(ascii: "<") && bytes[bytes.count - 2] == UInt8(ascii: "h")
}

/// The values of all `href` and `src` attributes, in order.
private func addresses(in html: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var index = 0
    while index < html.count {
        let rest = html[index...]
        let width =
            rest.starts(with: Array("<a href=\"".utf8)) ? 9 : rest.starts(with: Array("<img src=\"".utf8)) ? 10 : 0
        guard width > 0, let end = html[(index + width)...].firstIndex(of: UInt8(ascii: "\"")) else {
            index += 1
            continue
        }
        result.append(Array(html[(index + width)..<end]))
        index = end
    }
    return result
}
