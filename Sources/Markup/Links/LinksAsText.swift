import Diagnostics

/// What looks like a link and is text by the rules of CommonMark: readers would see the brackets.
enum LinksAsText {
    static let kind = DiagnosticKind(
        "link-as-text", .warning, "something that looks like a link is text",
        explanation: """
            A link is `[text](address)`: the round bracket touches the square one, and the address holds no spaces. `[text][name]` is one \
            if a line `[name]: address` says where it leads. What is written in another way is text, and readers would see the \
            brackets. Where that is meant, write `\\[`.
            """,
        wrong: .article(#"See [the notice]‸ (https://port.example/notice)."#),
        right: .article(#"See [the notice](https://port.example/notice)."#))

    static func diagnostics(
        in source: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, of body: Body, file: String
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var index = part.lowerBound
        var looks = 0
        while index + 1 < part.upperBound, looks < maximumLooks {
            defer { index += 1 }
            guard source[index] == UInt8(ascii: "]"),
                [0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: "[")].contains(source[index + 1])
            else { continue }
            let scan = Scan(source: source, part: part, close: index, file: file)
            if source[index + 1] == UInt8(ascii: "[") { looks += 1 }
            guard let diagnostic = scan.apart ?? scan.spaced ?? scan.undefined(in: body.text) else { continue }
            looks += 1
            if !AttributeScanner.isEscaped(source, index, part.lowerBound), DetachedAttributes.isProse(index, source, body) {
                found.append(diagnostic)
            }
        }
        return found
    }

    /// How often the whole text is gone through for one body: a hostile one must not cost more than its length.
    private static let maximumLooks = 200

    /// What stands at one `]`.
    private struct Scan {
        let source: UnsafeBufferPointer<UInt8>
        let part: Range<Int>
        let close: Int
        let file: String

        /// `[text] (https://…)`.
        var apart: Diagnostic? {
            var open = close + 1
            while open < part.upperBound, source[open] == 0x20 || source[open] == 0x09 { open += 1 }
            guard open > close + 1, let end = addressEnd(open), end < part.upperBound, source[end] == UInt8(ascii: ")") else {
                return nil
            }
            let place = Place(file, close + 1..<open)
            return Diagnostic(
                kind, at: place, "a space keeps this address from the words before it, so that all of it is text",
                help: "Let the “(” touch the “]”: [the words](address). If this is text, write “\\[”.",
                fix: Fix("Take out the space before “(”", [.init(text(close + 1..<open), with: "", at: place)]))
        }

        /// `[text](https://…/a b)`.
        var spaced: Diagnostic? {
            let open = close + 1
            guard let end = addressEnd(open), end < part.upperBound, source[end] == 0x20 else { return nil }
            var next = end
            while next < part.upperBound, source[next] == 0x20 { next += 1 }
            guard next < part.upperBound, !"\"'()\r\n".utf8.contains(source[next]) else { return nil }
            return Diagnostic(
                kind, at: Place(file, open..<end), "this address holds a space, so that all of it is text",
                help: "Write each space in it as %20; a title stands in quotation marks behind the address.")
        }

        /// `[text][name]` and `[^1]`, where no line says what they are.
        func undefined(in canonical: CanonicalText) -> Diagnostic? {
            let open = close + 1
            guard open < part.upperBound, source[open] == UInt8(ascii: "["),
                let end = source[open..<part.upperBound].prefix(200).firstIndex(of: UInt8(ascii: "]")), end > open + 1,
                !source[open..<end].contains(UInt8(ascii: "\n"))
            else { return nil }
            let written = text(close..<end + 1)
            guard canonical.bytes.firstRange(of: Array(written.utf8)) != nil else { return nil }
            return Diagnostic(
                kind, at: Place(file, open..<end + 1),
                "no line says where “\(text(open + 1..<end))” leads, so that all of it is text",
                help: "Write the address: [the words](https://…), or below the text a line “\(text(open..<end + 1)): https://…”.")
        }

        /// Where an address ends that begins behind a `(`; nothing where there is none.
        private func addressEnd(_ open: Int) -> Int? {
            guard open < part.upperBound, source[open] == UInt8(ascii: "(") else { return nil }
            let rest = source[(open + 1)..<part.upperBound]
            guard beginnings.contains(where: { rest.starts(with: $0) }) else { return nil }
            return rest.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") }
        }

        private func text(_ range: Range<Int>) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
        }
    }

    /// What an address of a body begins with.
    private static let beginnings =
        (["http://", "https://", "mailto:"] + RecordKind.allCases.map { $0.rawValue + ":" }).map { Array($0.utf8) }
}
