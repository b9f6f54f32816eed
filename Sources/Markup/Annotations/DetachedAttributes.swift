import Diagnostics

/// Attributes that a space keeps from their words: text by the rules, and most likely a mistake.
enum DetachedAttributes {
    static let kind = DiagnosticKind(
        "annotation-detached", .warning, "a space stands between the words of an annotation and its attributes",
        explanation: """
            The `{` of an annotation touches the `]` before it. With a space between them both are text, and readers would see the \
            brackets and braces on the page. Where that is meant, write `\\{`.
            """,
        wrong: .article(#"The mayor said that [the harbour is closed]‸ {claim=harbour-closed by=ada-quill}."#),
        right: .article(#"The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill}."#))

    /// - Parameters:
    ///   - gaps: the blanks between a `]` and such a `{`.
    ///   - body: what came of the text.
    static func diagnostics(
        at gaps: [Range<Int>], in source: UnsafeBufferPointer<UInt8>, of body: Body, file: String, options: BodyOptions
    ) -> [Diagnostic] {
        guard options.annotations == .allowed else { return [] }
        return gaps.filter { isProse($0.lowerBound, source, body) }.map { gap in
            let place = Place(file, gap)
            let blanks = String(decoding: UnsafeBufferPointer(rebasing: source[gap]), as: UTF8.self)
            return Diagnostic(
                kind, at: place, "a space keeps these attributes from the words before them, so that all of it is text",
                help: "Let the “{” touch the “]”: [the words]{claim=…}. If this is text, write “\\{”.",
                fix: Fix("Take out the space before “{”", [.init(blanks, with: "", at: place)]))
        }
    }

    /// Whether an offset lies in a paragraph or heading, and there in no code.
    static func isProse(_ offset: Int, _ source: UnsafeBufferPointer<UInt8>, _ body: Body) -> Bool {
        guard let block = body.blocks.last(where: { $0.source.start <= offset }), offset <= block.source.end, block.kind != .code
        else {
            return false
        }
        // Code in a paragraph stands between back-ticks.
        return source[block.source.range.lowerBound..<offset].count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
    }
}
