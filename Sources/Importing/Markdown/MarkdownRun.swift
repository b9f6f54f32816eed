/// Words of one style within a block.
struct MarkdownRun: Sendable, Equatable {
    struct Style: Sendable, Equatable {
        var isStrong = false
        var isEmphasis = false
        var isCode = false
        /// Whether the words are a link on the page, also where its address is not known.
        var isLink = false
        /// An absolute address that the words link to.
        var address: String?
        /// The title of the link.
        var title: String?
    }

    var text: String
    var style = Style()

    var address: String? { style.address }

    /// A line break within a block.
    static let lineBreak = MarkdownRun(text: "\n")
}

extension [MarkdownRun] {
    /// With single spaces, none at the ends or at breaks, and neighbours of one style as one.
    var tidied: [MarkdownRun] {
        var result: [MarkdownRun] = []
        var isSpaceDue = false
        for run in self {
            if run == .lineBreak {
                isSpaceDue = false
                if !result.isEmpty { result.append(run) }
                continue
            }
            var text = String.UnicodeScalarView()
            for scalar in run.text.unicodeScalars {
                if scalar.isSpace {
                    isSpaceDue = !text.isEmpty || result.last.map { $0 != .lineBreak } ?? false
                    continue
                }
                if isSpaceDue {
                    if text.isEmpty, let last = result.indices.last, result[last].style != run.style {
                        // The space stands outside of what is narrower in style.
                        if result[last].style == MarkdownRun.Style() {
                            result[last].text += " "
                        } else if run.style == MarkdownRun.Style() {
                            text.append(" ")
                        } else {
                            result.append(MarkdownRun(text: " "))
                        }
                    } else {
                        text.append(" ")
                    }
                }
                isSpaceDue = false
                text.append(scalar)
            }
            guard !text.isEmpty else { continue }
            if let last = result.indices.last, result[last].style == run.style, result[last] != .lineBreak {
                result[last].text += String(text)
            } else {
                result.append(MarkdownRun(text: String(text), style: run.style))
            }
        }
        while result.last == .lineBreak { result.removeLast() }
        return result
    }

    /// Cut where two or more line breaks follow each other: what old pages have in place of paragraphs.
    var paragraphs: [[MarkdownRun]] {
        var result: [[MarkdownRun]] = [[]]
        var breaks = 0
        for run in self {
            if run == .lineBreak {
                breaks += 1
                continue
            }
            if breaks > 0, run.text.allSatisfy(\.isWhitespace) { continue }
            if breaks > 1 { result.append([]) } else if breaks == 1 { result[result.count - 1].append(.lineBreak) }
            breaks = 0
            result[result.count - 1].append(run)
        }
        return result.map(\.tidied).filter { !$0.isEmpty }
    }
}
