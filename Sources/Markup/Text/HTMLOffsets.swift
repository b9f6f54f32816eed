/// The way from a body's canonical text to its HTML: where a code point of the one begins in the other.
///
/// Both are walked side by side. Text of the HTML is the block's text but for references, line breaks and composition; tags
/// stand for nothing, `<br />` for a line feed, and an image for its description.
package struct HTMLOffsets {
    private let body: Body
    private var html: Int = 0
    /// A character of the text that was read too far.
    private var pending: (scalar: Unicode.Scalar, offset: Int)?
    /// Where the image begins in whose description the walk is.
    private var imageStart: Int?

    /// For each offset in the canonical text the offset in the HTML before which something may be put that stands at its
    /// place: never inside of a tag, and before the image where it lies in a description. Nothing for text that is not
    /// published, and for an offset inside of a composed character.
    ///
    /// - Parameter offsets: bytes of the canonical text, rising.
    package static func find(_ offsets: [Int], in body: Body) -> [Int?] {
        var found = [Int?](repeating: nil, count: offsets.count)
        guard let last = offsets.last else { return found }
        var walk = HTMLOffsets(body: body)
        var next = 0
        for block in body.blocks where block.isPublished && Int(block.text.start) <= last {
            walk.goToBlock()
            var text = Int(block.text.start)
            let end = Int(block.text.end)
            while text < end {
                while next < offsets.count, offsets[next] < text { next += 1 }
                guard next < offsets.count else { return found }
                text += walk.skipPlain(min(end, offsets[next]) - text)
                guard text < end, let part = walk.nextPart() else { break }
                if offsets[next] == text {
                    found[next] = part.offset
                    next += 1
                }
                text += part.length
            }
        }
        return found
    }

    private init(body: Body) { self.body = body }

    // MARK: Blocks

    /// Goes to the first tag or character of the next block: line feeds between blocks are nobody's text.
    private mutating func goToBlock() {
        pending = nil
        imageStart = nil
        while html < body.html.count {
            if body.html[html] == 0x0A {
                html += 1
            } else if body.html[html] == UInt8(ascii: "<"), !isAtImage {
                skipTag()
            } else {
                return
            }
        }
    }

    // MARK: Characters

    /// Goes on by as many characters as are ASCII and stand for themselves: what almost all text between two places is.
    ///
    /// - Returns: how many were passed; at most the limit.
    private mutating func skipPlain(_ limit: Int) -> Int {
        guard limit > 0, imageStart == nil, let first = pending, first.scalar.isASCII else { return 0 }
        let start = html
        body.html.withUnsafeBufferPointer { bytes in
            while html < bytes.count, html < start + limit, Self.isPlain(bytes[html]) { html += 1 }
            if html > start { pending = (Unicode.Scalar(bytes[html - 1]), html - 1) }
        }
        return html - start
    }

    /// The next characters that normalization keeps together: where they begin, and their length in the canonical text.
    private mutating func nextPart() -> (offset: Int, length: Int)? {
        // Almost all text is ASCII that more of it follows at once: nothing is to be kept together.
        if let first = pending, first.scalar.isASCII, let next = plainByte {
            pending = (Unicode.Scalar(next), html)
            html += 1
            return (first.offset, 1)
        }
        guard let first = pending ?? nextScalar() else { return nil }
        pending = nil
        var scalars = String.UnicodeScalarView()
        scalars.append(first.scalar)
        while let scalar = nextScalar() {
            guard Self.mayJoin(scalar.scalar) else {
                pending = scalar
                break
            }
            scalars.append(scalar.scalar)
        }
        if scalars.count == 1, first.scalar.isASCII { return (first.offset, 1) }
        return (first.offset, NormalizedText.nfc(String(scalars)).utf8.count)
    }

    /// The next byte where it is a character of the text by itself, outside of an image's description.
    private var plainByte: UInt8? {
        guard imageStart == nil, html < body.html.count else { return nil }
        let byte = body.html[html]
        return Self.isPlain(byte) ? byte : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
    }

    /// The next code point of the text, and the offset of the tag, reference or byte that it begins with.
    private mutating func nextScalar() -> (scalar: Unicode.Scalar, offset: Int)? {
        while html < body.html.count {
            let start = imageStart ?? html
            switch body.html[html] {
            case UInt8(ascii: "\"") where imageStart != nil:
                imageStart = nil
                skipTag()
            case UInt8(ascii: "<"):
                if isAtImage {
                    enterImage()
                } else if begins("<br />") {
                    html += "<br />\n".utf8.count
                    return ("\n", start)
                } else {
                    skipTag()
                }
            case UInt8(ascii: "&"): return (reference(), start)
            case let byte where byte < 0x80:
                html += 1
                return (Unicode.Scalar(byte), start)
            default:
                return body.html.withUnsafeBufferPointer { bytes in
                    var cursor = ScalarCursor(bytes, html, bytes.count)
                    let scalar = cursor.next() ?? "\u{FFFD}"
                    html = cursor.offset
                    return (scalar, start)
                }
            }
        }
        return nil
    }

    /// The writer knows four references and no others in text.
    private mutating func reference() -> Unicode.Scalar {
        let references: [(name: StaticString, scalar: Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
        ]
        for reference in references where begins(reference.name) {
            html += reference.name.utf8CodeUnitCount
            return reference.scalar
        }
        html += 1
        return "&"
    }

    // MARK: Tags

    private var isAtImage: Bool { begins("<img ") }

    private func begins(_ text: StaticString) -> Bool {
        guard html + text.utf8CodeUnitCount <= body.html.count else { return false }
        for index in 0..<text.utf8CodeUnitCount where body.html[html + index] != text.utf8Start[index] { return false }
        return true
    }

    /// Goes behind the end of a tag; one that stands for paragraphs that are left out takes its text with it.
    private mutating func skipTag() {
        let isOmission = begins("<p class=\"omitted\">")
        skip(to: ">")
        if isOmission { while html < body.html.count, !begins("</p>") { html += 1 } }
    }

    /// Goes to the start of an image's description.
    private mutating func enterImage() {
        imageStart = html
        while html < body.html.count, !begins(" alt=\"") { html += 1 }
        html += " alt=\"".utf8.count
    }

    private mutating func skip(to end: Unicode.Scalar) {
        while html < body.html.count, body.html[html] != UInt8(ascii: end) { html += 1 }
        html += 1
    }

    private static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII
            && (LetterClass(scalar) == .mark || (0x1160...0x11FF).contains(scalar.value)
                || scalar.properties.canonicalCombiningClass != .notReordered)
    }
}
