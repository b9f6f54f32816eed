import Diagnostics

/// Checks the words of annotations in the canonical text, and gives them position and quote.
enum AnnotationEdges {
    /// Completes annotations whose range of bytes and block are known.
    ///
    /// - Parameter splitRanks: the indices of those with an edge inside of a composed character.
    /// - Returns: for each annotation, whether its words make it an error.
    static func place(
        _ annotations: inout [Annotation], splitRanks: Set<Int>, text: [UInt8], blocks: [Block], excerptsOnly: Bool,
        file: String, _ diagnostics: inout [Diagnostic]
    ) -> [Bool] {
        var isBad = [Bool](repeating: false, count: annotations.count)
        guard !annotations.isEmpty else { return isBad }
        text.withUnsafeBufferPointer { text in
            for index in annotations.indices {
                let range = annotations[index].text.range
                let source = annotations[index].source.range
                let place = Place(file, source.lowerBound..<source.lowerBound + 1)
                if splitRanks.contains(index) {
                    isBad[index] = true
                    diagnostics.append(splitsCharacter(at: place))
                } else if !holdsWord(text, range) {
                    isBad[index] = true
                    diagnostics.append(withoutWords(at: place))
                }
            }
            countPositions(&annotations, text)
            var selectors = QuoteSelectors(text)
            let whole = 0..<text.count
            let quotes = selectors.selectors(
                annotations.map { annotation in
                    let bounds = excerptsOnly ? blocks[Int(annotation.block)].text.range : whole
                    return (annotation.text.range, bounds)
                })
            for (index, quote) in quotes.enumerated() { annotations[index].quote = quote }
        }
        return isBad
    }

    private static func holdsWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var cursor = ScalarCursor(text, range.lowerBound, range.upperBound)
        while let scalar = cursor.next() {
            switch LetterClass(scalar) {
            case .letter, .digit: return true
            case .mark, .other: continue
            }
        }
        return false
    }

    /// Positions in code points, in one pass over the text.
    private static func countPositions(_ annotations: inout [Annotation], _ text: UnsafeBufferPointer<UInt8>) {
        // The ends of nested spans do not come in order.
        let edges = annotations.indices
            .flatMap { [(annotations[$0].text.start, $0, false), (annotations[$0].text.end, $0, true)] }
            .sorted { $0.0 < $1.0 }
        var last = 0
        var count = 0
        for (edge, index, isEnd) in edges {
            count += CanonicalText.codePoints(in: UnsafeBufferPointer(rebasing: text[last..<Int(edge)]))
            last = Int(edge)
            let start = isEnd ? Int(annotations[index].position.start) : count
            annotations[index].position = ByteRange(start, count)
        }
    }
}

// MARK: - Words

extension AnnotationEdges {
    static let withoutWordsKind = DiagnosticKind(
        "annotation-without-words", .error, "an annotation holds no letter and no digit",
        explanation: "The brackets of an annotation hold the words that make the claim or name the actor.",
        wrong: .article(#"The mayor said that the harbour is closed ‸[…]{claim=harbour-closed}."#),
        right: .article(#"The mayor said that the harbour is [closed …]{claim=harbour-closed}."#))

    static func withoutWords(at place: Place) -> Diagnostic {
        Diagnostic(
            withoutWordsKind, at: place, "there is no letter or digit between these brackets",
            help: "Put the words that make the claim or name the actor into the brackets.")
    }

    static let splitsCharacterKind = DiagnosticKind(
        "annotation-splits-character", .error, "an annotation begins or ends inside of a composed character",
        explanation: """
            Positions are counted in the text’s composed form (NFC), where a letter and the accent after it may be one code \
            point: an annotation takes in both or neither.
            """,
        wrong: .article("At the cafe‸[\u{301} the harbour is closed]{claim=harbour-closed}."),
        right: .article("At the [cafe\u{301} the harbour is closed]{claim=harbour-closed}."))

    static func splitsCharacter(at place: Place) -> Diagnostic {
        Diagnostic(
            splitsCharacterKind, at: place, "an edge of this span lies between a letter and its accent",
            help: "Move the bracket before the letter or after the accent.")
    }
}
