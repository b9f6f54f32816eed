import Diagnostics

/// The rules for names in tags.
///
/// A name is one word. The name of a variable or section is `.`, or words joined by dots: `a.b.c`.
enum TagName {
    static func fault(in name: String, of kind: Node.Kind, at place: Place) -> Diagnostic? {
        if name.isEmpty { return .malformedTag(at: place, "the tag names nothing") }
        if name.utf8.count > TemplateParser.maximalNameLength {
            let start = place.range.lowerBound
            return .malformedTag(
                at: Place(place.file, start..<(start + 1)),
                "a name is at most \(TemplateParser.maximalNameLength) bytes long")
        }
        if name.utf8.contains(where: TagScanner.isSpace) {
            return .malformedTag(at: place, "a name is one word, and “\(name)” is not")
        }
        guard kind == .variable || kind == .rawVariable || kind == .section || kind == .inverted else { return nil }
        if name != ".", parts(of: name).contains("") {
            return .malformedTag(at: place, "“\(name)” is no name: dots join the words of a name")
        }
        return nil
    }

    /// The words of a dotted name; none for `.`.
    static func parts(of name: String) -> [String] {
        name == "." ? [] : name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
}
