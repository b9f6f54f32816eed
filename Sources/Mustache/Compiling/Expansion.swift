import Diagnostics

/// Where the compiler stands: in which file, what replaces its blocks, what it is indented by, and by which way it came.
struct Expansion {
    let template: ParsedTemplate
    /// What replaces the blocks, by name.
    var overrides = Overrides([:])
    /// The files whose content this text stands in, outermost first: none of them may be taken in again.
    var files: [String]
    var indentation = Indentation()
    /// The tags that led here from another file, innermost first.
    var trail: [Diagnostic.Note] = []
    /// Tags around this place, in all files.
    var depth = 0
}

/// The content that replaces a block, and where it comes from.
struct Override {
    let template: ParsedTemplate
    /// The nodes of the content.
    let content: Range<Int>
    /// Whether the content begins on a line of its own.
    let startsLine: Bool
    /// What replaces the blocks in the content: what held where the content stands.
    let overrides: Overrides
    /// The files that the content stands in.
    let files: [String]
}

/// What replaces the blocks at a place, by name; in a class, since overrides hold overrides.
final class Overrides {
    let byName: [String: Override]
    /// Equal for what is replaced by the same, however often templates recur.
    let signature: String

    init(_ byName: [String: Override]) {
        self.byName = byName
        signature = byName.sorted { $0.key < $1.key }
            .map { "\($0)=\($1.template.name):\($1.content.lowerBound)(\($1.overrides.signature))" }
            .joined(separator: ",")
    }
}

/// The white space that is put before each line, in place of some that stands there.
struct Indentation {
    var added: [UInt8] = []
    /// How many bytes of white space are taken away from the beginning of each line.
    var removed = 0

    /// What a line begins with in the output.
    func applied(to space: ArraySlice<UInt8>) -> [UInt8] { added + space.dropFirst(removed) }
}
